import { Temporal } from 'temporal-polyfill';
import { z } from '../platform/zod.ts';

/** A day on the kiné's own calendar, `YYYY-MM-DD`. Never an instant: a session has no time zone. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** True for a real day written `YYYY-MM-DD`; `2026-02-30` is refused. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads `YYYY-MM-DD`.
 * @throws RangeError when the text is no real day; use `isCivilDate` for text from outside.
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${JSON.stringify(text)}`);
  return text;
}

export const civilDateSchema = z.custom<CivilDate>(
  (value) => typeof value === 'string' && isCivilDate(value),
  { error: 'not a civil date' },
);

/**
 * Same day number `months` later, else the last day of that month (rule DUR-03: the code civil way of
 * counting months, never ninety days; DUR-04: no text adds a day for week-ends and holidays). `2025-11-30` plus three gives `2026-02-28`.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return toCivil(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }));
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivil(Temporal.PlainDate.from(date).add({ days }));
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The civil day of an instant (milliseconds since 1970) in an IANA time zone such as `Europe/Paris`. */
export function dayOf(instant: number, timeZone: string): CivilDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return toCivil(zoned.toPlainDate());
}

/** The earliest of the given days, or null when there is none. */
export function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
}

/** The latest of the given days, or null when there is none. */
export function latest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (last, date) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
}

function toCivil(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}
