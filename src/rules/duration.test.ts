import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened } from '../../test/fakes/facts.ts';
import { addMonths, civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact, FactOf } from '../domain/facts.ts';
import { DEFAULT_SETTINGS } from '../domain/profile.ts';
import {
  checkDuration,
  daysLeft,
  deadlineFrom,
  forecastLast,
  type DurationQuestion,
} from './duration.ts';

function judge(
  facts: Fact[],
  dates: string[],
  opening: Partial<FactOf<'episode-opened'>> = {},
  about: Partial<Omit<DurationQuestion, 'episode' | 'onForm'>> = {},
) {
  const [episode] = foldHistory([opened(opening), ...facts]).episodes;
  if (!episode) throw new Error('no episode');
  return checkDuration({
    episode,
    onForm: dates.map(civilDate),
    assessmentsOnForm: [],
    settings: DEFAULT_SETTINGS,
    day: civilDate('2026-01-01'),
    ...about,
  });
}

const said = ({ findings }: ReturnType<typeof judge>) =>
  findings.map(({ message, severity }) => `${message} ${severity}`);

describe('three months, last day included (DUR-01, DUR-03)', () => {
  it.each([
    ['2026-01-15', '2026-04-15', '2026-04-16'],
    ['2025-11-30', '2026-02-28', '2026-03-01'],
    ['2025-12-31', '2026-03-31', '2026-04-01'],
    ['2027-11-30', '2028-02-29', '2028-03-01'],
  ])('from %s: %s is the last day, %s is too late', (start, last, after) => {
    const before = billed('a', [start]);
    expect(said(judge(before, [last]))).toEqual(['DUR_01_last_day warn']);
    expect(judge(before, [last]).exceeding).toEqual([]);
    expect(said(judge(before, [after]))).toEqual(['DUR_01_exceeds stop']);
    expect(judge(before, [after]).exceeding).toEqual([after]);
    expect(judge(before, [after]).deadline).toBe(last);
  });

  it('a BDK earlier than the first session: doubtful between the two ends, a stop after both', () => {
    const facts = billed('a', ['2026-01-20'], 'success', {
      assessments: [civilDate('2026-01-10')],
    });
    expect(said(judge(facts, ['2026-04-10']))).toEqual(['DUR_01_last_day warn']);
    expect(said(judge(facts, ['2026-04-11']))).toEqual(['DUR_01_doubtful warn']);
    expect(said(judge(facts, ['2026-04-20']))).toEqual(['DUR_01_doubtful warn']);
    expect(said(judge(facts, ['2026-04-21']))).toEqual(['DUR_01_exceeds stop']);
  });

  it('a first date declared at the opening starts the three months', () => {
    const opening = { firstDate: civilDate('2026-01-15') };
    expect(judge([], ['2026-04-15'], opening).exceeding).toEqual([]);
    expect(judge([], ['2026-04-16'], opening).exceeding).toEqual(['2026-04-16']);
  });

  it('lines of one form limit each other: the first of them may be the start', () => {
    expect(judge([], ['2026-01-15', '2026-04-16']).exceeding).toEqual(['2026-04-16']);
  });

  it('nothing started: nothing ends', () => {
    expect(judge([], [])).toEqual({ deadline: null, exceeding: [], doubtful: [], findings: [] });
    expect(deadlineFrom(null)).toBeNull();
  });

  it('no calendar day of three years leaves a gap between fine and too late', () => {
    for (let day = Date.UTC(2025, 5, 8); day < Date.UTC(2028, 5, 8); day += 86_400_000) {
      const start = civilDate(new Date(day).toISOString().slice(0, 10));
      const last = addMonths(start, 3);
      const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      const { exceeding } = judge(billed('a', [start]), [last, after]);
      expect(exceeding, start).toEqual([after]);
    }
  });
});

describe('what moves the end', () => {
  const assessed = billed('a', ['2026-01-20'], 'success', {
    assessments: [civilDate('2026-01-10')],
  });
  it('her setting chooses the day that is shown, and stops nothing by itself (DUR-02)', () => {
    const byFirst = judge(assessed, ['2026-04-15']);
    const bySession = judge(
      assessed,
      ['2026-04-15'],
      {},
      { settings: { episodeStart: 'first-session' } },
    );
    expect([byFirst.deadline, bySession.deadline]).toEqual(['2026-04-10', '2026-04-20']);
    expect(bySession.doubtful).toEqual(['2026-04-15']);
    expect(bySession.exceeding).toEqual([]);
  });
  it('a BDK on the form starts the three months', () => {
    const about = { assessmentsOnForm: [civilDate('2026-01-10')] };
    expect(judge([], [], {}, about).deadline).toBe('2026-04-10');
  });
  it('an ALD without link leaves a reading without end: warned, never stopped (DIA-03)', () => {
    const ald = diagnosed('2026-01-01', { kind: 'ald', linked: false });
    const late = judge([...billed('a', ['2026-01-20']), ald], ['2026-04-21']);
    expect(late.exceeding).toEqual([]);
    expect(said(late)).toEqual(['DIA_03_late warn']);
  });
  it('a linked document ends nothing', () => {
    const facts = [...billed('a', ['2026-01-20']), diagnosed('2026-04-21')];
    expect(said(judge(facts, ['2026-04-21']))).toEqual([]);
    expect(said(judge(facts, ['2026-04-22']))).toEqual([]);
  });
});

describe('an episode left open after its end', () => {
  const began = billed('a', ['2026-01-20']);
  const on = (day: string, facts = began) => said(judge(facts, [], {}, { day: civilDate(day) }));
  it('is said from the day after the last one', () => {
    expect(on('2026-04-20')).toEqual([]);
    expect(on('2026-04-21')).toEqual(['DUR_01_over alert']);
  });
  it('not once it is closed, not with a diagnosis, not while the form says it', () => {
    const closed = fact('episode-closed', {
      episode: 'knee',
      on: civilDate('2026-03-01'),
      result: null,
    });
    expect(on('2026-05-01', [...began, closed])).toEqual([]);
    expect(on('2026-05-01', [...began, diagnosed('2026-01-01')])).toEqual([]);
    const formed = judge(began, ['2026-04-25'], {}, { day: civilDate('2026-05-01') });
    expect(said(formed)).toEqual(['DUR_01_exceeds stop']);
  });
});

describe('days left and forecast', () => {
  it('counts down to zero on the last day', () => {
    const end = civilDate('2026-04-15');
    expect(daysLeft(end, civilDate('2026-04-14'))).toBe(1);
    expect(daysLeft(end, end)).toBe(0);
    expect(daysLeft(end, civilDate('2026-04-16'))).toBe(-1);
    expect(daysLeft(null, end)).toBeNull();
  });
  it('forecasts the eighth at her rhythm (PLA-03)', () => {
    const last = civilDate('2026-10-05');
    expect(forecastLast(last, 4, 2)).toBe('2026-10-19');
    expect(forecastLast(last, 1, 3)).toBe('2026-10-08');
    expect(forecastLast(last, 0, 2)).toBeNull();
    expect(forecastLast(last, 4, null)).toBeNull();
  });
});
