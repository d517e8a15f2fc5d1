import { civilDate } from '../../src/domain/civil-date.ts';
import type { PastCare } from '../../src/domain/past-care.ts';
import { PATIENT } from './draft.ts';

/** Past sessions of `PATIENT` on these days, under one treatment. */
export function pastCare(dates: readonly string[], rest: Partial<PastCare> = {}): PastCare {
  return {
    patient: PATIENT,
    treatment: 'genou',
    lines: dates.map((date) => ({ date: civilDate(date), act: 'RAM 8,09' })),
    before: 0,
    firstDate: null,
    episode: null,
    practitioner: null,
    ...rest,
  };
}
