import type { Finding, Verdict } from '../../src/domain/verdict.ts';
import type { Case } from './case-schema.ts';
import { findingsAbout, type Expectation } from './expect-schema.ts';
import type { Judged } from './question-of.ts';

/** What a case expects beside what the rules say, key by key: equal when the case holds. */
export interface Compared {
  wanted: Record<string, unknown>;
  seen: Record<string, unknown>;
}

/** Compares the keys that a case expects; a standing brings its reason and dates with it. */
export function compareCase({ expect }: Case, { verdict, questions }: Judged): Compared {
  const wanted: Record<string, unknown> = {};
  const seen: Record<string, unknown> = {};
  const put = (key: string, expected: unknown, got: unknown) => {
    if (expected === undefined) return;
    wanted[key] = expected;
    seen[key] = got;
  };
  const said = expect ?? {};
  put('questions', sorted(said.questions), rulesOf(questions));
  put('questionsSay', sorted(said.questionsSay), messagesOf(questions));
  compareFindings(
    said,
    [...(verdict?.findings ?? []), ...(verdict?.duties ?? []), ...questions],
    put,
  );
  if (verdict === null) {
    // No form and no episode: whatever is expected of a verdict is expected in vain, and said so.
    for (const [key, expected] of Object.entries(said)) {
      if (!OF_THE_PROFILE.has(key)) put(key, expected, 'ni épisode, ni formulaire');
    }
    return { wanted, seen };
  }
  compareStanding(said, verdict, put);
  compareNumbers(said, verdict, put);
  const { findings, duties } = verdict;
  put('findings', sorted(said.findings), rulesOf(findings));
  put('say', sorted(said.say), messagesOf(findings));
  put(
    'speaks',
    sorted(said.speaks),
    rulesOf(findings).filter((rule) => said.speaks?.includes(rule)),
  );
  put(
    'silent',
    said.silent && [],
    rulesOf(findings).filter((rule) => said.silent?.includes(rule)),
  );
  put('duties', sorted(said.duties), rulesOf(duties));
  put('dutiesSay', sorted(said.dutiesSay), messagesOf(duties));
  put('fill', said.fill, picked(said.fill, verdict.fill));
  put('passed', said.passed, verdict.passed);
  return { wanted, seen };
}

/** What may be expected of a profile alone. */
const OF_THE_PROFILE: ReadonlySet<string> = new Set<keyof Expectation>([
  'questions',
  'questionsSay',
  'severities',
  'names',
  'values',
  'next',
]);

/** The keys of a case on which the rules say something else. */
export function differences({ wanted, seen }: Compared): string[] {
  return Object.keys(wanted).filter(
    (key) => JSON.stringify(wanted[key]) !== JSON.stringify(seen[key]),
  );
}

type Put = (key: string, expected: unknown, got: unknown) => void;

function compareStanding(said: Expectation, { standing, episode }: Verdict, put: Put): void {
  put('standing', said.standing, standing.kind);
  put('region', said.region, episode?.region ?? null);
  const why = 'why' in standing ? standing.why : null;
  const dates = 'dates' in standing ? standing.dates : null;
  // A standing with a reason or dates is expected with them: half of it would be no check.
  if (said.standing !== undefined) {
    put('why', said.why ?? null, why);
    put('dates', said.dates ?? null, dates);
  } else {
    put('why', said.why, why);
    put('dates', said.dates, dates);
  }
}

function compareNumbers(said: Expectation, verdict: Verdict, put: Put): void {
  const { count, readings } = verdict;
  put('counted', said.counted, count.certain + count.possible);
  for (const part of [
    'onForm',
    'certain',
    'possible',
    'before',
    'elsewhere',
    'assessments',
  ] as const) {
    put(part, said[part], count[part]);
  }
  for (const key of ['total', 'deadline', 'daysLeft', 'forecast'] as const) {
    put(key, said[key], verdict[key]);
  }
  const totals = Object.fromEntries(readings.map(({ id, total }) => [id, total]));
  put('readings', said.readings, picked(said.readings, totals));
}

function compareFindings(said: Expectation, findings: readonly Finding[], put: Put): void {
  for (const [about, expected] of Object.entries(said.severities ?? {})) {
    const got = findingsAbout(findings, about).map(({ severity }) => severity);
    put(`severities.${about}`, [expected].flat().toSorted(), distinct(got));
  }
  for (const [about, expected] of Object.entries(said.names ?? {})) {
    const got = findingsAbout(findings, about).flatMap(({ dates }) => dates);
    put(`names.${about}`, expected, distinct(got));
  }
  for (const [about, expected] of Object.entries(said.next ?? {})) {
    const got = findingsAbout(findings, about).map(({ next }) => next ?? 'rien');
    put(`next.${about}`, [expected], distinct(got));
  }
  for (const [about, expected] of Object.entries(said.values ?? {})) {
    const [first] = findingsAbout(findings, about);
    put(`values.${about}`, expected, picked(expected, first?.values ?? null));
  }
}

/** Of what is there, the keys that are asked about, in their order. */
function picked(asked: object | null | undefined, there: object | null): unknown {
  if (asked === null || asked === undefined || there === null) return there;
  const all = there as Record<string, unknown>;
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key]]));
}

function rulesOf(findings: readonly Finding[]): string[] {
  return distinct(findings.map(({ rule }) => rule));
}

function messagesOf(findings: readonly Finding[]): string[] {
  return distinct(findings.map(({ message }) => message));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

function sorted(names: readonly string[] | undefined): string[] | undefined {
  return names?.toSorted();
}
