import { useState } from 'preact/hooks';
import { controlUntil } from '../../../domain/control-period.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Person } from '../../../ledger/people.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPanel } from '../../components/ConfirmPanel.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { todayOf } from '../../today.ts';
import { wholeName } from '../../typed-name.ts';
import { ControlExport } from './ControlExport.tsx';
import { exportFile } from './export-file.ts';

interface FileActionsProps {
  person: Person;
  facts: readonly Fact[];
  profile: Profile;
}

/** The patient's rights: a copy of the file, and its end in two clicks. */
export function FileActions({ person, facts, profile }: FileActionsProps) {
  const [erasing, setErasing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const save = async (form: 'pdf' | 'json') => {
    setSaid(null);
    if (await run(() => exportFile(person, facts, profile, form))) setSaid(t('file.saved'));
  };
  const exports = (
    <>
      <Button busy={busy} onClick={() => void save('pdf')}>
        {t('file.exportPdf')}
      </Button>
      <Button look="quiet" busy={busy} onClick={() => void save('json')}>
        {t('file.exportJson')}
      </Button>
    </>
  );
  return (
    <>
      <ControlExport person={person} facts={facts} profile={profile} />
      <section class="section no-print" aria-labelledby="file-title">
        <h2 id="file-title">{t('file.heading')}</h2>
        <p class="soft">{t('file.hint')}</p>
        <div class="actions">
          {!erasing && exports}
          <Button look="quiet" expanded={erasing} onClick={() => setErasing(!erasing)}>
            {t('file.erase')}
          </Button>
        </div>
        {erasing && (
          <ConfirmPanel
            action={t('file.eraseNow')}
            busy={busy}
            onConfirm={() => void run(() => askWorker('ui/erase-patient', { tag: person.tag }))}
            onCancel={() => setErasing(false)}
          >
            <p>
              <strong>{t('file.eraseWhat', [wholeName(person.patient)])}</strong>
            </p>
            <ControlNote facts={facts} profile={profile} />
            <div class="actions">{exports}</div>
          </ConfirmPanel>
        )}
        <Failure words={failure} />
        <Done words={said} />
      </section>
    </>
  );
}

/** « contrôle possible jusqu’au … » */
function ControlNote({ facts, profile }: Pick<FileActionsProps, 'facts' | 'profile'>) {
  const until = controlUntil(facts);
  if (until === null) return null;
  const over = until < todayOf(profile);
  return <p>{t(over ? 'file.controlOver' : 'file.controlUntil', [longDate(until)])}</p>;
}
