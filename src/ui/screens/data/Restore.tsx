import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '../../../backup/backup-schema.ts';
import { planRestore, type RestorePlan } from '../../../backup/plan-restore.ts';
import { tallyOf, type Tally } from '../../../backup/tally.ts';
import { readProfile } from '../../../ledger/settings.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { WorkProgress, type Progressed } from '../../components/WorkProgress.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useLedger } from '../../hooks/ledger.ts';
import { doRestore } from '../../restore.ts';
import { todayOf } from '../../today.ts';
import { OpenBackup } from './OpenBackup.tsx';
import { RestoreDone } from './RestoreDone.tsx';
import { RestorePreview } from './RestorePreview.tsx';

/** An opened file, and what a restore of it would do. */
export interface DryRun {
  backup: Backup;
  name: string;
  plan: RestorePlan;
  tally: Tally;
}

/** « Restaurer une sauvegarde »: opens a file, says what it would add, and adds it when she says so. */
export function Restore({ focus }: { focus: boolean }) {
  const { ledger } = useLedger();
  const heading = useRef<HTMLHeadingElement>(null);
  const [dry, setDry] = useState<DryRun | null>(null);
  const [at, setAt] = useState<Progressed | 'idle'>('idle');
  const [restored, setRestored] = useState<number | null>(null);
  const { busy, failure, run } = useCommand();
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const look = async (backup: Backup, name: string) => {
    setAt({ done: 0, of: 1 });
    try {
      const today = todayOf(await readProfile(ledger));
      const plan = await planRestore(ledger, backup, today, (done, of) => setAt({ done, of }));
      setDry({ backup, name, plan, tally: await tallyOf(backup.facts) });
    } finally {
      setAt('idle');
    }
  };
  const start = (chosen: DryRun) =>
    run(async () => {
      try {
        setAt({ done: 0, of: 1 });
        setRestored(await doRestore(chosen, (done, of) => setAt({ done, of })));
        setDry(null);
      } finally {
        setAt('idle');
      }
    });
  const again = () => {
    setDry(null);
    setRestored(null);
  };
  return (
    <section class="section" id="restaurer" aria-labelledby="restore-title">
      <h2 id="restore-title" ref={heading} tabIndex={-1}>
        {t('restore.title')}
      </h2>
      <p class="soft">{t('restore.intro')}</p>
      {restored === null ? (
        <OpenBackup id="restore" action={t('restore.open')} onOpened={look} onChoose={again} />
      ) : (
        <RestoreDone facts={restored} onAgain={again} />
      )}
      {dry !== null && <RestorePreview dry={dry} busy={busy} onRestore={() => void start(dry)} />}
      {at !== 'idle' && (
        <WorkProgress words={t(busy ? 'restore.writing' : 'restore.comparing')} at={at} />
      )}
      <Failure words={failure === null ? null : `${failure} ${t('restore.again')}`} />
    </section>
  );
}
