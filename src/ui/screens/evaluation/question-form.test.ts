import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import { readQuestion, startQuestion, yearsUntil } from './question-form.ts';

const DAY = civilDate('2026-11-23');
const START = startQuestion(DAY);
const asked = (rest: Partial<typeof START>) => readQuestion({ ...START, ...rest }, DAY);

describe('what is asked of the figures', () => {
  it('begins with the year that runs, of everybody', () => {
    expect(asked({}).question).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      practitioner: null,
      totalActs: null,
    });
    expect(yearsUntil(DAY)).toEqual([2026, 2025, 2024]);
  });
  it('the last twelve months are those that are over', () => {
    const { question } = asked({ period: 'last-twelve' });
    expect(question).toMatchObject({ from: '2025-11-01', to: '2026-10-31' });
  });
  it.each([
    ['', '', ['date']],
    ['2026-02-01', '', ['date']],
    ['2026-02-30', '2026-03-01', ['date']],
    ['2026-03-02', '2026-03-01', ['order']],
    ['2026-03-01', '2026-03-01', []],
  ])('from %j to %j: %j', (from, to, faults) => {
    const read = asked({ period: 'dates', from, to });
    expect(read.faults).toEqual(faults);
    expect(read.question === null).toBe(faults.length > 0);
  });
  it.each([
    ['5 213', 5213],
    ['5\u202f213', 5213],
    ['0', 0],
    ['', null],
  ])('a total written %j', (totalActs, number) => {
    expect(asked({ totalActs }).question?.totalActs).toBe(number);
  });
  it.each(['douze', '-3', '12,5', '123456789'])(
    'a total written %j is said to be wrong',
    (typed) => {
      expect(asked({ totalActs: typed })).toEqual({ question: null, faults: ['total'] });
    },
  );
});
