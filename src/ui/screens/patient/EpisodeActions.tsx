import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';
import { isFull } from '../../caseload.ts';
import { AddSession } from './AddSession.tsx';
import { CloseEpisode } from './CloseEpisode.tsx';
import { RecordDiagnosis } from './RecordDiagnosis.tsx';
import { SessionList } from './SessionList.tsx';

interface EpisodeActionsProps {
  tag: string;
  episode: Episode;
  verdict: Verdict;
  today: CivilDate;
}

type Panel = 'session' | 'diagnosis' | 'sessions' | 'close';

const WORDS = {
  session: 'patient.addSession',
  diagnosis: 'patient.diagnosis',
  sessions: 'patient.sessions',
  close: 'patient.close',
} as const satisfies Record<Panel, string>;

/** The gestures on an episode; one panel is open at a time. */
export function EpisodeActions({ tag, episode, verdict, today }: EpisodeActionsProps) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const open = episode.closedOn === null;
  const panels: Panel[] = open ? ['session', 'diagnosis', 'sessions', 'close'] : ['sessions'];
  const toggle = (chosen: Panel) => {
    setDone(null);
    setPanel(panel === chosen ? null : chosen);
  };
  const finish = (words: string) => {
    setDone(words);
    setPanel(null);
  };
  const gesture = { tag, episode: episode.id, today, onDone: finish };
  return (
    <>
      <div class="actions">
        {panels.map((each) => (
          <Button
            key={each}
            look={each !== 'session' ? 'quiet' : isFull(verdict) ? 'plain' : 'primary'}
            expanded={panel === each}
            onClick={() => toggle(each)}
          >
            {t(WORDS[each])}
          </Button>
        ))}
      </div>
      <Done words={done} />
      {open && panel === 'session' && <AddSession {...gesture} verdict={verdict} />}
      {open && panel === 'diagnosis' && <RecordDiagnosis {...gesture} />}
      {panel === 'sessions' && <SessionList tag={tag} episode={episode} />}
      {open && panel === 'close' && <CloseEpisode {...gesture} />}
    </>
  );
}
