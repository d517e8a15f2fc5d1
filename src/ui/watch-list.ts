import type { Case } from './caseload.ts';
import { isFull, takenPlaces } from './caseload.ts';

/** From six of eight, or with fewer than fourteen days left, an episode asks for attention. */
const WATCH_FROM = 6;
const WATCH_DAYS = 14;

/** How an episode stands, for one word on a line. */
export type EpisodeState = 'closed' | 'uncapped' | 'beyond' | 'full' | 'late' | 'watch' | 'current';

/** The one state that matters most. */
export function stateOf({ episode, verdict }: Pick<Case, 'episode' | 'verdict'>): EpisodeState {
  if (episode.closedOn !== null) return 'closed';
  if (verdict.standing.kind === 'uncapped') return 'uncapped';
  if (takenPlaces(verdict) > verdict.limit) return 'beyond';
  if (verdict.daysLeft !== null && verdict.daysLeft < 0) return 'late';
  if (isFull(verdict)) return 'full';
  const near = takenPlaces(verdict) >= WATCH_FROM || (verdict.daysLeft ?? WATCH_DAYS) < WATCH_DAYS;
  return near ? 'watch' : 'current';
}

/** « À surveiller »: near or past a limit, or with something to confirm. */
export function needsWatching(subject: Pick<Case, 'episode' | 'verdict'>): boolean {
  const state = stateOf(subject);
  if (state === 'closed') return false;
  return subject.verdict.count.possible > 0 || (state !== 'current' && state !== 'uncapped');
}
