import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateSchema,
  compareDates,
  daysBetween,
  dayOf,
  earliest,
  isCivilDate,
} from './civil-date.ts';

describe('civil dates', () => {
  it.each([
    ['2025-06-08', '2025-09-08'],
    ['2025-11-30', '2026-02-28'],
    ['2025-12-31', '2026-03-31'],
    ['2026-01-31', '2026-04-30'],
    ['2026-08-31', '2026-11-30'],
    ['2027-11-30', '2028-02-29'],
    ['2028-02-29', '2028-05-29'],
  ])('three months after %s is %s (DUR-03)', (start, end) => {
    expect(addMonths(civilDate(start), 3)).toBe(end);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'hier'])(
    'refuses %j',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it('takes nothing around a date, and no other kind of value', () => {
    for (const text of ['x2026-01-01', '2026-01-01x', '2026-01-01T00:00', ' 2026-01-01']) {
      expect(isCivilDate(text)).toBe(false);
    }
    expect(civilDateSchema.safeParse('2026-01-01').success).toBe(true);
    expect(civilDateSchema.safeParse('2026-02-30').success).toBe(false);
    expect(civilDateSchema.safeParse(20260101).success).toBe(false);
    expect(() => civilDate('hier')).toThrow('not a civil date: "hier"');
  });

  it('orders days, and finds the first of them', () => {
    const a = civilDate('2026-01-01');
    const b = civilDate('2026-01-02');
    expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
    expect(earliest([null, b, a, null])).toBe(a);
    expect(earliest([null])).toBeNull();
  });

  it('dates an instant by the clock of the place', () => {
    const lateEvening = Date.UTC(2026, 10, 21, 23, 30);
    expect(dayOf(lateEvening, 'Europe/Paris')).toBe('2026-11-22');
    expect(dayOf(lateEvening, 'America/Martinique')).toBe('2026-11-21');
    expect(dayOf(lateEvening, 'Indian/Reunion')).toBe('2026-11-22');
  });

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const start = civilDate('2026-11-21');
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });
});
