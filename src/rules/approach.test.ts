import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { approach, type Approach } from './approach.ts';

const DAY = civilDate('2026-10-20');
const QUIET: Omit<Approach, 'atLeast'> = {
  total: 3,
  named: false,
  limit: 8,
  forecast: null,
  day: DAY,
};
const said = (about: Partial<Approach>) =>
  approach({ ...QUIET, atLeast: about.total ?? 3, ...about }).map(
    ({ message, severity, next }) => `${message} ${severity} ${next}`,
  );

describe('before the ninth (CNT-01)', () => {
  it.each([
    [0, []],
    [4, []],
    [5, ['CNT_01_soon info see-doctor']],
    [7, ['CNT_01_soon info see-doctor']],
    [8, ['CNT_01_last info see-doctor']],
    [9, ['CNT_01_beyond alert see-doctor']],
  ])('%i sessions', (total, messages) => expect(said({ total })).toEqual(messages));

  it('nine under one reading and eight under another: both are said, not in red', () => {
    expect(said({ total: 9, atLeast: 8 })).toEqual(['CNT_01_beyond_one warn see-doctor']);
    expect(said({ total: 9, atLeast: 8, named: true })).toEqual([]);
    expect(said({ total: 9, named: true })).toEqual(['CNT_01_beyond alert see-doctor']);
  });

  it.each([
    ['2026-11-11', []],
    ['2026-11-10', ['CNT_01_soon info see-doctor']],
    ['2026-10-20', ['CNT_01_soon info see-doctor']],
  ])('three weeks before the eighth, forecast for %s', (forecast, messages) =>
    expect(said({ forecast: civilDate(forecast) })).toEqual(messages),
  );
  it('no session yet: nothing to say of the eighth', () => {
    expect(said({ total: 0, forecast: DAY })).toEqual([]);
  });
});
