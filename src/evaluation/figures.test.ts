import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory, type Episode } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { figuresOf } from './figures.ts';

const YEAR = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31'), totalActs: null };

function patient(tag: string, ...facts: Fact[]): Episode[] {
  return foldHistory(facts.map((item) => ({ ...item, tag }))).episodes;
}
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
const referral = (decision: 'none-needed' | 'treating-doctor' | 'emergency', date = '2026-04-01') =>
  fact('referral-decided', { episode: 'knee', date: civilDate(date), decision });

describe('the yearly figures (EVA-01)', () => {
  it('without an episode there is no mean, and nothing is divided', () => {
    const { all, shareOfActivity } = figuresOf([], { ...YEAR, totalActs: 100 });
    expect(all).toMatchObject({
      patients: 0,
      meanSessions: null,
      referred: { count: 0, outOf: 0 },
    });
    expect(shareOfActivity).toEqual({ count: 0, outOf: 100 });
  });
  it('counts patients once, and sessions with and without diagnosis apart', () => {
    const episodes = [
      ...patient('a', opened(), ...billed('i', days(4)), diagnosed('2026-03-01')),
      ...patient('b', opened(), ...billed('j', days(7))),
      ...patient(
        'b',
        opened({ episode: 'back' }),
        fact('session-by-hand', {
          episode: 'back',
          gesture: 'g',
          session: session('2026-05-01'),
        }),
      ),
    ];
    const { all, withDiagnosis, withoutDiagnosis } = figuresOf(episodes, YEAR);
    expect(all).toMatchObject({ patients: 2, episodes: 3, sessions: 12, meanSessions: 4 });
    expect(withDiagnosis).toMatchObject({ patients: 1, sessions: 4, meanSessions: 4 });
    expect(withoutDiagnosis).toMatchObject({ patients: 1, episodes: 2, sessions: 8 });
  });
  it('only what is certain', () => {
    const episodes = patient(
      'a',
      opened(),
      ...billed('i', days(2)),
      ...billed('j', ['2026-03-20'], 'unknown'),
    );
    expect(figuresOf(episodes, YEAR).all.sessions).toBe(2);
  });
  it('an episode belongs to the period in which it began, both days included', () => {
    const begun = (date: string) => patient('a', opened(), ...billed('i', [date]));
    const count = (date: string) => figuresOf(begun(date), YEAR).all.episodes;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(count)).toEqual([
      0, 1, 1, 0,
    ]);
  });
  it('a red flag at the assessment counts as received and referred, with no session', () => {
    const episodes = patient('a', opened({ day: civilDate('2025-12-30') }), referral('emergency'));
    expect(figuresOf(episodes, YEAR).all).toMatchObject({
      patients: 1,
      sessions: 0,
      meanSessions: 0,
      referred: { count: 1, outOf: 1 },
    });
  });
  it('« no need » is a decision, not a referral', () => {
    const episodes = [
      ...patient('a', opened(), ...billed('i', days(1)), referral('none-needed')),
      ...patient('b', opened(), ...billed('i', days(1)), referral('treating-doctor')),
      ...patient('c', opened(), ...billed('i', days(1))),
    ];
    expect(figuresOf(episodes, YEAR).all.referred).toEqual({ count: 1, outOf: 3 });
  });
  it('the kind of rehabilitation comes from the acts, by article', () => {
    const acts = ['RAM 8,09', 'VIM 8,11', 'NMI 9', 'Séance'];
    const sessions = acts.map((act, index) => ({ ...session(`2026-03-0${index + 1}`), act }));
    const episodes = patient(
      'a',
      opened(),
      fact('intent-to-bill', {
        intent: 'i',
        episode: 'knee',
        invoice: 'i',
        sessions,
        assessments: [],
      }),
      fact('outcome-seen', { intent: 'i', outcome: 'success', evidence: [], filedAs: null }),
    );
    expect(Object.fromEntries(figuresOf(episodes, YEAR).all.byArticle)).toEqual({
      'II.1': 2,
      'II.4': 1,
      '': 1,
    });
  });
  it('adverse events add up; nothing told is none', () => {
    const event = (what: string) =>
      fact('adverse-event', { episode: 'knee', date: civilDate('2026-04-01'), what });
    const episodes = [
      ...patient('a', opened(), ...billed('i', days(1)), event('chute'), event('douleur')),
      ...patient('b', opened(), ...billed('i', days(1)), event('')),
      ...patient('c', opened(), ...billed('i', days(1))),
    ];
    expect(figuresOf(episodes, YEAR).all.adverseEvents).toBe(2);
  });
  it('the share of activity is not calculable without a total, or with one that is too small', () => {
    const episodes = patient('a', opened(), ...billed('i', days(4)));
    const share = (totalActs: number | null) =>
      figuresOf(episodes, { ...YEAR, totalActs }).shareOfActivity;
    expect([share(null), share(0), share(3)]).toEqual([null, null, null]);
    expect(share(4)).toEqual({ count: 4, outOf: 4 });
    expect(share(5000)).toEqual({ count: 4, outOf: 5000 });
  });
});
