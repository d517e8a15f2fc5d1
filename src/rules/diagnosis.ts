import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';

export interface DiagnosisEffect {
  /** From this day on no reading limits the number (rules CNT-09, CNT-10); null: never. */
  upliftFrom: CivilDate | null;
  /** From this day on one reading lifts the limit and another does not (ALD without link, DIA-03). */
  debatedFrom: CivilDate | null;
}

/** What the recorded diagnoses change: the document's date decides, not the day it was recorded. */
export function diagnosisEffect({ diagnoses }: Pick<Episode, 'diagnoses'>): DiagnosisEffect {
  return {
    upliftFrom: firstDate(diagnoses.filter(({ linked }) => linked)),
    debatedFrom: firstDate(diagnoses.filter(({ linked, kind }) => !linked && kind === 'ald')),
  };
}

function firstDate(diagnoses: Episode['diagnoses']): CivilDate | null {
  return earliest(diagnoses.map(({ date }) => date));
}

/** True when a session of `date` is capped by every reading. */
export function isCapped(date: CivilDate, from: CivilDate | null): boolean {
  return from === null || date < from;
}
