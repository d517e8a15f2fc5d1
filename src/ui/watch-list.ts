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

/** Why an episode is worth a look, each a filter of the register. */
export const WATCHED = [
  'near-limit',
  'near-end',
  'to-confirm',
  'assessment',
  'report',
  'referral',
  'supporting',
  'news',
  'ending',
  'event',
] as const;
export type Watched = (typeof WATCHED)[number];

/** What is due around an episode, by the rule that asks for it (rules/follow-up.ts). */
const DUES: Readonly<Record<string, Watched>> = {
  FUP_01_due: 'assessment',
  FUP_02_due: 'report',
  FUP_04_due: 'referral',
  FUP_04_news: 'news',
  FUP_04_close: 'ending',
  FUP_05_due: 'event',
  JUS_01_not_noted: 'supporting',
  JUS_01_not_noted_once: 'supporting',
};

/**
 * Every reason to look at an episode. The limits and what is to be confirmed concern care that runs; a
 * document or a decision may still be due once it is over.
 */
export function watchedFor(subject: Pick<Case, 'episode' | 'verdict'>): Watched[] {
  const { episode, verdict } = subject;
  const uncapped = verdict.standing.kind === 'uncapped';
  const runs = episode.closedOn === null;
  const found: Watched[] = [];
  if (runs && !uncapped && takenPlaces(verdict) >= WATCH_FROM) found.push('near-limit');
  if (runs && !uncapped && (verdict.daysLeft ?? WATCH_DAYS) < WATCH_DAYS) found.push('near-end');
  if (runs && verdict.count.possible > 0) found.push('to-confirm');
  const due = verdict.duties.flatMap(({ message }) => DUES[message] ?? []);
  return [...found, ...due];
}
