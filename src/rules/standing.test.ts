import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { billed, fact, opened, session } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { DEFAULT_SETTINGS } from '../domain/profile.ts';
import { check, standingOf } from './check.ts';

const DAY = civilDate('2026-11-01');
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
const answer = (to: string) => fact('treatment-answered', { treatment: 't', episode: to });
const closed = (on: string, episode = 'knee') =>
  fact('episode-closed', { episode, on: civilDate(on), result: null });
const judge = (facts: Fact[], draft: FormDraft, who = profile()) =>
  check({
    draft,
    history: foldHistory(facts),
    profile: who,
    day: DAY,
    invoiceMark: 'form',
    treatmentMark: 't',
  });

describe('an episode with no form on screen', () => {
  const [episode] = foldHistory([opened(), ...billed('i', days(3))]).episodes;
  if (!episode) throw new Error('no episode');
  it('is counted with nothing on a form, nothing to fill asked and no document due', () => {
    const loiret = profile({ places: [place({ department: '45' })] });
    const verdict = standingOf(episode, loiret, DAY);
    expect(verdict.standing).toEqual({ kind: 'within' });
    expect(verdict.count).toMatchObject({ certain: 3, onForm: 0 });
    expect(verdict.findings).toEqual([]);
    expect(verdict.fill).toMatchObject({ unasked: false, amNumber: '457000016' });
  });
  it('belongs to its own place, or to none that she still has', () => {
    const two = profile({ places: [place({ id: 'other', amNumber: '627000151' }), place()] });
    expect(standingOf(episode, two, DAY).fill?.amNumber).toBe('457000016');
    const gone = profile({ places: [place({ id: 'other', amNumber: '627000151' })] });
    expect(standingOf(episode, gone, DAY).fill?.amNumber).toBeNull();
  });
});

describe('which episode is asked for', () => {
  it('names the open ones only', () => {
    const facts = [opened(), opened({ episode: 'back', region: 'dos' }), closed('2026-10-20')];
    const { standing } = judge(facts, invoice(['2026-10-25']));
    expect(standing).toEqual({
      kind: 'to-qualify',
      elsewhereOpen: [{ id: 'back', region: 'dos' }],
    });
  });
  it('care that ended is billed afterwards; a session after its end asks again', () => {
    const facts = [opened(), answer('knee'), closed('2026-10-20')];
    expect(judge(facts, invoice(['2026-10-20'])).standing.kind).toBe('within');
    expect(judge(facts, invoice(['2026-10-20', '2026-10-21'])).standing.kind).toBe('to-qualify');
    expect(judge(facts, invoice([])).standing.kind).toBe('to-qualify');
  });
});

describe('the dialog is for a screen that bills under her own number', () => {
  const facts = [
    opened(),
    answer('knee'),
    ...billed('i', days(8), 'success', { assessments: [civilDate('2026-10-01')] }),
  ];
  const loudest = (rest: Partial<FormDraft>) => {
    const { standing, findings } = judge(facts, invoice(['2026-10-25'], rest));
    const ninth = findings.find(({ message }) => message === 'CNT_01_exceeds');
    return [standing.kind, ninth?.severity];
  };
  it('stops there, and says it in red elsewhere', () => {
    expect(loudest({})).toEqual(['exceeds', 'stop']);
    expect(loudest({ prescriber: [] })).toEqual(['exceeds', 'alert']);
    expect(loudest({ kind: 'treatment' })).toEqual(['exceeds', 'alert']);
  });
});

describe('counted by patient (CNT-07)', () => {
  const other = (count: number): Fact[] => [
    opened({ episode: 'old', region: 'dos', firstDate: civilDate('2025-01-01') }),
    fact('intent-to-bill', {
      intent: 'old',
      episode: 'old',
      invoice: 'old',
      sessions: days(count).map((date) => session(date.replace('2026', '2025'))),
      assessments: [],
    }),
    fact('outcome-seen', { intent: 'old', outcome: 'success', evidence: [], filedAs: null }),
    closed('2025-12-01', 'old'),
  ];
  const told = (count: number, dates: string[], counting: 'per-episode' | 'per-patient') => {
    const who = profile({ settings: { ...DEFAULT_SETTINGS, counting } });
    const verdict = judge([opened(), answer('knee'), ...other(count)], invoice(dates), who);
    const note = verdict.findings.find(({ rule }) => rule === 'CNT-07');
    return [verdict.standing.kind, note?.severity, note?.dates, verdict.total];
  };
  it('both sides of the eighth of the patient', () => {
    expect(told(7, days(1), 'per-patient')).toEqual(['last', undefined, undefined, 8]);
    expect(told(7, days(2), 'per-patient')).toEqual([
      'exceeds-one-reading',
      'warn',
      ['2026-10-02'],
      9,
    ]);
  });
  it('a patient already at eight is told before the first session, in a note by default', () => {
    expect(told(8, [], 'per-patient')).toEqual(['last', 'warn', [], 8]);
    expect(told(7, [], 'per-patient')).toEqual(['within', undefined, undefined, 7]);
    expect(told(8, [], 'per-episode')).toEqual(['within', 'info', [], 0]);
    expect(told(8, days(1), 'per-episode')).toEqual(['within', 'info', ['2026-10-01'], 1]);
  });
});
