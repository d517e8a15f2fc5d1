import { addDays, addMonths, civilDate, type CivilDate } from '../domain/civil-date.ts';

/** The days that the figures are about, both included. */
export interface Period {
  from: CivilDate;
  to: CivilDate;
}

/** A civil year. */
export function civilYear(year: number): Period {
  const four = String(year).padStart(4, '0');
  return { from: civilDate(`${four}-01-01`), to: civilDate(`${four}-12-31`) };
}

/** The twelve whole months before the month of this day: what is counted by month can be counted then. */
export function lastTwelveMonths(day: CivilDate): Period {
  const first = firstOfMonth(day);
  return { from: addMonths(first, -12), to: addDays(first, -1) };
}

/** True of a day of the period. */
export function isWithin({ from, to }: Period, date: CivilDate): boolean {
  return date >= from && date <= to;
}

/** True where no month is cut: what is known by month alone belongs to it or does not. */
export function hasWholeMonths({ from, to }: Period): boolean {
  return from === firstOfMonth(from) && addDays(to, 1) === firstOfMonth(addDays(to, 1));
}

/** True of a month (`YYYY-MM`) that the period touches. */
export function touchesMonth({ from, to }: Period, month: string): boolean {
  return month >= from.slice(0, 7) && month <= to.slice(0, 7);
}

function firstOfMonth(day: CivilDate): CivilDate {
  return civilDate(`${day.slice(0, 7)}-01`);
}
