import type { CivilDate } from '../../../domain/civil-date.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { SessionDay } from './SessionDay.tsx';

interface MoveSessionProps {
  tag: string;
  episode: string;
  session: string;
  date: CivilDate;
  today: CivilDate;
  onMoved: () => void;
  onCancel: () => void;
}

/** The right day of a session that was noted under another; the history keeps both. */
export function MoveSession(props: MoveSessionProps) {
  const { tag, episode, session, today, onMoved, onCancel } = props;
  const reason = t('session.moveReason');
  return (
    <SessionDay
      id={`move-${session}`}
      label={t('session.rightDay')}
      initial={props.date}
      today={today}
      action={t('session.moveNow')}
      ask={(date, second) =>
        askWorker('ui/move-session', { tag, episode, session, date, second, reason })
      }
      onDone={onMoved}
      onCancel={onCancel}
    />
  );
}
