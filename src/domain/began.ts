import { earliest, type CivilDate } from './civil-date.ts';
import type { Episode } from './episode.ts';

/**
 * The first day that anything is known of an episode: nothing around it can have happened earlier. Null where
 * only its opening is known: it may have been opened long after the care began.
 */
export function beganOn({
  openedOn,
  firstDate,
  sessions,
  assessments,
}: Pick<Episode, 'openedOn' | 'firstDate' | 'sessions' | 'assessments'>): CivilDate | null {
  const first = earliest([firstDate, ...sessions.map(({ date }) => date), ...assessments]);
  return first === null ? null : earliest([first, openedOn]);
}

/** The day of the last session that is counted; null: none is. */
export function lastSessionOn({ sessions }: Pick<Episode, 'sessions'>): CivilDate | null {
  return sessions.at(-1)?.date ?? null;
}
