import { addDays, compareDates, type CivilDate } from '../domain/civil-date.ts';
import type { RuleCertainty } from './rule.ts';

/** A value in force from one day to another, both included; null: no end known. */
export interface Dated<T> {
  from: CivilDate | null;
  to: CivilDate | null;
  value: T;
  source: string;
  certainty: RuleCertainty | 'contradictory';
  checkedOn: CivilDate;
}

/** A day that no value of a series holds, or that two of them claim. */
export interface DatedFault {
  kind: 'gap' | 'overlap';
  date: CivilDate;
}

/** The value in force on that day; null when the series holds none. */
export function inForce<T>(series: readonly Dated<T>[], date: CivilDate): Dated<T> | null {
  return (
    series.find(({ from, to }) => (from === null || from <= date) && (to === null || date <= to)) ??
    null
  );
}

/**
 * Where a series fails its calendar: the first day of each gap and of each overlap, whatever the order
 * it is written in. Days before its first value and after its last one are not gaps: it begins and ends.
 * Only the first value may have no beginning and only the last one no end; a value that ends before it
 * begins holds nothing.
 */
export function faults<T>(series: readonly Dated<T>[]): DatedFault[] {
  const [first, ...rest] = series
    .filter(({ from, to }) => from === null || to === null || from <= to)
    .toSorted((a, b) => compareStarts(a.from, b.from));
  if (!first) return [];
  const found: DatedFault[] = [];
  let reached = first.to;
  for (const next of rest) {
    const fault = between(reached, next);
    if (fault) found.push(fault);
    reached = reached === null || next.to === null ? null : later(reached, next.to);
  }
  return found;
}

/** What is wrong between the last day reached so far (null: no end) and the value that comes next. */
function between<T>(reached: CivilDate | null, next: Dated<T>): DatedFault | null {
  // Two without a beginning: the last day that both hold stands for all the earlier ones.
  if (next.from === null) return { kind: 'overlap', date: reached ?? next.to ?? next.checkedOn };
  if (reached === null || next.from <= reached) return { kind: 'overlap', date: next.from };
  const expected = addDays(reached, 1);
  return next.from === expected ? null : { kind: 'gap', date: expected };
}

function compareStarts(a: CivilDate | null, b: CivilDate | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareDates(a, b);
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
