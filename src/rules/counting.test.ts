import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact, FactOf } from '../domain/facts.ts';
import { DEFAULT_SETTINGS } from '../domain/profile.ts';
import { checkCount } from './counting.ts';

const DAYS = Array.from(
  { length: 12 },
  (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`,
);
const first = (count: number) => DAYS.slice(0, count);

function judge(
  facts: Fact[],
  dates: string[],
  opening: Partial<FactOf<'episode-opened'>> = {},
  assessments: string[] = [],
) {
  const [episode] = foldHistory([opened(opening), ...facts]).episodes;
  if (!episode) throw new Error('no episode');
  return checkCount({
    episode,
    others: [],
    onForm: dates.map((date) => session(date)),
    assessmentsOnForm: assessments.map(civilDate),
    settings: DEFAULT_SETTINGS,
  });
}

const said = ({ findings }: ReturnType<typeof judge>) =>
  findings.map(({ message, severity }) => `${message} ${severity}`);

describe('eight sessions (CNT-01)', () => {
  it('the ninth exceeds', () => {
    const ninth = judge(billed('a', first(8)), ['2026-10-20']);
    expect(ninth.exceeding).toEqual(['2026-10-20']);
    expect(said(ninth)).toEqual(['CNT_01_exceeds stop']);
  });
  it('names the dates in order, however the form lists them', () => {
    const form = judge(billed('a', first(6)), [
      '2026-10-23',
      '2026-10-20',
      '2026-10-22',
      '2026-10-21',
    ]);
    expect(form.exceeding).toEqual(['2026-10-22', '2026-10-23']);
  });
  it('possible sessions hold their place for the guard (CNT-14)', () => {
    const facts = [...billed('a', first(6)), ...billed('b', DAYS.slice(6, 8), 'unknown')];
    const ninth = judge(facts, ['2026-10-20']);
    expect(ninth.count).toMatchObject({ certain: 6, possible: 2, onForm: 1 });
    expect(ninth.exceeding).toEqual(['2026-10-20']);
  });
});

describe('readings that differ', () => {
  it('sessions given here before the product count fully', () => {
    expect(judge(billed('a', first(3)), ['2026-10-20'], { before: 5 }).exceeding).toEqual([
      '2026-10-20',
    ]);
  });
  it('sessions given elsewhere count under one reading only (CNT-06)', () => {
    const one = judge([], ['2026-10-20'], { elsewhere: 8 });
    expect(one.exceeding).toEqual([]);
    expect(one.doubtful).toEqual(['2026-10-20']);
    expect(said(one)).toEqual(['CNT_06_elsewhere warn']);
  });
  it('her own ninth exceeds whatever was given elsewhere', () => {
    const ninth = judge(billed('a', first(8)), ['2026-10-20'], { elsewhere: 8 });
    expect(ninth.exceeding).toEqual(['2026-10-20']);
    expect(ninth.doubtful).toEqual([]);
  });
  it('before and elsewhere add up in the broad reading', () => {
    const fits = { before: 4, elsewhere: 3 };
    expect(judge([], ['2026-10-20'], fits).doubtful).toEqual([]);
    expect(judge([], ['2026-10-20'], { ...fits, elsewhere: 4 }).doubtful).toEqual(['2026-10-20']);
  });
  it('eight sessions and a BDK: warned, never stopped (CNT-03)', () => {
    const assessed = billed('a', first(7), 'success', { assessments: [civilDate('2026-10-01')] });
    const eighth = judge(assessed, ['2026-10-20']);
    expect(eighth.exceeding).toEqual([]);
    expect(said(eighth)).toEqual(['CNT_03_assessment warn']);
  });
  it('a BDK on the form itself is one and the same reading', () => {
    expect(said(judge(billed('a', first(7)), ['2026-10-20'], {}, ['2026-10-20']))).toContain(
      'CNT_03_assessment warn',
    );
  });
  it('two BDK are two under the reading that counts them, and none under any other', () => {
    const facts = billed('a', first(6), 'success', {
      assessments: [civilDate('2026-10-01'), civilDate('2026-10-02')],
    });
    expect(judge(facts, ['2026-10-20']).doubtful).toEqual(['2026-10-20']);
    expect(judge(facts, ['2026-10-20']).exceeding).toEqual([]);
  });
});

describe('with a diagnosis (CNT-09, CNT-10, DIA-03)', () => {
  const eight = billed('a', first(8));
  it('a document dated before: no cap', () => {
    const ninth = judge([...eight, diagnosed('2026-09-01')], ['2026-10-20']);
    expect(ninth.exceeding).toEqual([]);
    expect(ninth.doubtful).toEqual([]);
    expect(said(ninth)).toEqual([]);
  });
  it('both sides of the document’s date: the day itself is not capped', () => {
    expect(judge([...eight, diagnosed('2026-10-20')], ['2026-10-20']).exceeding).toEqual([]);
    expect(judge([...eight, diagnosed('2026-10-21')], ['2026-10-20']).exceeding).toEqual([
      '2026-10-20',
    ]);
  });
  it('dated after the ninth: the ninth stays an anomaly, the tenth is fine', () => {
    const facts = [...eight, diagnosed('2026-10-21')];
    expect(judge(facts, ['2026-10-20', '2026-10-22']).exceeding).toEqual(['2026-10-20']);
  });
  it('an ALD without link lifts the limit under one reading', () => {
    const ald = diagnosed('2026-09-01', { kind: 'ald', linked: false });
    const ninth = judge([...eight, ald], ['2026-10-20']);
    expect(ninth.exceeding).toEqual([]);
    expect(ninth.doubtful).toEqual(['2026-10-20']);
    expect(said(ninth)).toContain('DIA_03_debated warn');
  });
  it('any other document without link lifts nothing', () => {
    const report = diagnosed('2026-09-01', { linked: false });
    expect(judge([...eight, report], ['2026-10-20']).exceeding).toEqual(['2026-10-20']);
  });
  it('the earliest linked document decides', () => {
    const facts = [...eight, diagnosed('2026-11-01'), diagnosed('2026-10-15')];
    expect(judge(facts, ['2026-10-20']).exceeding).toEqual([]);
  });
});

describe('what a finding carries for the screen', () => {
  const carried = (facts: Fact[], opening: Partial<FactOf<'episode-opened'>> = {}) =>
    judge(facts, ['2026-10-20'], opening).findings.map(({ message, values, next }) => ({
      message,
      values,
      next,
    }));
  it('the total and who helps, at the ninth', () => {
    expect(carried(billed('a', first(8)))).toEqual([
      { message: 'CNT_01_exceeds', values: { total: 9 }, next: 'see-doctor' },
    ]);
  });
  it('the sessions given elsewhere', () => {
    expect(carried([], { elsewhere: 8 })).toEqual([
      { message: 'CNT_06_elsewhere', values: { elsewhere: 8 }, next: 'see-doctor' },
    ]);
  });
  it('a document to ask for, where an ALD has no link', () => {
    const ald = diagnosed('2026-09-01', { kind: 'ald', linked: false });
    expect(carried([...billed('a', first(8)), ald])).toEqual([
      { message: 'DIA_03_debated', values: {}, next: 'add-diagnosis' },
    ]);
  });
  it('the doctor, where the assessment would be the ninth', () => {
    const facts = billed('a', first(7), 'success', { assessments: [civilDate('2026-10-01')] });
    expect(carried(facts)).toEqual([
      { message: 'CNT_03_assessment', values: {}, next: 'see-doctor' },
    ]);
  });
  it('what is possible adds to what is certain', () => {
    const facts = [...billed('a', first(2)), ...billed('b', DAYS.slice(2, 4), 'unknown')];
    expect(judge(facts, ['2026-10-20']).total).toBe(5);
  });
});

describe('a doubt that only she can settle', () => {
  const noted = (gesture: string, date: string) =>
    fact('session-by-hand', { episode: 'knee', gesture, session: session(date) });
  it('asks about a note and the invoice of the next day, each by its session (CNT-05)', () => {
    const facts = [noted('g', '2026-10-19'), ...billed('a', ['2026-10-20'])];
    const { findings, count } = judge(facts, []);
    expect(findings).toMatchObject([
      {
        message: 'CNT_05_near',
        severity: 'ask',
        dates: ['2026-10-19'],
        values: { billed: '2026-10-20' },
        subject: 'g#2026-10-19#1',
        next: 'settle-session',
      },
    ]);
    expect(count).toMatchObject({ certain: 1, possible: 1 });
  });
  it('a ninth that only that doubt makes is no stop', () => {
    const facts = [...billed('a', first(7)), noted('g', '2026-10-19')];
    const near = judge([...facts, ...billed('b', ['2026-10-20'])], ['2026-10-26']);
    expect(near.exceeding).toEqual(['2026-10-26']);
    const fewer = [...billed('a', first(6)), noted('g', '2026-10-19')];
    const doubt = judge([...fewer, ...billed('b', ['2026-10-20'])], ['2026-10-26']);
    expect(doubt.exceeding).toEqual([]);
    expect(doubt.doubtful).toEqual(['2026-10-26']);
  });
  it('two invoices of one day are one question each (CNT-15)', () => {
    const facts = [...billed('a', ['2026-10-05']), ...billed('b', ['2026-10-05'])];
    expect(judge(facts, []).findings).toMatchObject([
      { message: 'CNT_15_same_day', subject: 'b#2026-10-05#1', dates: ['2026-10-05'] },
    ]);
  });
});
