import { describe, expect, it } from 'vitest';
import { invoice, line } from '../../test/fakes/draft.ts';
import { billed, fact, opened, session } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { check } from './check.ts';

const day = (number: number) => `2026-10-${String(number).padStart(2, '0')}`;
const days = (count: number) => Array.from({ length: count }, (_, index) => day(index + 1));
const KNEE = opened({ episode: 'knee' });
const BACK = opened({ episode: 'back', region: 'dos' });
const ANSWER = fact('treatment-answered', { treatment: 't', episode: 'knee' });
const forBack = (dates: string[]): Fact[] => [
  fact('intent-to-bill', {
    intent: 'b',
    episode: 'back',
    invoice: 'b',
    sessions: dates.map((date) => ({ ...session(date), act: 'RAM 8,09' })),
    assessments: [civilDate('2026-10-01')],
  }),
  fact('outcome-seen', { intent: 'b', outcome: 'success', evidence: [], filedAs: null }),
];
const judge = (facts: Fact[], draft: FormDraft) =>
  check({
    draft,
    history: foldHistory(facts),
    profile: profile(),
    day: civilDate('2026-11-10'),
    invoiceMark: 'form',
    treatmentMark: 't',
  });
const form = (...lines: ReturnType<typeof line>[]) => invoice([], { lines });
const messages = ({ findings }: ReturnType<typeof judge>) => findings.map(({ message }) => message);

describe('one form for two episodes', () => {
  const moved = fact('act-assigned', { act: 'RAM 8,09', episodes: ['back'] });
  const eightBack = [KNEE, BACK, ANSWER, ...forBack(days(8)), moved];
  it('the ninth of the other episode stops, though the answered one has room', () => {
    const verdict = judge(eightBack, form(line(day(20), 'VIM 8,11'), line(day(21), 'RAM 8,09')));
    expect(verdict.standing).toEqual({ kind: 'exceeds', dates: [day(21)] });
    expect(verdict.episode?.id).toBe('knee');
    expect(verdict.total).toBe(1);
    expect(messages(verdict)).toEqual(
      expect.arrayContaining(['CNT_13_elsewhere', 'CNT_01_exceeds']),
    );
    const told = verdict.findings.find(({ message }) => message === 'CNT_13_elsewhere');
    expect(told?.values).toEqual({ region: 'dos', total: 9, limit: 8 });
    // What was counted for it can be looked at, and taken back, in the same dialog.
    expect(verdict.sessions).toHaveLength(8);
  });
  it('two lines of one day are one session in each of two episodes (CNT-04)', () => {
    const facts = [KNEE, BACK, ANSWER, ...forBack(days(2)), moved];
    const verdict = judge(facts, form(line(day(20), 'VIM 8,11'), line(day(20), 'RAM 8,09')));
    expect(verdict.count.onForm).toBe(1);
    expect(verdict.standing.kind).toBe('within');
  });
  it('two acts of one article on one day are questioned, whichever episodes they went to (DAY-01)', () => {
    const both = ['knee', 'back'].map((episode, index) =>
      fact('intent-to-bill', {
        intent: 'one',
        key: `intent|one|${episode}`,
        episode,
        invoice: 'one',
        sessions: [{ ...session(day(20)), act: ['VIM 8,11', 'RAM 8,09'][index] ?? '' }],
        assessments: [civilDate(day(1))],
      }),
    );
    const verdict = judge([KNEE, BACK, ANSWER, ...both], form(line(day(20), 'ARL 8,5')));
    expect(messages(verdict)).not.toContain('DAY_01_ter');
    const third = judge([KNEE, BACK, ANSWER, ...both], form(line(day(20), 'VSM 8,1')));
    const told = third.findings.find(({ message }) => message === 'DAY_01_ter');
    expect(told?.values['acts']).toBe('VIM 8,11, RAM 8,09, VSM 8,1');
  });
  it('one reading exceeded in one of them is said of the form', () => {
    const elsewhere = opened({ episode: 'back', region: 'dos', elsewhere: 8 });
    const verdict = judge([KNEE, elsewhere, ANSWER, moved], form(line(day(20), 'RAM 8,09')));
    expect(verdict.standing).toEqual({ kind: 'exceeds-one-reading', dates: [day(20)] });
    expect(messages(verdict)).toContain('CNT_06_elsewhere');
  });
  it('what was passed knowingly for either is passed for the form', () => {
    const passed = fact('limit-overridden', {
      episode: 'knee',
      invoice: 'form',
      dates: [civilDate(day(21))],
      reason: 'accepted',
      note: '',
    });
    const verdict = judge([...eightBack, passed], form(line(day(21), 'RAM 8,09')));
    expect(verdict.standing.kind).toBe('exceeds');
    expect(verdict.passed).toEqual([day(21)]);
  });
});

describe('a doctor’s form that holds earlier sessions (PRE-10)', () => {
  const draft = (prescribed: string | null, ...dates: string[]) =>
    invoice(dates, {
      prescriber: ['Dr EXEMPLE'],
      prescriptionDate: prescribed === null ? null : civilDate(prescribed),
    });
  const facts = [KNEE, ANSWER, ...billed('i', days(3))];
  it('names them and counts them, and holds nothing', () => {
    const verdict = judge(facts, draft(day(20), day(18), day(19), day(20), day(21)));
    expect(verdict.standing).toEqual({ kind: 'not-concerned', why: 'other-prescriber' });
    expect(verdict.count).toMatchObject({ certain: 3, onForm: 2 });
    expect(verdict.total).toBe(5);
    expect(messages(verdict)).toEqual(['PRE_10_before', 'PRE_11_mixed']);
  });
  it('past eight: said in red, still not held', () => {
    const full = [KNEE, ANSWER, ...billed('i', days(7))];
    expect(messages(judge(full, draft(day(20), day(19))))).not.toContain('PRE_10_past');
    const past = judge(full, draft(day(20), day(18), day(19)));
    expect(past.findings.map(({ severity }) => severity)).toEqual(['warn', 'alert']);
    expect(past.standing.kind).toBe('not-concerned');
  });
  it('with no episode known they are named all the same', () => {
    const verdict = judge([], draft(day(20), day(19)));
    expect(messages(verdict)).toEqual(['PRE_10_before']);
    expect(verdict.count.onForm).toBe(0);
  });
  it('a colleague’s form is none of hers, whatever its dates', () => {
    const colleague = { ...draft(day(20), day(18)), executant: ['TESTEUR Dominique'] };
    const verdict = judge(facts, colleague);
    expect(verdict.findings).toEqual([]);
    expect(verdict.count.onForm).toBe(0);
  });
  it('a form without earlier sessions, or without a date, is none of our business', () => {
    for (const doctor of [draft(day(20), day(20), day(21)), draft(null, day(1))]) {
      const verdict = judge(facts, doctor);
      expect(verdict.findings).toEqual([]);
      expect(verdict.count.onForm).toBe(0);
    }
  });
});
