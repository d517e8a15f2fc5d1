import { useEffect, useRef, useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';
import { isFull } from '../../caseload.ts';
import { AddSession } from './AddSession.tsx';
import { CloseEpisode } from './CloseEpisode.tsx';
import { CorrectEpisode } from './CorrectEpisode.tsx';
import { MakeAnnexe } from './MakeAnnexe.tsx';
import { NoteAssessment } from './NoteAssessment.tsx';
import { RecordDiagnosis } from './RecordDiagnosis.tsx';
import { RecordPrescription } from './RecordPrescription.tsx';
import { SessionList } from './SessionList.tsx';

interface EpisodeActionsProps {
  tag: string;
  episode: Episode;
  profile: Profile;
  verdict: Verdict;
  cameBefore: boolean;
  /** In the patient's file: corrections too. */
  inFile: boolean;
  today: CivilDate;
}

const OPEN = [
  'session',
  'diagnosis',
  'prescription',
  'assessment',
  'annexe',
  'sessions',
  'correct',
  'close',
] as const;
type Panel = (typeof OPEN)[number];

const CLOSED: readonly Panel[] = ['annexe', 'sessions', 'correct'];

const WORDS = {
  session: 'patient.addSession',
  diagnosis: 'patient.diagnosis',
  prescription: 'patient.prescription',
  assessment: 'patient.assessment',
  annexe: 'annexe.title',
  sessions: 'patient.sessions',
  correct: 'patient.correct',
  close: 'patient.close',
} as const satisfies Record<Panel, string>;

/** The gestures on an episode; one panel is open at a time. */
export function EpisodeActions(props: EpisodeActionsProps) {
  const { tag, episode, profile, verdict, cameBefore, inFile, today } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { closedOn } = episode;
  const panels = (closedOn === null ? OPEN : CLOSED).filter((each) => inFile || each !== 'correct');
  // Opened again from the history: what was said of its end is over.
  useEffect(() => {
    if (closedOn === null) setDone(null);
  }, [closedOn]);
  const shown = panel !== null && panels.includes(panel) ? panel : null;
  const toggle = (chosen: Panel) => {
    setDone(null);
    setPanel(panel === chosen ? null : chosen);
  };
  const bar = useRef<HTMLDivElement>(null);
  const finish = (words: string) => {
    // The panel goes, and the focus with it: back to where it was opened, or to what is left once it is over.
    const from = shown === null || shown === 'close' ? 'sessions' : shown;
    bar.current?.querySelectorAll('button')[panels.indexOf(from)]?.focus();
    setDone(words);
    setPanel(null);
  };
  const gesture = { tag, episode: episode.id, today, onDone: finish };
  return (
    <>
      <div class="actions" ref={bar}>
        {panels.map((each) => (
          <Button
            key={each}
            look={each !== 'session' ? 'quiet' : isFull(verdict) ? 'plain' : 'primary'}
            expanded={shown === each}
            onClick={() => toggle(each)}
          >
            {t(WORDS[each])}
          </Button>
        ))}
      </div>
      <Done words={done} />
      {shown === 'session' && <AddSession {...gesture} verdict={verdict} />}
      {shown === 'diagnosis' && <RecordDiagnosis {...gesture} />}
      {shown === 'prescription' && <RecordPrescription {...gesture} />}
      {shown === 'assessment' && <NoteAssessment {...gesture} />}
      {shown === 'annexe' && <MakeAnnexe {...gesture} episode={episode} profile={profile} />}
      {shown === 'sessions' && <SessionList tag={tag} episode={episode} today={today} />}
      {shown === 'correct' && (
        <CorrectEpisode {...gesture} episode={episode} profile={profile} cameBefore={cameBefore} />
      )}
      {shown === 'close' && <CloseEpisode {...gesture} />}
    </>
  );
}
