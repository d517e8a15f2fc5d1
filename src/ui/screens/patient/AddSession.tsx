import type { Verdict } from '../../../domain/verdict.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { warningBefore } from '../../session-warning.ts';
import type { GestureProps } from './gesture.ts';
import { SessionDay } from './SessionDay.tsx';

interface AddSessionProps extends GestureProps {
  verdict: Verdict;
}

/** A session given on a day she picks. */
export function AddSession({ tag, episode, verdict, today, onDone }: AddSessionProps) {
  return (
    <SessionDay
      id={`session-${episode}`}
      label={t('patient.sessionDate')}
      initial={today}
      today={today}
      action={t('patient.noteSession')}
      ask={(date, second) => askWorker('ui/add-session', { tag, episode, date, second })}
      doubtAbout={(date) => warningBefore(verdict, date)}
      onDone={(date) => onDone(t('patient.sessionAdded', [longDate(date)]))}
    />
  );
}
