import type { Patient } from '../../../domain/patient.ts';

/** The one form of a new episode that is kept while it is not sent. */
export const BEGUN_EPISODE = 'new-episode';

/** For whom it was begun. */
export interface Begun {
  /** A patient known already; null: somebody new. */
  patient: Patient | null;
  /** What the search box held. */
  typed: { birthName: string; firstName: string };
  /** An earlier episode is over. */
  cameBefore: boolean;
}

export const NOBODY_TYPED: Begun['typed'] = { birthName: '', firstName: '' };
