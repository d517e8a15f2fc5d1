import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import { MOST_ABSENCES, type Absence } from '../../../domain/profile.ts';

/** An absence as typed. */
export interface AbsenceDraft {
  from: string;
  to: string;
}

export const NO_ABSENCE: AbsenceDraft = { from: '', to: '' };

/** Why it cannot be added, at its field. */
export interface AbsenceFaults {
  from?: 'missing' | 'overlaps' | 'most';
  to?: 'missing' | 'order' | 'past';
}

/** What is wrong with an absence as typed, beside those noted already; nothing: it can be added. */
export function absenceFaults(
  { from, to }: AbsenceDraft,
  noted: readonly Absence[],
  today: CivilDate,
): AbsenceFaults {
  const faults: AbsenceFaults = {};
  if (noted.length >= MOST_ABSENCES) faults.from = 'most';
  else if (!isCivilDate(from)) faults.from = 'missing';
  else if (noted.some((absence) => from <= absence.to && to >= absence.from)) {
    faults.from = 'overlaps';
  }
  if (!isCivilDate(to)) faults.to = 'missing';
  else if (isCivilDate(from) && to < from) faults.to = 'order';
  else if (to < today) faults.to = 'past';
  return faults;
}

/** The absence that a draft without faults stands for; null while it has some. Its id is its first free number. */
export function absenceOf({ from, to }: AbsenceDraft, noted: readonly Absence[]): Absence | null {
  if (!isCivilDate(from) || !isCivilDate(to) || to < from) return null;
  const numbers = noted.map(({ id }) => Number(/^absence-(\d+)$/.exec(id)?.[1] ?? 0));
  return { id: `absence-${Math.max(0, ...numbers) + 1}`, from, to };
}

/** Where an absence stands today. */
export function absenceState({ from, to }: Absence, today: CivilDate): 'over' | 'now' | 'ahead' {
  if (to < today) return 'over';
  return from <= today ? 'now' : 'ahead';
}
