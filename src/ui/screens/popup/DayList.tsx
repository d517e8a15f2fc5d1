import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { readCaseload, soonestFirst } from '../../caseload.ts';
import { useReading } from '../../hooks/reading.ts';
import { DayRow } from './DayRow.tsx';

interface DayListProps {
  profile: Profile;
  onChosen: (tag: string, patient: Patient) => void;
  onNew: () => void;
}

/** « Séances du jour »: one line per open episode, the soonest limit first. */
export function DayList({ profile, onChosen, onNew }: DayListProps) {
  const cases = useReading(`caseload ${profile.rpps}`, (ledger) => readCaseload(ledger, profile));
  if (cases.state === 'failed') return <Failure words={t('error.reading')} />;
  if (cases.state === 'reading') return <section aria-busy="true" />;
  const open = cases.value
    .filter(({ episode }) => episode.closedOn === null)
    .toSorted(soonestFirst);
  return (
    <section class="day" aria-labelledby="day-title">
      <h2 id="day-title" class="popup__heading">
        {t('popup.day')}
      </h2>
      {open.length === 0 ? (
        <>
          <p class="soft">{t('popup.dayEmpty')}</p>
          <Button onClick={onNew}>{t('patient.newEpisode')}</Button>
        </>
      ) : (
        <ul class="day__list">
          {open.map((subject) => (
            <DayRow
              key={subject.episode.id}
              subject={subject}
              profile={profile}
              onChosen={() => onChosen(subject.tag, subject.patient)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
