import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { activityOf, type ActivityEpisode } from './activity.ts';
import { figuresOf, type Activity, type Question } from './figures.ts';
import { civilYear, hasWholeMonths, lastTwelveMonths } from './period.ts';

const YEAR: Question = { ...civilYear(2026), practitioner: null, totalActs: null };
const HER = '10101010105';
const OTHER = '10101010212';

function patient(tag: string, ...facts: Fact[]): ActivityEpisode[] {
  return activityOf(
    tag,
    facts.map((item) => ({ ...item, tag })),
  );
}
const figures = (
  episodes: readonly ActivityEpisode[],
  question: Partial<Question> = {},
  rest: Partial<Activity> = {},
) => figuresOf({ episodes, prescribed: [], purged: [], ...rest }, { ...YEAR, ...question });
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
const referral = (decision: 'none-needed' | 'treating-doctor' | 'emergency', date = '2026-04-01') =>
  fact('referral-decided', { episode: 'knee', date: civilDate(date), decision });
const by = (practitioner: string, facts: Fact[]) => facts.map((one) => ({ ...one, practitioner }));
const counted = (month: string, sessions: number, practitioner = HER) => ({
  month,
  practitioner,
  sessions,
  opened: 1,
});

describe('the yearly figures (EVA-01)', () => {
  it('without an episode there is no mean, and nothing is divided', () => {
    const { groups, share } = figures([], { totalActs: 100 });
    expect(groups.all).toMatchObject({
      patients: 0,
      meanSessions: null,
      medianSessions: null,
      mostSessions: null,
      referral: null,
      referred: { count: 0, outOf: 0 },
    });
    expect(share).toMatchObject({ kind: 'share', count: 0, outOf: 100 });
  });
  it('counts patients once, and sessions with and without a prior diagnosis apart', () => {
    const byHand = { episode: 'back', gesture: 'g', session: session('2026-05-01') };
    const { groups } = figures([
      ...patient('a', opened(), ...billed('i', days(4)), diagnosed('2026-03-01')),
      ...patient(
        'b',
        opened(),
        ...billed('j', days(7)),
        opened({ episode: 'back' }),
        fact('session-by-hand', byHand),
      ),
    ]);
    expect(groups.all).toMatchObject({ patients: 2, episodes: 3, sessions: 12, meanSessions: 4 });
    expect(groups.all).toMatchObject({ medianSessions: 4, mostSessions: 7 });
    expect(groups.all.distribution).toEqual([0, 1, 1, 0, 1, 0, 0, 0]);
    expect(groups.with).toMatchObject({ patients: 1, sessions: 4, meanSessions: 4 });
    expect(groups.without).toMatchObject({ patients: 1, episodes: 2, sessions: 8 });
  });
  it('a diagnosis that came once care had begun was no prior one; that is said', () => {
    const late = patient('a', opened(), ...billed('i', days(4)), diagnosed('2026-03-02'));
    const { groups, limits } = figures(late);
    expect([groups.with.episodes, groups.without.episodes]).toEqual([0, 1]);
    expect(limits.laterDiagnosis).toBe(1);
  });
  it('only what is certain; what waits for a word is said', () => {
    const unsure = billed('j', ['2026-03-20'], 'unknown');
    const { groups, limits } = figures(patient('a', opened(), ...billed('i', days(2)), ...unsure));
    expect(groups.all.sessions).toBe(2);
    expect(limits.doubtful).toBe(1);
  });
  it('an episode that holds nothing certain received nobody', () => {
    const assessments = [civilDate('2026-03-01')];
    const doubt = billed('j', ['2026-03-20'], 'unknown', { assessments });
    const inYear = opened({ day: civilDate('2026-02-01') });
    const { groups, limits } = figures(patient('a', inYear, ...doubt, referral('none-needed')));
    expect(groups.all.patients).toBe(0);
    expect(limits).toMatchObject({ empty: 1, doubtful: 1 });
    const noted = fact('assessment-noted', { episode: 'knee', date: civilDate('2026-03-01') });
    expect(figures(patient('a', opened(), noted)).groups.all.patients).toBe(1);
    const sure = billed('j', [], 'success', { assessments });
    expect(figures(patient('a', opened(), ...sure)).groups.all.patients).toBe(1);
  });
  it('an episode belongs to the period in which it began, both days included', () => {
    const begun = (date: string) => patient('a', opened(), ...billed('i', [date]));
    const count = (date: string) => figures(begun(date)).groups.all.episodes;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(count)).toEqual([
      0, 1, 1, 0,
    ]);
  });
  it('a red flag at the assessment counts as received and referred, with no session', () => {
    const { all } = figures(
      patient('a', opened({ day: civilDate('2025-12-30') }), referral('emergency')),
    ).groups;
    expect(all).toMatchObject({ patients: 1, sessions: 0, meanSessions: 0 });
    expect(all.referred).toEqual({ count: 1, outOf: 1 });
    expect(all.referral).toEqual({ episodes: 1, median: 0, least: 0, most: 0 });
  });
  it('« no need » is a decision, not a referral; a patient is referred once', () => {
    const { all } = figures([
      ...patient('a', opened(), ...billed('i', days(1)), referral('none-needed')),
      ...patient('b', opened(), ...billed('i', days(1)), referral('treating-doctor')),
      ...patient('b', opened(), ...billed('i', days(1)), referral('emergency', '2026-03-11')),
      ...patient('c', opened(), ...billed('i', days(1))),
    ]).groups;
    expect(all.referred).toEqual({ count: 1, outOf: 3 });
    expect(all.referral).toEqual({ episodes: 2, median: 20.5, least: 10, most: 31 });
  });
  it('the kind of rehabilitation comes from the acts: sessions by article, episodes by most of them', () => {
    const acts = ['NMI 9', 'RAM 8,09', 'VIM 8,11', 'Séance'];
    const sessions = acts.map((act, index) => ({ ...session(`2026-03-0${index + 1}`), act }));
    const intended = { intent: 'i', episode: 'knee', invoice: 'i', sessions, assessments: [] };
    const { types } = figures(
      patient(
        'a',
        opened(),
        fact('intent-to-bill', intended),
        fact('outcome-seen', { intent: 'i', outcome: 'success', evidence: [], filedAs: null }),
      ),
    ).groups.all;
    expect(Object.fromEntries(types)).toEqual({
      'II.1': { episodes: 1, sessions: 2 },
      'II.4': { episodes: 0, sessions: 1 },
      other: { episodes: 0, sessions: 1 },
    });
  });
  it('adverse events add up; nothing told is none, and how many were asked is said', () => {
    const event = (what: string) =>
      fact('adverse-event', { episode: 'knee', date: civilDate('2026-04-01'), what });
    const { all } = figures([
      ...patient('a', opened(), ...billed('i', days(1)), event('chute'), event('douleur')),
      ...patient('b', opened(), ...billed('i', days(1)), event('')),
      ...patient('c', opened(), ...billed('i', days(1))),
    ]).groups;
    expect(all).toMatchObject({ adverseEvents: 2, adverseAsked: 2 });
  });
  it('what was given before the product knew of it makes somebody received, and no mean', () => {
    const before = opened({ before: 3, firstDate: civilDate('2026-02-01') });
    const { groups, limits } = figures(patient('a', before));
    expect(groups.all).toMatchObject({ patients: 1, sessions: 0 });
    expect(limits.before).toEqual({ episodes: 1, sessions: 3 });
  });
});

describe('of one practitioner', () => {
  const mixed = patient(
    'a',
    ...by(HER, [opened(), ...billed('i', days(4))]),
    ...by(OTHER, billed('j', ['2026-04-02', '2026-04-03'])),
  );
  it('an episode is whose who opened it, with all its sessions', () => {
    expect(figures(mixed, { practitioner: HER }).groups.all.sessions).toBe(6);
    expect(figures(mixed, { practitioner: OTHER }).groups.all.patients).toBe(0);
  });
  it('in the share each session is whose who gave it', () => {
    const share = (practitioner: string | null) =>
      figures(mixed, { practitioner, totalActs: 100 }).share;
    expect(share(HER)).toMatchObject({ count: 4 });
    expect(share(OTHER)).toMatchObject({ count: 2 });
    expect(share(null)).toMatchObject({ count: 6 });
  });
});

describe('the share of the activity is a right figure or none', () => {
  const some = patient('a', opened(), ...billed('i', days(4)));
  const byHand = { episode: 'knee', gesture: 'g', session: session('2026-05-01') };
  const noted = patient('b', opened(), fact('session-by-hand', byHand));
  const share = (...asked: Parameters<typeof figures>) => figures(...asked).share;
  it.each([
    [0, 'too-small'],
    [3, 'too-small'],
  ])('%s acts in all: none', (totalActs, why) => {
    expect(share(some, { totalActs })).toEqual({ kind: 'not-calculable', why });
  });
  it.each([4, 5000])('%s acts in all', (totalActs) => {
    const how = { how: 'typed', leftOut: 0 };
    expect(share(some, { totalActs })).toEqual({
      kind: 'share',
      ...how,
      count: 4,
      outOf: totalActs,
    });
  });
  it('without a total: of the sessions on invoices that were seen', () => {
    const prescribed = [
      counted('2026-03', 12),
      counted('2025-12', 50),
      counted('2026-03', 9, OTHER),
    ];
    expect(share([...some, ...noted], {}, { prescribed })).toEqual({
      kind: 'share',
      how: 'seen',
      count: 4,
      outOf: 25,
      leftOut: 1,
    });
    const hers = share(some, { practitioner: HER }, { prescribed });
    expect(hers).toMatchObject({ count: 4, outOf: 16 });
  });
  it('without a total and without any doctor’s invoice: none', () => {
    expect(share(some)).toEqual({ kind: 'not-calculable', why: 'no-total' });
  });
  it('a period that cuts a month: none from what is known by month', () => {
    const prescribed = [counted('2026-03', 12)];
    const cut = { from: civilDate('2026-01-02') };
    expect(share(some, cut, { prescribed })).toMatchObject({ why: 'cut-month' });
    expect(share(some, { ...cut, totalActs: 50 })).toMatchObject({ count: 4 });
    const purged = [counted('2026-01', 2)];
    expect(share(some, { ...cut, totalActs: 50 }, { purged })).toMatchObject({ why: 'cut-month' });
  });
  it('purged sessions are in a total that was typed; how they were seen is not known any more', () => {
    const purged = [counted('2026-01', 2), counted('2025-12', 9)];
    expect(share(some, { totalActs: 50 }, { purged })).toMatchObject({ count: 6, outOf: 50 });
    const prescribed = [counted('2026-03', 12)];
    expect(share(some, {}, { purged, prescribed })).toMatchObject({ why: 'purged' });
    const { limits } = figures(some, {}, { purged });
    expect(limits.purged).toEqual({ episodes: 1, sessions: 2 });
  });
});

describe('periods', () => {
  it('the last twelve months are whole ones, before this one', () => {
    const period = lastTwelveMonths(civilDate('2026-11-23'));
    expect(period).toEqual({ from: '2025-11-01', to: '2026-10-31' });
    expect(hasWholeMonths(period)).toBe(true);
  });
  it('a month is whole to its last day', () => {
    const to = (day: string) =>
      hasWholeMonths({ from: civilDate('2024-02-01'), to: civilDate(day) });
    expect(['2024-02-28', '2024-02-29', '2024-03-01'].map(to)).toEqual([false, true, false]);
  });
});
