import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line } from '../../test/fakes/draft.ts';
import { opened } from '../../test/fakes/facts.ts';
import { runs } from '../../test/fakes/runs.ts';
import { addDays, civilDate, type CivilDate } from '../domain/civil-date.ts';
import { foldHistory, type Episode } from '../domain/episode.ts';
import { sessionId, type CountedSession } from '../domain/sessions.ts';
import { checkActs } from './act-findings.ts';
import { sessionsOnForm } from './form-sessions.ts';
import { checkSameDay } from './same-day.ts';

const LATER = civilDate('2031-12-31');
const DAY = '2026-10-20';
/** As many days, one after the other. */
const days = (count: number, from = '2026-06-01') =>
  Array.from({ length: count }, (_, index) => addDays(civilDate(from), index));

interface Case {
  form: (string | [date: string, act: string])[];
  /** Sessions that the episode holds beside the form: `2026-10-05`, or with its act. */
  held?: (string | [date: string, act: string])[];
  /** Days of the assessments it holds. The day before everything unless a test is about them. */
  bdk?: string[];
  episode?: Partial<Episode>;
  diagnosedFrom?: string | null;
  hasAld?: boolean;
}

function judge({ form, held = [], bdk = ['2026-01-01'], episode = {}, ...rest }: Case) {
  const { diagnosedFrom = null, hasAld = false } = rest;
  const [folded] = foldHistory([opened()]).episodes;
  if (!folded) throw new Error('no episode');
  const { lines, assessments } = sessionsOnForm(
    form.map((item) => (typeof item === 'string' ? line(item) : line(...item))),
    LATER,
  );
  const there = {
    ...folded,
    pastYear: null,
    sessions: held.map(counted),
    assessments: bdk.map(civilDate),
    ...episode,
  };
  const about = {
    lines,
    episode: there,
    assessmentsOnForm: assessments,
    diagnosed: (date: CivilDate) => diagnosedFrom !== null && date >= diagnosedFrom,
    hasAld,
  };
  return [...checkActs(about), ...checkSameDay(lines, there.sessions)];
}

function counted(item: string | [date: string, act: string]): CountedSession {
  const { date, act } = typeof item === 'string' ? line(item) : line(...item);
  const session = { date, rank: 1, act };
  const id = sessionId('earlier', session);
  const sure = { certainty: 'certain', doubt: null, settled: null, near: null } as const;
  return {
    ...session,
    ...sure,
    id,
    origin: 'invoice',
    invoice: 'earlier',
    intent: 'earlier',
    at: 1,
  };
}

const said = (about: Case) =>
  judge(about).map(({ message, severity, dates }) => [message, severity, ...dates].join(' '));
const alone = (act: string, rest: Omit<Case, 'form'> = {}, date = DAY) =>
  said({ form: [[date, act]], ...rest });

describe('letters of another time (ACT-03)', () => {
  it.each([
    ['AMK 8', '2025-12-31', []],
    ['AMK 8', '2026-01-01', ['ACT_03_legacy warn 2026-01-01']],
    ['AMS 7,5', '2025-12-31', []],
    ['AMS 7,5', '2026-01-01', ['ACT_03_legacy warn 2026-01-01']],
    ['AMC 8', '2026-01-01', ['ACT_03_legacy warn 2026-01-01']],
  ])('%s on %s: %j', (act, date, findings) => expect(alone(act, {}, date)).toEqual(findings));
  it('are named once, with what helps', () => {
    const [found] = judge({
      form: [
        [DAY, 'AMK 8'],
        ['2026-10-22', 'AMK 8'],
      ],
    });
    expect(found).toMatchObject({
      rule: 'ACT-03',
      dates: [DAY, '2026-10-22'],
      values: { acts: 'AMK 8' },
      next: 'check-acts',
    });
  });
});

describe('the TER that changed (ACT-04)', () => {
  it.each([
    ['TER 9,49', '2026-05-27', []],
    ['TER 9,49', '2026-05-28', ['ACT_04_side warn 2026-05-28']],
    ['TER 9,79', '2026-05-27', ['ACT_04_side warn 2026-05-27']],
    ['TER 9,79', '2026-05-28', []],
  ])('%s on %s: %j', (act, date, findings) => expect(alone(act, {}, date)).toEqual(findings));
});

describe('one assessment in an episode (ACT-05)', () => {
  const second = 'ACT_05_second warn';
  it('the first says nothing, the second is named', () => {
    expect(alone('AMK 10,7', { bdk: [] })).toEqual([]);
    expect(alone('AMK 10,7', { bdk: ['2026-10-19'] })).toEqual([`${second} ${DAY}`]);
  });
  it('the same one, billed again, is no second one', () => {
    expect(alone('AMK 10,7', { bdk: [DAY] })).toEqual([]);
    expect(
      said({
        form: [
          [DAY, 'AMK 10,7'],
          [DAY, 'AMK 10,8'],
        ],
        bdk: [],
      }),
    ).toEqual([]);
  });
  it('two on one form: the later one', () => {
    const form: Case['form'] = [
      ['2026-10-22', 'AMK 10,7'],
      [DAY, 'AMK 10,7'],
    ];
    expect(said({ form, bdk: [] })).toEqual([`${second} 2026-10-22`]);
  });
  it('one billed late for an earlier day is a second one all the same', () => {
    expect(alone('AMK 10,7', { bdk: ['2026-10-22'] })).toEqual([`${second} ${DAY}`]);
  });
  it('the first one, opened again when the second is there, says nothing', () => {
    expect(alone('AMK 10,7', { bdk: [DAY, '2026-10-22'] })).toEqual([]);
  });
  it('with a diagnosis the episode is not one of eight sessions', () => {
    expect(alone('AMK 10,7', { bdk: ['2026-10-01'], diagnosedFrom: DAY })).toEqual([]);
    expect(alone('AMK 10,7', { bdk: ['2026-10-01'], diagnosedFrom: '2026-10-21' })).toEqual([
      `${second} ${DAY}`,
    ]);
  });
  it('a form without an assessment says nothing of two', () => {
    expect(alone('RAM 8,09', { bdk: ['2026-10-01', '2026-10-05'] })).toEqual([]);
  });
});

describe('an assessment by the first session (ACT-06)', () => {
  const missing = 'ACT_06_missing warn';
  it('the first session says nothing, the second speaks', () => {
    expect(alone('RAM 8,09', { bdk: [] })).toEqual([]);
    expect(alone('RAM 8,09', { bdk: [], held: ['2026-10-19'] })).toEqual([`${missing} ${DAY}`]);
    expect(said({ form: [DAY, '2026-10-22'], bdk: [] })).toEqual([`${missing} 2026-10-22`]);
  });
  it.each(['2026-10-18', '2026-10-19', DAY])('one given on %s silences it', (date) =>
    expect(alone('RAM 8,09', { bdk: [date], held: ['2026-10-19'] })).toEqual([]),
  );
  it('one given after the second session does not', () => {
    const about = { bdk: ['2026-10-21'], held: ['2026-10-19'] };
    expect(alone('RAM 8,09', about)).toEqual([`${missing} ${DAY}`]);
  });
  it.each(['AMK 10,7', 'Bilan initial'])('nor is it said with %s on the form', (act) =>
    expect(said({ form: [[DAY, act], '2026-10-22', '2026-10-24'], bdk: [] })).toEqual([]),
  );
  it('nothing is said where the assessment may be unknown here', () => {
    const about = { bdk: [], held: ['2026-10-19'] };
    expect(alone('RAM 8,09', { ...about, episode: { before: 1 } })).toEqual([]);
    expect(alone('RAM 8,09', { ...about, episode: { elsewhere: 1 } })).toEqual([]);
  });
  it('a first session billed after the second one is the first', () => {
    expect(alone('RAM 8,09', { bdk: [], held: ['2026-10-22'] })).toEqual([]);
  });
  it('says what helps', () => {
    const [found] = judge({ form: [DAY, '2026-10-22'], bdk: [] });
    expect(found?.next).toBe('note-assessment');
  });
});

describe('what an act asks for', () => {
  it.each([
    ['AMK 10', ['ACT_07_isolated warn']],
    ['AMK 20', ['ACT_07_isolated warn']],
    ['AMK 10,7', []],
    ['RSC 8,09', ['ACT_08_before warn', 'ACT_09_surgery warn']],
    ['RSC 8,1', ['ACT_09_surgery warn']],
    ['RAO 8,09', ['ACT_09_surgery warn']],
    ['RAM 8,09', []],
    ['TER 16', ['ACT_10_prescription warn']],
    ['TER 9,79', []],
    ['ARL 20', ['ACT_10_ald warn']],
    ['ARL 28', ['ACT_10_ald warn']],
    ['ARL 8', []],
    // Not in the table: nothing is said of it here (rule ACT-01).
    ['RSC 9', []],
  ])('%s: %j', (act, findings) =>
    expect(alone(act, { bdk: [] })).toEqual(findings.map((found) => `${found} ${DAY}`)),
  );
  it('is read in any act of a cell', () => {
    expect(alone('RAM 8,09 + AMK 10')).toEqual([`ACT_07_isolated warn ${DAY}`]);
  });
  it('a diagnosis that covers the day answers for surgery (ACT-09), from its day on', () => {
    const surgery = { form: [[DAY, 'VIC 8,1']] as Case['form'] };
    expect(said({ ...surgery, diagnosedFrom: DAY })).toEqual([]);
    expect(said({ ...surgery, diagnosedFrom: '2026-10-21' })).toEqual([
      `ACT_09_surgery warn ${DAY}`,
    ]);
  });
  it('a prior agreement from the first session is asked with a diagnosis too (ACT-08)', () => {
    expect(alone('RSC 8,09', { diagnosedFrom: DAY })).toEqual([`ACT_08_before warn ${DAY}`]);
  });
  it('a long-term illness answers for ARL 20 and 28, not for TER 16 (ACT-10)', () => {
    expect(alone('ARL 28', { hasAld: true })).toEqual([]);
    expect(alone('TER 16', { hasAld: true })).toEqual([`ACT_10_prescription warn ${DAY}`]);
  });
  it('says what helps', () => {
    const next = (act: string) => judge({ form: [[DAY, act]] }).map((found) => found.next);
    expect(next('AMK 10')).toEqual(['doctor-as-prescriber']);
    expect(next('RSC 8,09')).toEqual(['prior-agreement', 'add-diagnosis']);
    expect(next('TER 16')).toEqual(['doctor-as-prescriber']);
    expect(next('ARL 20')).toEqual(['add-diagnosis']);
  });
});

describe('prior agreement (ACT-11)', () => {
  const nth = (rank: number, act: string, episode: Partial<Episode> = {}) =>
    said({
      form: [[DAY, act]],
      held: days(rank - 1).map((date): [string, string] => [date, act]),
      diagnosedFrom: '2026-01-01',
      episode,
    });
  it.each([
    ['RAM 8,09', 16],
    ['RIM 8,1', 11],
    ['RSM 8,09', 26],
    ['RSC 8,11', 51],
  ])('%s from session %i: said two before, stronger at it', (act, from) => {
    expect(nth(from - 3, act)).toEqual([]);
    expect(nth(from - 2, act)).toEqual([`ACT_11_soon warn ${DAY}`]);
    expect(nth(from - 1, act)).toEqual([`ACT_11_soon warn ${DAY}`]);
    expect(nth(from, act)).toEqual([`ACT_11_due alert ${DAY}`]);
    expect(nth(from + 1, act)).toEqual([`ACT_11_due alert ${DAY}`]);
  });
  it('an act without a threshold says nothing', () => expect(nth(60, 'RAM 8,1')).toEqual([]));
  it('only days with a diagnosis are judged', () => {
    const about = { held: days(15), form: [DAY, '2026-10-22'] };
    expect(said({ ...about, diagnosedFrom: null })).toEqual([]);
    expect(said({ ...about, diagnosedFrom: '2026-10-21' })).toEqual([
      'ACT_11_due alert 2026-10-22',
    ]);
  });
  it('sessions given here before the product rank too, those of other acts and later days do not', () => {
    const about = { form: [DAY], diagnosedFrom: '2026-01-01' };
    expect(said({ ...about, held: days(10), episode: { before: 5 } })).toEqual([
      `ACT_11_due alert ${DAY}`,
    ]);
    const others = days(10).map((date): [string, string] => [date, 'RAM 8,1']);
    expect(said({ ...about, held: [...days(5, '2026-10-01'), ...others] })).toEqual([]);
    expect(said({ ...about, held: days(15, '2026-11-01') })).toEqual([]);
  });
  it('one finding for an act: the days that are due, and the rank of the last', () => {
    const form = ['2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23'];
    expect(judge({ form, held: days(13), diagnosedFrom: '2026-01-01' })).toEqual([
      expect.objectContaining({
        message: 'ACT_11_due',
        dates: ['2026-10-22', '2026-10-23'],
        values: { act: 'RAM 8,09', rank: 17, from: 16 },
        next: 'prior-agreement',
      }),
    ]);
  });

  describe('over twelve months, for back and neck pain', () => {
    it.each(['RAM 8,09', 'RAM 8,07'])('%s: the 31st session of the year', (act) => {
      expect(nth(1, act, { pastYear: 27 })).toEqual([]);
      expect(nth(1, act, { pastYear: 28 })).toEqual([`ACT_11_soon_year warn ${DAY}`]);
      expect(nth(1, act, { pastYear: 29 })).toEqual([`ACT_11_soon_year warn ${DAY}`]);
      expect(nth(1, act, { pastYear: 30 })).toEqual([`ACT_11_due_year alert ${DAY}`]);
      expect(nth(5, act, { pastYear: 30 })).toEqual([`ACT_11_due_year alert ${DAY}`]);
    });
    it('counts from what she declared; not asked is not zero', () => {
      expect(nth(12, 'RAM 8,09', { pastYear: null })).toEqual([]);
      const [found] = judge({
        form: [DAY],
        held: days(1),
        episode: { pastYear: 29, before: 1 },
        diagnosedFrom: DAY,
      });
      expect(found?.values).toEqual({ act: 'RAM 8,09', rank: 32, from: 31 });
    });
    it('the threshold of the episode is said before that of the year', () => {
      expect(nth(16, 'RAM 8,09', { pastYear: 30 })).toEqual([`ACT_11_due alert ${DAY}`]);
      expect(nth(14, 'RAM 8,09', { pastYear: 30 })).toEqual([`ACT_11_due_year alert ${DAY}`]);
      expect(nth(14, 'RAM 8,09', { pastYear: 15 })).toEqual([`ACT_11_soon warn ${DAY}`]);
    });
    it('does not hold for other acts', () => {
      expect(nth(1, 'RAM 8,08', { pastYear: 40 })).toEqual([]);
    });
  });
});

describe('two sessions on one day (DAY-01)', () => {
  const oneDay = (...acts: string[]) =>
    said({ form: acts.map((act): [string, string] => [DAY, act]), bdk: [DAY] });
  const ter = [`DAY_01_ter warn ${DAY}`];
  const same = [`DAY_01_same_article warn ${DAY}`];
  it.each([
    [['RAM 8,09'], []],
    // Spine and limb: article II.1 holds both.
    [['RAM 8,09', 'VIM 8,1'], ter],
    [['VSM 8,1', 'VIM 8,1'], ter],
    [['TER 9,79', 'RAM 8,09'], ter],
    [['RAM 8,09', 'RAM 8,12'], same],
    [['RAM 8,09', 'RAM 8,09'], same],
    [['NMI 9', 'NMI 8,5'], same],
    // Two articles.
    [['RAM 8,09', 'NMI 9'], []],
    [['NMI 8', 'NMI 9'], []],
    [['ARL 8', 'ARL 8,5'], []],
    // II.1 and II.10, whose names begin alike.
    [['RAM 8,09', 'RPB 8'], []],
    [['RAM 8,09', 'AMK 10,7', 'IFD', 'AMK 2,5'], []],
    // Acts that one day may hold twice.
    [['ARL 8,49', 'ARL 8,49'], []],
    [['ARL 8,49', 'ARL 8,49', 'ARL 8,49'], same],
    [['ARL 10', 'ARL 10'], []],
    [['RPB 8', 'RPB 9'], []],
    [['RPB 8', 'RPB 8', 'RPB 8'], same],
    [['ARL 8,49', 'ARL 8,5'], same],
    // No article is known: nothing is said.
    [['séance', 'séance'], []],
    [['NMI 12', 'NMI 12'], []],
    // The letter says enough.
    [['RAM 8,99', 'VIM 8,99'], ter],
    // One cell.
    [['RAM 8,09 + VIM 8,1'], ter],
  ])('%j: %j', (acts, findings) => expect(oneDay(...acts)).toEqual(findings));

  it('two days are two days', () => {
    expect(
      said({
        form: [
          [DAY, 'RAM 8,09'],
          ['2026-10-21', 'VIM 8,1'],
        ],
      }),
    ).toEqual([]);
  });
  it('a session billed before on that day counts, on another invoice too', () => {
    expect(said({ form: [[DAY, 'VIM 8,1']], held: [[DAY, 'RAM 8,09']] })).toEqual(ter);
    expect(said({ form: [[DAY, 'NMI 9']], held: [[DAY, 'RAM 8,09']] })).toEqual([]);
  });
  it('what the form has no part in is not said of it', () => {
    const held: Case['held'] = [
      [DAY, 'RAM 8,09'],
      [DAY, 'VIM 8,1'],
    ];
    expect(said({ form: [[DAY, 'NMI 9']], held })).toEqual([]);
    expect(said({ form: ['2026-10-21'], held })).toEqual([]);
  });
  it.each(['same-day', 'near-invoice'] as const)(
    'a session that may be the same one (%s) makes neither a second of the day nor of the episode',
    (doubt) => {
      const sessions = [{ ...counted([DAY, 'VIM 8,1']), certainty: 'possible' as const, doubt }];
      expect(said({ form: [DAY], bdk: [], episode: { sessions } })).toEqual([]);
    },
  );
  it('one whose outcome is unknown does', () => {
    const unsure = { certainty: 'possible', doubt: 'unknown-outcome' } as const;
    const sessions = [{ ...counted([DAY, 'VIM 8,1']), ...unsure }];
    expect(said({ form: [DAY], episode: { sessions } })).toEqual(ter);
  });
  it('names the acts and what helps', () => {
    expect(
      judge({
        form: [
          [DAY, 'RAM 8,09'],
          [DAY, 'VIM 8,1'],
        ],
      }),
    ).toMatchObject([
      { rule: 'DAY-01', values: { acts: 'RAM 8,09, VIM 8,1' }, next: 'check-acts' },
    ]);
  });
});

describe('whatever the form holds', () => {
  const act = fc.oneof(
    fc.constantFrom(
      'RAM 8,09',
      'AMK 8',
      'TER 9,49',
      'RSC 8,09',
      'AMK 10,7',
      'ARL 28',
      'séance',
      '',
    ),
    fc.string({ maxLength: 20 }),
  );
  const date = fc.integer({ min: 0, max: 900 }).map((n) => addDays(civilDate('2024-06-28'), n));
  const item = fc.tuple(date, act).map(([day, text]): [string, string] => [day, text]);
  const items = fc.array(item, { maxLength: 12 });
  it('no session leaves the count, nothing stops, and only days of the form are named', () => {
    fc.assert(
      fc.property(items, items, fc.option(date), fc.nat(40), (form, held, from, pastYear) => {
        const lines = form.map((one) => line(...one));
        const before = sessionsOnForm(lines, LATER).sessions.length;
        const findings = judge({ form, held, diagnosedFrom: from, episode: { pastYear } });
        expect(sessionsOnForm(lines, LATER).sessions).toHaveLength(before);
        const named = findings.flatMap(({ dates }) => dates);
        const onForm = new Set<CivilDate>(lines.map((one) => one.date));
        expect(named.filter((day) => !onForm.has(day))).toEqual([]);
        expect(findings.map(({ severity }) => severity).filter((s) => s === 'stop')).toEqual([]);
      }),
      runs(200),
    );
  });
});
