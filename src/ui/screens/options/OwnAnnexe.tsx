import { useState } from 'preact/hooks';
import type { OwnAnnexe as Own } from '../../../domain/own-annexe.ts';
import type { Profile } from '../../../domain/profile.ts';
import { readOwnAnnexe } from '../../../ledger/own-annexe.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { todayOf } from '../../today.ts';
import { FormFields } from './FormFields.tsx';
import { OwnAnnexeFile } from './OwnAnnexeFile.tsx';
import { PlacedFields } from './PlacedFields.tsx';
import { saveTrial } from './trial-sheet.ts';

/** « Pièce justificative »: her CPAM's own form, kept once, and what is written on it. */
export function OwnAnnexe({ profile }: { profile: Profile }) {
  const kept = useReading('own-annexe', readOwnAnnexe);
  const [removed, setRemoved] = useState<Own | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const keep = async (own: Own | null, words: string) => {
    setDone(null);
    const written = await run(() => askWorker('ui/keep-own-annexe', { own }));
    if (written) setDone(words);
    return written;
  };
  const own = kept.state === 'ready' ? kept.value : null;
  const remove = async () => {
    if (await keep(null, t('ownAnnexe.removed'))) setRemoved(own);
  };
  const restore = async () => {
    if (await keep(removed, t('ownAnnexe.kept'))) setRemoved(null);
  };
  const take = (taken: Own) => {
    setRemoved(null);
    return keep(taken, t('ownAnnexe.kept'));
  };
  return (
    <section class="section" id="own-annexe" aria-labelledby="own-annexe-title">
      <h2 id="own-annexe-title">{t('ownAnnexe.title')}</h2>
      <p>{t('ownAnnexe.hint')}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="JUS-01" />
      </details>
      {kept.state === 'failed' && <Failure words={t('error.reading')} />}
      {kept.state === 'ready' && own === null && (
        <OwnAnnexeFile today={todayOf(profile)} onTaken={take} />
      )}
      {own !== null && (
        <>
          <p>
            <strong>{own.name}</strong> · {t('ownAnnexe.pages', own.pages)} ·{' '}
            {t('ownAnnexe.keptOn', [longDate(own.keptOn)])}
          </p>
          <p class="soft">{t(isAsItIs(own) ? 'ownAnnexe.asIs' : 'ownAnnexe.filled')}</p>
          {own.filled.length > 0 && (
            <FormFields own={own} onChange={(next) => void keep(next, t('ownAnnexe.saved'))} />
          )}
          <PlacedFields own={own} onChange={(next) => keep(next, t('ownAnnexe.saved'))} />
          <p class="field__note field__note--hint">{t('ownAnnexe.trialHint')}</p>
          <div class="actions">
            <Button busy={busy} onClick={() => void run(() => saveTrial(own, profile))}>
              {t('ownAnnexe.trial')}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => void remove()}>
              {t('ownAnnexe.remove')}
            </Button>
          </div>
        </>
      )}
      {own === null && removed !== null && (
        <Button busy={busy} onClick={() => void restore()}>
          {t('ownAnnexe.undo')}
        </Button>
      )}
      <Failure words={failure} />
      <Done words={done} />
    </section>
  );
}

function isAsItIs({ placed, filled }: Own): boolean {
  return placed.length === 0 && filled.every(({ field }) => field === null);
}
