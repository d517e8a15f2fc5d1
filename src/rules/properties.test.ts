import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAdditions, anyDay, anyFacts, anyOpening } from '../../test/fakes/any-facts.ts';
import { invoice, line } from '../../test/fakes/draft.ts';
import { diagnosed, fact } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { runs } from '../../test/fakes/runs.ts';
import { addDays, civilDate, type CivilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import type { Profile } from '../domain/profile.ts';
import type { Finding, Verdict } from '../domain/verdict.ts';
import { ruleById } from './catalogue.ts';
import { check, standingOf } from './check.ts';
import { readPrescriber } from './prescriber.ts';
import { profileQuestions } from './profile-questions.ts';

const TREATMENT = 'treatment';
const MARKS = { invoiceMark: 'form', treatmentMark: TREATMENT };
const RUNS = runs(400);

const someDay = fc.nat(900).map((offset) => addDays(civilDate('2025-05-01'), offset));
const edgeDay = fc
  .constantFrom('0001-01-01', '9999-12-31', '2028-02-29', '2025-06-08', '2029-08-29', '2030-06-09')
  .map(civilDate);
const day = fc.oneof(
  { weight: 4, arbitrary: someDay },
  { weight: 4, arbitrary: anyDay },
  { weight: 1, arbitrary: edgeDay },
);
const act = fc.oneof(
  fc.constantFrom('RAM 8,09', 'VIM 8,11', 'TER 9,79', 'AMK 10,7', 'AMK 10', 'IFD', 'NMI 12'),
  fc.constantFrom('XYZ 5', '', 'séance', 'AMS 7,5', 'RSC 8,09', 'ARL 28', 'TMK 8'),
  fc.string({ maxLength: 30 }),
);
const who = fc.oneof(
  fc.constantFrom('10101010105', 'ESSAI Camille', '457000016', '291991123', '99700012349', ''),
  fc.string({ maxLength: 30 }),
);
const form = fc
  .record({
    kind: fc.constantFrom('invoice' as const, 'treatment' as const),
    prescriber: fc.array(who, { maxLength: 3 }),
    executant: fc.array(who, { maxLength: 2 }),
    prescriptionDate: fc.option(day),
    lines: fc.array(fc.tuple(day, act), { maxLength: 12 }),
    planned: fc.option(fc.nat(40)),
    validityMonths: fc.option(fc.nat(24)),
  })
  .map(({ lines, ...rest }) =>
    invoice([], { ...rest, lines: lines.map(([date, text]) => line(date, text)) }),
  );
const person: fc.Arbitrary<Profile> = fc
  .record({
    status: fc.constantFrom('titulaire' as const, 'assistant' as const, 'remplacant' as const),
    department: fc.constantFrom('45', '59', '41', '2B', '974', '22'),
    regime: fc.constantFrom('cpts' as const, 'structure' as const, 'etablissement' as const),
    arsListDate: fc.option(someDay),
    cptsProofOn: fc.option(someDay),
    finess: fc.option(fc.constant('450000005')),
    two: fc.boolean(),
    settings: fc.record({
      counting: fc.constantFrom('per-episode' as const, 'per-patient' as const),
      assessmentCounts: fc.boolean(),
      episodeStart: fc.constantFrom('earliest' as const, 'first-session' as const),
      supportingDocument: fc.constantFrom('per-invoice' as const, 'per-treatment' as const),
    }),
  })
  .map(({ status, two, settings, ...rest }) => {
    const places = [place(rest), place({ id: 'second', amNumber: '627000151' })];
    return profile({ status, settings, places: two ? places : places.slice(0, 1) });
  });
const journal = fc.tuple(anyOpening, anyFacts).map(([opening, facts]) => [...opening, ...facts]);
const answer = fc.constantFrom('knee', 'back', 'gone', null, undefined);
const answered = (to: string | null | undefined): Fact[] =>
  to === undefined ? [] : [fact('treatment-answered', { treatment: TREATMENT, episode: to })];

function isLive({ rule, message, severity }: Finding): void {
  const found = ruleById(rule);
  expect(found, rule).toBeDefined();
  expect(message.startsWith(rule.replace('-', '_'))).toBe(true);
  expect(found?.severities, message).toContain(severity);
}

function isSound(verdict: Verdict): void {
  verdict.findings.forEach(isLive);
  verdict.duties.forEach(isLive);
  const stops = verdict.findings.filter(({ severity }) => severity === 'stop');
  // One dialog, for one thing: count or duration, and only where every reading is exceeded.
  expect(stops.every(({ rule }) => rule === 'CNT-01' || rule === 'DUR-01')).toBe(true);
  expect(stops.length > 0 && verdict.standing.kind !== 'exceeds').toBe(false);
  for (const { total, exceeding } of verdict.readings) {
    expect(total).toBeGreaterThanOrEqual(0);
    expect(exceeding).toEqual(exceeding.toSorted());
  }
}

describe('whatever is asked', () => {
  it('check answers; every finding names a live rule and speaks as loudly as it may', () => {
    fc.assert(
      fc.property(
        fc.record({ form, facts: journal, person, day, answer }),
        ({ form: draft, facts, person: her, day: today, answer: to }) => {
          const history = foldHistory([...facts, ...answered(to)]);
          const verdict = check({ draft, history, profile: her, day: today, ...MARKS });
          isSound(verdict);
          const bills =
            draft.kind === 'invoice' && readPrescriber(draft.prescriber ?? [], her) === 'own';
          const stops = verdict.findings.some(({ severity }) => severity === 'stop');
          expect(stops).toBe(bills && verdict.standing.kind === 'exceeds');
          for (const episode of history.episodes) {
            const others = history.episodes.filter(({ id }) => id !== episode.id);
            isSound(standingOf(episode, her, today, others));
          }
          profileQuestions(her, today).forEach(isLive);
        },
      ),
      RUNS,
    );
  });

  it('the same question has the same answer, whatever the order of the facts', () => {
    const shuffled = journal.chain((facts) =>
      fc.shuffledSubarray(facts, { minLength: facts.length }).map((other) => [facts, other]),
    );
    fc.assert(
      fc.property(shuffled, form, ([facts = [], other = []], draft) => {
        const to = answered('knee');
        const judge = (all: Fact[]) =>
          check({
            draft,
            history: foldHistory(all),
            profile: profile(),
            day: civilDate('2026-11-01'),
            ...MARKS,
          });
        expect(judge([...other, ...to])).toEqual(judge([...facts, ...to]));
      }),
      RUNS,
    );
  });
});

describe('a form against what is there', () => {
  const about = { profile: profile(), day: civilDate('2026-11-01'), ...MARKS };
  const judge = (facts: Fact[], dates: readonly CivilDate[]) =>
    check({
      draft: invoice(dates),
      history: foldHistory([...facts, ...answered('knee')]),
      ...about,
    });
  const open = fc
    .tuple(anyOpening, anyAdditions)
    .map(([opening, facts]) =>
      [...opening, ...facts].filter(
        ({ kind }) => kind !== 'episode-closed' && kind !== 'act-assigned',
      ),
    );
  const dates = fc.array(anyDay, { maxLength: 6 });

  it('adds to it: together they hold no fewer places than before', () => {
    fc.assert(
      fc.property(open, dates, (facts, days) => {
        const { count } = judge(facts, days);
        const before = foldHistory(facts).episodes.find(({ id }) => id === 'knee')?.sessions ?? [];
        const elsewhere = before.filter(({ invoice: carrier }) => carrier !== 'form').length;
        expect(count.onForm).toBe(days.length);
        expect(count.certain + count.possible).toBeLessThanOrEqual(before.length);
        expect(count.certain + count.possible + count.onForm).toBeGreaterThanOrEqual(elsewhere);
      }),
      RUNS,
    );
  });

  it('a session more on it never lowers a reading, nor frees a date', () => {
    fc.assert(
      fc.property(open, dates, anyDay, (facts, days, more) => {
        const before = judge(facts, days);
        const after = judge(facts, [...days, more]);
        after.readings.forEach(({ id, total, exceeding }, index) => {
          const earlier = before.readings[index];
          expect(earlier?.id).toBe(id);
          // A note of that day, or one close by, is what the form bills: it may take a place over.
          expect(total).toBeGreaterThanOrEqual(earlier?.total ?? 0);
          expect(exceeding.length).toBeGreaterThanOrEqual(earlier?.exceeding.length ?? 0);
        });
      }),
      RUNS,
    );
  });

  it('the most lenient reading never finds more than another', () => {
    fc.assert(
      fc.property(open, dates, (facts, days) => {
        const { readings } = judge(facts, days);
        const lenient = readings.find(({ id }) => id === 'most-lenient');
        for (const { total, exceeding } of readings) {
          expect(total).toBeGreaterThanOrEqual(lenient?.total ?? 0);
          expect(exceeding.length).toBeGreaterThanOrEqual(lenient?.exceeding.length ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('a diagnosis never makes anything worse', () => {
    fc.assert(
      fc.property(open, dates, anyDay, (facts, days, date) => {
        const exceeding = (all: Fact[]) => {
          const { standing } = judge(all, days);
          return standing.kind === 'exceeds' ? standing.dates : [];
        };
        const before = exceeding(facts);
        const after = exceeding([...facts, diagnosed(date)]);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after.every((exceeds) => exceeds < date)).toBe(true);
      }),
      RUNS,
    );
  });
});
