import { useEffect, useState } from 'preact/hooks';
import { patientKey, type Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { homonymsAmong, type Case } from '../../caseload.ts';
import { DayRow } from './DayRow.tsx';

/** More than a popup shows before it is scrolled: it does not wait for the lines below. */
const IN_SIGHT = 9;
/** More than a full practice has at once; what an import left open comes on demand. */
const FIRST = 60;

interface DayListProps {
  /** The open episodes, the soonest limit first. */
  open: readonly Case[];
  profile: Profile;
  onChosen: (tag: string, patient: Patient) => void;
  onNew: () => void;
}

/** « Séances du jour »: one line per open episode. */
export function DayList({ open, profile, onChosen, onNew }: DayListProps) {
  const [most, setMost] = useState(IN_SIGHT);
  useEffect(() => setMost(FIRST), []);
  const listed = open.slice(0, Math.max(most, FIRST));
  const homonyms = homonymsAmong(listed);
  return (
    <section class="day" aria-labelledby="day-title">
      {/* Painted together with the lines: the bench asks the browser when (scripts/bench/screens.ts). */}
      <h2 id="day-title" class="popup__heading" elementtiming="day">
        {t('popup.day')}
      </h2>
      {open.length === 0 ? (
        <>
          <p class="soft">{t('popup.dayEmpty')}</p>
          <Button onClick={onNew}>{t('patient.newEpisode')}</Button>
        </>
      ) : (
        <ul class="day__list">
          {listed.slice(0, most).map((subject) => (
            <DayRow
              key={`${subject.episode.id} ${patientKey(subject.patient)}`}
              subject={subject}
              homonym={homonyms.has(subject.tag)}
              profile={profile}
              onChosen={() => onChosen(subject.tag, subject.patient)}
            />
          ))}
        </ul>
      )}
      {listed.length < open.length && (
        <Button onClick={() => setMost(Infinity)}>{t('panel.wholeDay', [open.length])}</Button>
      )}
    </section>
  );
}
