import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { History } from '../domain/episode.ts';
import type { Place, Profile } from '../domain/profile.ts';
import { numbersIn } from './prescriber.ts';

/** What a judgment needs; marks are keyed by the worker so that no id of the software is kept. */
export interface Question {
  draft: FormDraft;
  history: History;
  profile: Profile;
  /** Today, on the kiné's own calendar. */
  day: CivilDate;
  invoiceMark: string;
  treatmentMark: string;
}

/**
 * The place that this form bills from: the only one, or the one whose AM number the screen shows.
 * Otherwise it is asked, never guessed (rule ELI-02).
 */
export function placeOf({ draft, profile }: Pick<Question, 'draft' | 'profile'>): Place | null {
  const [first, ...more] = profile.places;
  if (first && more.length === 0) return first;
  const shown = [...draft.executant, ...(draft.prescriber ?? [])].flatMap(numbersIn);
  const matching = profile.places.filter(({ amNumber }) => shown.includes(amNumber));
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
