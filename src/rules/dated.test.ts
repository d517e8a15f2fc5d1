import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { addDays, civilDate, type CivilDate } from '../domain/civil-date.ts';
import { faults, inForce, type Dated } from './dated.ts';

const period = (from: string | null, to: string | null, value = ''): Dated<string> => ({
  from: from === null ? null : civilDate(from),
  to: to === null ? null : civilDate(to),
  value,
  source: 'essai',
  certainty: 'D',
  checkedOn: civilDate('2026-11-21'),
});
const SERIES = [
  period(null, '2024-02-21', 'old'),
  period('2024-02-22', '2025-12-31', 'between'),
  period('2026-01-01', null, 'new'),
];
const said = (series: Dated<string>[]) => faults(series).map(({ kind, date }) => `${kind} ${date}`);

describe('the value in force', () => {
  it.each([
    ['1999-01-01', 'old'],
    ['2024-02-21', 'old'],
    ['2024-02-22', 'between'],
    ['2025-12-31', 'between'],
    ['2026-01-01', 'new'],
    ['2099-12-31', 'new'],
  ])('on %s it is the %s one', (date, value) =>
    expect(inForce(SERIES, civilDate(date))?.value).toBe(value),
  );
  it('is null outside, never another one', () => {
    const closed = [period('2026-01-01', '2026-05-27')];
    expect(inForce(closed, civilDate('2025-12-31'))).toBeNull();
    expect(inForce(closed, civilDate('2026-01-01'))).not.toBeNull();
    expect(inForce(closed, civilDate('2026-05-27'))).not.toBeNull();
    expect(inForce(closed, civilDate('2026-05-28'))).toBeNull();
    expect(inForce([], civilDate('2026-05-28'))).toBeNull();
  });
});

describe('the faults of a series', () => {
  it('has none when each day follows the other, in any order of writing', () => {
    expect(said(SERIES)).toEqual([]);
    expect(said(SERIES.toReversed())).toEqual([]);
    expect(said([period('2026-01-01', '2026-05-27')])).toEqual([]);
    expect(said([])).toEqual([]);
  });
  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2025-12-31', '2026-01-01'],
  ])('the day after %s is %s, by the calendar', (last, next) =>
    expect(said([period(null, last), period(next, null)])).toEqual([]),
  );
  it('one day missing, one day twice', () => {
    const rest = period('2026-05-28', null);
    expect(said([period(null, '2026-05-26'), rest])).toEqual(['gap 2026-05-27']);
    expect(said([period(null, '2026-05-27'), rest])).toEqual([]);
    expect(said([period(null, '2026-05-28'), rest])).toEqual(['overlap 2026-05-28']);
  });
  it('an open end is for the last one, an open beginning for the first', () => {
    expect(said([period(null, null), period('2026-01-01', null)])).toEqual(['overlap 2026-01-01']);
    expect(said([period(null, '2025-12-31'), period(null, '2026-12-31')])).toEqual([
      'overlap 2025-12-31',
    ]);
    expect(said([period(null, null), period(null, null)])).toHaveLength(1);
  });
  it('a short value inside a long one does not hide where the long one ends', () => {
    const inside = [period('2026-01-01', '2026-12-31'), period('2026-03-01', '2026-03-31')];
    expect(said([...inside, period('2027-01-01', null)])).toEqual(['overlap 2026-03-01']);
  });
  it('a value that ends before it begins holds nothing', () => {
    const broken = [period(null, '2025-12-31'), period('2026-05-27', '2026-01-01')];
    expect(said([...broken, period('2026-05-28', null)])).toEqual(['gap 2026-01-01']);
  });
  it('finds what a walk over the calendar finds', () => {
    const first = civilDate('2026-01-01');
    const days = Array.from({ length: 40 }, (_, index) => addDays(first, index));
    const day = fc.integer({ min: 0, max: 39 }).map((index) => days[index] ?? first);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 4 }), (spans) => {
        const series = spans.map(([a, b]) => (a <= b ? period(a, b) : period(b, a)));
        const walked = walk(series, days);
        expect(said(series).length > 0).toBe(walked.length > 0);
        for (const { kind, date } of faults(series)) expect(walked).toContain(`${kind} ${date}`);
      }),
      runs(300),
    );
  });
});

/** Every faulty day between the first and the last one held. */
function walk(series: Dated<string>[], days: CivilDate[]): string[] {
  const holders = (date: CivilDate) => series.filter((one) => inForce([one], date)).length;
  const held = days.filter((date) => holders(date) > 0);
  return days
    .filter((date) => date >= (held[0] ?? date) && date <= (held.at(-1) ?? date))
    .filter((date) => holders(date) !== 1)
    .map((date) => `${holders(date) === 0 ? 'gap' : 'overlap'} ${date}`);
}
