import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { AddSession } from './AddSession.tsx';
import { AfterReferral } from './around/AfterReferral.tsx';
import { AttachDocuments } from './around/AttachDocuments.tsx';
import { RecordDocuments } from './around/RecordDocuments.tsx';
import { RecordEvent } from './around/RecordEvent.tsx';
import type { Panel } from './around/panels.ts';
import { CloseEpisode } from './CloseEpisode.tsx';
import { CorrectEpisode } from './CorrectEpisode.tsx';
import type { GestureProps } from './gesture.ts';
import { MakeAnnexe } from './MakeAnnexe.tsx';
import { NoteAssessment } from './NoteAssessment.tsx';
import { RecordDiagnosis } from './RecordDiagnosis.tsx';
import { RecordPrescription } from './RecordPrescription.tsx';
import { SessionList } from './SessionList.tsx';

interface EpisodePanelProps {
  tag: string;
  episode: Episode;
  profile: Profile;
  verdict: Verdict;
  cameBefore: boolean;
  today: CivilDate;
  shown: Panel | null;
  onDone: GestureProps['onDone'];
  onShow: (panel: Panel) => void;
}

/** The panel of the gesture that is chosen; nothing while none is. */
export function EpisodePanel(props: EpisodePanelProps) {
  const { tag, episode: about, profile, verdict, cameBefore, today, shown, onDone, onShow } = props;
  const gesture = { tag, episode: about.id, today, onDone };
  switch (shown) {
    case null:
      return null;
    case 'session':
      return <AddSession {...gesture} verdict={verdict} />;
    case 'documents':
      return <RecordDocuments {...gesture} about={about} />;
    case 'after':
      return <AfterReferral {...gesture} about={about} onArrived={onShow} />;
    case 'close':
      return <CloseEpisode {...gesture} about={about} />;
    case 'attach':
      return <AttachDocuments {...gesture} about={about} profile={profile} />;
    case 'annexe':
      return <MakeAnnexe {...gesture} episode={about} profile={profile} />;
    case 'event':
      return <RecordEvent {...gesture} about={about} />;
    case 'diagnosis':
      return <RecordDiagnosis {...gesture} />;
    case 'prescription':
      return <RecordPrescription {...gesture} />;
    case 'assessment':
      return <NoteAssessment {...gesture} />;
    case 'sessions':
      return <SessionList tag={tag} episode={about} today={today} />;
    case 'correct':
      return (
        <CorrectEpisode {...gesture} episode={about} profile={profile} cameBefore={cameBefore} />
      );
  }
}
