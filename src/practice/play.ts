import type { CivilDate } from '../domain/civil-date.ts';
import type { Profile } from '../domain/profile.ts';

/** Where the practice begins: the first session, or seven counted so that the eighth is next. */
export type Beginning = 'first' | 'eighth';

/** One round of the practice invoice. */
export interface Play {
  /** Hers, so that her own number is what is filled; null: she gave none yet. */
  profile: Profile | null;
  from: Beginning;
  /** An invoice was counted. */
  onCounted: () => void;
}

/** What the invoices of a round say. */
export interface Round {
  /** Who treats, as the imagined software writes it. */
  executant: string;
  /** The session that is billed first, 1 to 9. */
  first: number;
  session: (rank: number) => { date: CivilDate; act: string };
}

/** Watches over the practice invoices of this page as over real ones, until `signal`. */
export type Practise = (play: Play, signal: AbortSignal) => Round;
