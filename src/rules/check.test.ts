import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { parse } from 'yaml';
import { invoice, line } from '../../test/fakes/draft.ts';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate, civilDateSchema } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import { diagnosisKinds, type Fact } from '../domain/facts.ts';
import { regimeSchema, statusSchema } from '../domain/profile.ts';
import { z } from '../platform/zod.ts';
import { ruleById } from './catalogue.ts';
import { check, standingOf } from './check.ts';
import type { Question } from './question.ts';

const FOLDER = new URL('../../test/fixtures/rules/', import.meta.url);
const TREATMENT = 'treatment';

const days = z.array(civilDateSchema);
const caseSchema = z.strictObject({
  name: z.string(),
  day: civilDateSchema,
  profile: z
    .strictObject({
      status: statusSchema,
      rpps: z.string(),
      department: z.string(),
      regime: regimeSchema,
      arsListDate: civilDateSchema.nullable(),
    })
    .partial()
    .default({}),
  episode: z
    .union([
      z.enum(['none', 'prescribed']),
      z
        .strictObject({
          before: z.number(),
          elsewhere: z.number(),
          firstDate: civilDateSchema,
          perWeek: z.number(),
        })
        .partial(),
    ])
    .default({}),
  facts: z
    .array(
      z.union([
        z.strictObject({
          billed: days,
          outcome: z.enum(['success', 'failure', 'unknown', 'pending']).default('success'),
          invoice: z.string().optional(),
          bdk: days.default([]),
        }),
        z.strictObject({ byHand: civilDateSchema }),
        z.strictObject({ closed: civilDateSchema }),
        z.strictObject({
          diagnosis: z.strictObject({
            date: civilDateSchema,
            kind: z.enum(diagnosisKinds).default('medical-report'),
            linked: z.boolean().default(true),
          }),
        }),
      ]),
    )
    .default([]),
  form: z.strictObject({
    kind: z.enum(['invoice', 'treatment']).default('invoice'),
    id: z.string().default('form'),
    prescriber: z.array(z.string()).default(['10101010105']),
    executant: z.array(z.string()).default([]),
    lines: z.array(z.string().regex(/^\d{4}-\d\d-\d\d .+/)).default([]),
    prescribedOn: civilDateSchema.nullable().default(null),
    planned: z.number().nullable().default(null),
    validityMonths: z.number().nullable().default(null),
  }),
  expect: z.strictObject({
    standing: z.string(),
    why: z.string().optional(),
    dates: days.optional(),
    onForm: z.number().optional(),
    counted: z.number().optional(),
    findings: z.array(z.string()),
  }),
});
type Case = z.infer<typeof caseSchema>;

describe('the cases of test/fixtures/rules', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  it.each(files)('%s', (file) => {
    const wanted = caseSchema.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8')));
    const { standing, count, findings } = check(questionOf(wanted));
    const seen = {
      standing: standing.kind,
      why: 'why' in standing ? standing.why : undefined,
      dates: 'dates' in standing ? standing.dates : undefined,
      onForm: count.onForm,
      counted: count.certain + count.possible,
      findings: [...new Set(findings.map(({ rule }) => rule))].toSorted(),
    };
    const { onForm = seen.onForm, counted = seen.counted, ...rest } = wanted.expect;
    expect(seen, wanted.name).toEqual({
      ...rest,
      onForm,
      counted,
      findings: rest.findings.toSorted(),
    });
  });
});

function questionOf(wanted: Case): Question {
  const { arsListDate, department, regime, ...person } = wanted.profile;
  const { id, lines, prescribedOn, ...form } = wanted.form;
  const here = place({
    ...(department === undefined ? {} : { department }),
    ...(regime === undefined ? {} : { regime }),
    ...(arsListDate === undefined ? {} : { arsListDate }),
  });
  const who = profile({ places: [here] });
  return {
    draft: invoice([], {
      ...form,
      prescriptionDate: prescribedOn,
      invoiceId: id,
      lines: lines.map((text) => line(text.slice(0, 10), text.slice(11))),
    }),
    history: foldHistory(factsOf(wanted)),
    profile: {
      ...who,
      rpps: person.rpps ?? who.rpps,
      status: person.status ?? who.status,
    },
    day: wanted.day,
    invoiceMark: id,
    treatmentMark: TREATMENT,
  };
}

function factsOf({ episode, facts }: Case): Fact[] {
  if (episode === 'none') return [];
  const answer = (to: string | null) =>
    fact('treatment-answered', { treatment: TREATMENT, episode: to });
  if (episode === 'prescribed') return [answer(null)];
  const opening = {
    before: episode.before ?? 0,
    elsewhere: episode.elsewhere ?? 0,
    firstDate: episode.firstDate ?? null,
    perWeek: episode.perWeek ?? null,
  };
  return [
    opened(opening),
    answer('knee'),
    ...facts.flatMap((item, index): Fact[] => {
      if ('byHand' in item) return [byHand(`gesture-${index}`, item.byHand)];
      if ('closed' in item) return [fact('episode-closed', { episode: 'knee', on: item.closed })];
      if ('diagnosis' in item) return [diagnosed(item.diagnosis.date, item.diagnosis)];
      const outcome = item.outcome === 'pending' ? null : item.outcome;
      const about = { invoice: item.invoice ?? `earlier-${index}`, assessments: item.bdk };
      return billed(`intent-${index}`, item.billed, outcome, about);
    }),
  ];
}

function byHand(gesture: string, date: string): Fact {
  return fact('session-by-hand', { episode: 'knee', gesture, session: session(date) });
}

const someDay = fc
  .integer({ min: 0, max: 900 })
  .map((offset) => new Date(Date.UTC(2025, 4, 1 + offset)).toISOString().slice(0, 10));
const edgeDay = fc.constantFrom('0001-01-01', '9999-12-31', '2028-02-29', '2025-06-08');
const anyDay = fc.oneof({ weight: 9, arbitrary: someDay }, { weight: 1, arbitrary: edgeDay });
const anyAct = fc.oneof(
  fc.constantFrom('RAM 8,09', 'AMK 10,7', 'AMK 10', 'IFD', 'NMI 12', 'XYZ 5', '', 'séance'),
  fc.string({ maxLength: 30 }),
);
const anyPrescriber = fc.oneof(
  fc.constantFrom('10101010105', 'ESSAI Camille', '457000016', '291991123', '99700012349', ''),
  fc.string({ maxLength: 30 }),
);
const anyDraft = fc
  .record({
    kind: fc.constantFrom('invoice' as const, 'treatment' as const),
    prescriber: fc.array(anyPrescriber, { maxLength: 3 }),
    executant: fc.array(anyPrescriber, { maxLength: 2 }),
    lines: fc.array(fc.tuple(anyDay, anyAct), { maxLength: 12 }),
    planned: fc.option(fc.nat(40)),
    validityMonths: fc.option(fc.nat(24)),
  })
  .map(({ lines, ...rest }) =>
    invoice([], { ...rest, lines: lines.map(([date, act]) => line(date, act)) }),
  );
const factsOn = (day: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        fc.record({
          kind: fc.constant('billed' as const),
          dates: fc.array(day, { minLength: 1, maxLength: 4 }),
          outcome: fc.constantFrom(
            'success' as const,
            'failure' as const,
            'unknown' as const,
            null,
          ),
          invoice: fc.constantFrom('i1', 'i2', 'i3', 'form'),
        }),
        fc.record({ kind: fc.constant('by-hand' as const), date: day }),
        fc.record({ kind: fc.constant('diagnosis' as const), date: day, linked: fc.boolean() }),
      ),
      { maxLength: 8 },
    )
    .map((items) =>
      items.flatMap((item, index): Fact[] => {
        if (item.kind === 'by-hand') return [byHand(`g${index}`, item.date)];
        if (item.kind === 'diagnosis') {
          return [diagnosed(item.date, { kind: 'ald', linked: item.linked })];
        }
        const { dates, outcome, invoice: carrier } = item;
        return billed(`n${index}`, [...new Set(dates)], outcome, { invoice: carrier });
      }),
    );
const anyFacts = factsOn(someDay);
const anyProfile = fc
  .record({
    status: fc.constantFrom('titulaire' as const, 'remplacant' as const),
    department: fc.constantFrom('45', '59', '41', '2B', '974'),
    regime: fc.constantFrom('cpts' as const, 'structure' as const),
    arsListDate: fc.option(someDay.map(civilDate)),
    two: fc.boolean(),
  })
  .map(({ status, two, ...rest }) => {
    const places = [place(rest), place({ id: 'second', amNumber: '627000151' })];
    return profile({ status, places: two ? places : places.slice(0, 1) });
  });
const RUNS = runs(300);

describe('whatever is asked', () => {
  it('check answers, and every finding names a rule of the catalogue', () => {
    fc.assert(
      fc.property(
        fc.record({
          draft: anyDraft,
          facts: anyFacts,
          who: anyProfile,
          day: anyDay,
          answer: fc.constantFrom('knee', 'gone', null, undefined),
        }),
        ({ draft, facts, who, day, answer }) => {
          const answered =
            answer === undefined
              ? []
              : [fact('treatment-answered', { treatment: TREATMENT, episode: answer })];
          const history = foldHistory([opened(), ...answered, ...facts]);
          const today = civilDate(day);
          const marks = { invoiceMark: 'form', treatmentMark: TREATMENT };
          const verdict = check({ draft, history, profile: who, day: today, ...marks });
          for (const { rule, message } of verdict.findings) {
            expect(ruleById(rule), rule).toBeDefined();
            expect(message.startsWith(rule.replace('-', '_'))).toBe(true);
          }
          const stops = verdict.findings.filter(({ severity }) => severity === 'stop');
          // One dialog, for one thing: count or duration, and only where every reading is exceeded.
          expect(stops.every(({ rule }) => rule === 'CNT-01' || rule === 'DUR-01')).toBe(true);
          expect(stops.length > 0).toBe(verdict.standing.kind === 'exceeds');
          for (const episode of history.episodes) standingOf(episode, who, today);
        },
      ),
      RUNS,
    );
  });

  it('certain and possible together never fall when a session is added', () => {
    const places = (facts: Fact[]) =>
      foldHistory([opened(), ...facts]).episodes[0]?.sessions.length;
    // Few days and few invoices: sessions that collide are where a count could collapse.
    const day = fc.constantFrom('2026-10-05', '2026-10-06', '2026-10-07');
    const added = fc.record({
      date: day,
      how: fc.constantFrom('by-hand' as const, 'success' as const, 'unknown' as const, null),
      invoice: fc.constantFrom('i1', 'i2', 'new'),
    });
    fc.assert(
      fc.property(factsOn(day), added, (facts, { date, how, invoice: carrier }) => {
        const more =
          how === 'by-hand'
            ? [byHand('more', date)]
            : billed('more', [date], how, { invoice: carrier });
        expect(places([...facts, ...more])).toBeGreaterThanOrEqual(places(facts) ?? 0);
      }),
      runs(2000),
    );
  });

  it('the form adds to what is there: together they hold no fewer places than before', () => {
    const day = fc.constantFrom('2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08');
    const answered = fact('treatment-answered', { treatment: TREATMENT, episode: 'knee' });
    const about = { profile: profile(), day: civilDate('2026-11-01') };
    const marks = { invoiceMark: 'another', treatmentMark: TREATMENT };
    fc.assert(
      fc.property(factsOn(day), fc.array(day, { maxLength: 6 }), (facts, dates) => {
        const history = foldHistory([opened(), answered, ...facts]);
        const { count } = check({ draft: invoice(dates), history, ...about, ...marks });
        const before = history.episodes[0]?.sessions.length ?? 0;
        expect(count.onForm).toBe(dates.length);
        expect(count.certain + count.possible).toBeLessThanOrEqual(before);
        expect(count.certain + count.possible + count.onForm).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });
});
