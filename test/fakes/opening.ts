import type { EpisodeOpening } from '../../src/messages/shapes.ts';

/** A knee without diagnosis, nothing declared. */
export const OPENING = {
  region: 'genou',
  before: 0,
  elsewhere: 0,
  firstDate: null,
  perWeek: null,
  comesBack: null,
  pastYear: null,
  treatingDoctor: null,
  diagnosis: null,
} satisfies EpisodeOpening;
