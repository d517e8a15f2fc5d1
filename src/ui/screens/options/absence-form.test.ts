import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import type { Absence } from '../../../domain/profile.ts';
import { absenceFaults, absenceOf, absenceState } from './absence-form.ts';

const TODAY = civilDate('2026-11-22');
const NOTED: Absence[] = [
  { id: 'absence-2', from: civilDate('2026-12-21'), to: civilDate('2027-01-03') },
];

describe('an absence as typed', () => {
  it.each([
    ['', '', { from: 'missing', to: 'missing' }],
    ['2027-02-30', '2027-03-01', { from: 'missing' }],
    ['2027-02-10', '2027-02-09', { to: 'order' }],
    ['2027-02-10', '2027-02-10', {}],
    ['2026-11-01', '2026-11-21', { to: 'past' }],
    ['2026-11-01', '2026-11-22', {}],
    ['2027-01-03', '2027-01-10', { from: 'overlaps' }],
    ['2026-12-01', '2027-02-01', { from: 'overlaps' }],
    ['2027-01-04', '2027-01-10', {}],
  ])('from %j to %j: %j', (from, to, faults) =>
    expect(absenceFaults({ from, to }, NOTED, TODAY)).toEqual(faults),
  );
  it('no more than a hundred', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      id: `absence-${index}`,
      from: civilDate('2026-01-01'),
      to: civilDate('2026-01-01'),
    }));
    const draft = { from: '2027-02-10', to: '2027-02-11' };
    expect(absenceFaults(draft, many, TODAY)).toEqual({ from: 'most' });
  });
  it('has an id that no other has', () => {
    const draft = { from: '2027-02-10', to: '2027-02-11' };
    expect(absenceOf(draft, NOTED)).toEqual({ id: 'absence-3', ...draft });
    expect(absenceOf(draft, [])?.id).toBe('absence-1');
    expect(absenceOf({ ...draft, to: '2027-02-01' }, [])).toBeNull();
  });
  it.each([
    ['2026-12-20', 'ahead'],
    ['2026-12-21', 'now'],
    ['2027-01-03', 'now'],
    ['2027-01-04', 'over'],
  ])('on %s it is %s', (day, state) => {
    const [absence] = NOTED;
    expect(absence && absenceState(absence, civilDate(day))).toBe(state);
  });
});
