import { useState } from 'preact/hooks';
import type { Absence, Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { readCaseload } from '../../caseload.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { RuleText } from '../../components/RuleText.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { todayOf } from '../../today.ts';
import { AbsenceCard } from './AbsenceCard.tsx';
import { AddAbsence } from './AddAbsence.tsx';

/** « Absences prévues »: days away, and what each asks of the open episodes (rule ELI-03). */
export function Absences({ profile }: { profile: Profile }) {
  const { rpps, absences } = profile;
  const cases = useReading(`absences ${rpps}`, (ledger) =>
    readCaseload(ledger, profile, { open: true }),
  );
  const [said, setSaid] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Absence | null>(null);
  const { busy, failure, run } = useCommand();
  const save = async (absence: Absence) => {
    if (!(await run(() => askWorker('ui/save-absence', { rpps, absence })))) return false;
    setRemoved(null);
    setSaid(t('absences.added', [longDate(absence.from), longDate(absence.to)]));
    return true;
  };
  const remove = async (absence: Absence) => {
    if (!(await run(() => askWorker('ui/remove-absence', { rpps, id: absence.id })))) return;
    setRemoved(absence);
    setSaid(t('absences.removed'));
  };
  return (
    <section class="section" id="absences" aria-labelledby="absences-title">
      <h2 id="absences-title">{t('absences.title')}</h2>
      <p>{t('absences.intro')}</p>
      <RuleText rule="ELI-03" />
      {absences.length === 0 && <p class="soft">{t('absences.none')}</p>}
      {cases.state === 'failed' && <Failure words={t('error.reading')} />}
      {absences.map((absence) => (
        <AbsenceCard
          key={absence.id}
          absence={absence}
          today={todayOf(profile)}
          cases={cases.state === 'ready' ? cases.value : null}
          profile={profile}
          busy={busy}
          onRemove={() => void remove(absence)}
        />
      ))}
      <div class="undo">
        <Done words={said} />
        {removed !== null && (
          <Button look="quiet" busy={busy} onClick={() => void save(removed)}>
            {t('absences.undo')}
          </Button>
        )}
      </div>
      <Failure words={failure} />
      <AddAbsence noted={absences} today={todayOf(profile)} busy={busy} onAdd={save} />
    </section>
  );
}
