import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';

export interface DiagnosisEffect {
  /** From this day on no reading limits the number (rules CNT-09, CNT-10); null: never. */
  upliftFrom: CivilDate | null;
  /** From this day on one reading lifts the limit and another does not (ALD without link, DIA-03). */
  debatedFrom: CivilDate | null;
}

/**
 * What the recorded diagnoses change: the document's date decides, not the day it was recorded. An
 * ordonnance for the same complaint is one of those documents (rules DIA-01, CNT-11).
 */
export function diagnosisEffect({
  diagnoses,
  prescriptions,
}: Pick<Episode, 'diagnoses' | 'prescriptions'>): DiagnosisEffect {
  const linked = diagnoses.filter((diagnosis) => diagnosis.linked);
  const same = prescriptions.filter(({ sameComplaint }) => sameComplaint);
  const debated = diagnoses.filter((diagnosis) => !diagnosis.linked && diagnosis.kind === 'ald');
  return { upliftFrom: firstDate([...linked, ...same]), debatedFrom: firstDate(debated) };
}

/** Rule DIA-02: a document without its author, or that nobody could find again, proves little. */
export function checkDiagnoses({ diagnoses }: Pick<Episode, 'diagnoses'>): Finding[] {
  const incomplete = diagnoses.filter(
    ({ author, keptAt }) => author.trim() === '' || keptAt.trim() === '',
  );
  const dates = incomplete.map(({ date }) => date);
  return dates.length > 0
    ? [finding('DIA-02', 'incomplete', 'ask', { dates, next: 'complete-diagnosis' })]
    : [];
}

/** The earlier of two days from which a limit is lifted. */
export function liftedFrom({ upliftFrom, debatedFrom }: DiagnosisEffect): CivilDate | null {
  return earliest([upliftFrom, debatedFrom]);
}

/** True when a session of `date` is capped, given the day from which nothing is. */
export function isCapped(date: CivilDate, from: CivilDate | null): boolean {
  return from === null || date < from;
}

function firstDate(dated: readonly { date: CivilDate }[]): CivilDate | null {
  return earliest(dated.map(({ date }) => date));
}
