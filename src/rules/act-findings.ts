import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { classifyActs, type Classified, type ClassifiedLine } from './acts.ts';
import { finding, findingOn, type About } from './finding.ts';
import { daysOf, distinct, named, nameOf, sessionActs, type SessionAct } from './session-acts.ts';

/** What a form says of one episode, and what that episode holds beside the form. */
export interface ActQuestion {
  /** Lines that are done, of this episode. */
  lines: readonly ClassifiedLine[];
  episode: Episode;
  assessmentsOnForm: readonly CivilDate[];
  /** True when a diagnosis linked to the complaint covers that day. */
  diagnosed: (date: CivilDate) => boolean;
  /** A long-term illness (ALD) is among the recorded diagnoses. */
  hasAld: boolean;
}

/**
 * What the nomenclature and good practice say of the acts on a form, beside their number (rules ACT-03 to
 * ACT-11). It warns; it never takes a session out of the count.
 */
export function checkActs(about: ActQuestion): Finding[] {
  const sessions = sessionActs(about.lines, about.episode.sessions);
  const once = sessions.filter(({ mayRepeat }) => !mayRepeat);
  return [
    ...checkCodes(about),
    ...checkConditions(about),
    ...checkAssessments(about, once),
    ...checkPriorAgreement(about, sessions),
  ];
}

/** Each act of a line by itself, on its day: a cell may hold several. */
type DatedAct = Classified & { date: CivilDate };

function actsOf({ date, act }: { date: CivilDate; act: string }): DatedAct[] {
  return classifyActs(act, date).map((one) => ({ ...one, date }));
}

/** Rules ACT-03 and ACT-04: a letter, or a coefficient, of another time. */
function checkCodes({ lines }: ActQuestion): Finding[] {
  const acts = lines.flatMap(actsOf);
  const legacy = acts.filter(({ doubt }) => doubt === 'legacy');
  const moved = acts.filter(({ doubt }) => doubt === 'other-period');
  const next = 'check-acts';
  return [
    ...findingOn(daysOf(legacy), 'ACT-03', 'legacy', 'warn', { values: named(legacy), next }),
    ...findingOn(daysOf(moved), 'ACT-04', 'side', 'warn', { values: named(moved), next }),
  ];
}

/** Rules ACT-07 to ACT-10: what an act asks for before it may be billed in direct access. */
function checkConditions({ lines, diagnosed, hasAld }: ActQuestion): Finding[] {
  const acts = lines.flatMap(actsOf);
  const isolated = acts.filter(({ kind }) => kind === 'isolated-assessment');
  const sessions = acts.filter(({ kind }) => kind === 'session');
  const agreed = sessions.filter(({ entry }) => entry?.priorAgreementFrom === 1);
  const surgery = sessions.filter((act) => act.entry?.impliesSurgery && !diagnosed(act.date));
  const prescribed = sessions.filter(({ entry }) => entry?.needsPrescription);
  const longTerm = sessions.filter(({ entry }) => entry?.needsLongTermIllness && !hasAld);
  const doctor = 'doctor-as-prescriber';
  return [
    ...findingOn(daysOf(isolated), 'ACT-07', 'isolated', 'warn', {
      values: named(isolated),
      next: doctor,
    }),
    ...findingOn(daysOf(agreed), 'ACT-08', 'before', 'warn', {
      values: named(agreed),
      next: 'prior-agreement',
    }),
    ...findingOn(daysOf(surgery), 'ACT-09', 'surgery', 'warn', {
      values: named(surgery),
      next: 'add-diagnosis',
    }),
    ...findingOn(daysOf(prescribed), 'ACT-10', 'prescription', 'warn', {
      values: named(prescribed),
      next: doctor,
    }),
    ...findingOn(daysOf(longTerm), 'ACT-10', 'ald', 'warn', {
      values: named(longTerm),
      next: 'add-diagnosis',
    }),
  ];
}

/** Rules ACT-05 and ACT-06: one initial assessment (BDK), there by the first session. */
function checkAssessments(
  { episode, assessmentsOnForm, diagnosed }: ActQuestion,
  sessions: readonly SessionAct[],
): Finding[] {
  const held = episode.assessments;
  const known = [...held, ...assessmentsOnForm];
  // One that comes after another, or that is billed when the episode already holds another.
  const isSecond = (date: CivilDate) =>
    known.some((day) => day < date) || (!held.includes(date) && held.some((day) => day !== date));
  const second = assessmentsOnForm.filter((date) => isSecond(date) && !diagnosed(date));
  // Given before the product, or elsewhere: the assessment may be there.
  const mayBeElsewhere = episode.before > 0 || episode.elsewhere > 0;
  const without =
    mayBeElsewhere || assessmentsOnForm.length > 0
      ? []
      : sessions.slice(1).filter(({ onForm, date }) => onForm && !known.some((day) => day <= date));
  return [
    ...findingOn(distinct(second), 'ACT-05', 'second', 'warn', { next: 'check-acts' }),
    // One session without it is enough to say so; the others add nothing.
    ...findingOn(daysOf(without).slice(0, 1), 'ACT-06', 'missing', 'warn', {
      next: 'note-assessment',
    }),
  ];
}

/** How many sessions before the threshold it is said: time to ask for the agreement (rule ACT-11). */
const NOTICE = 2;

/** Rule ACT-11: the rank of a session among those of its act, against the threshold of that act. */
function checkPriorAgreement(about: ActQuestion, sessions: readonly SessionAct[]): Finding[] {
  // An act that needs it from the first session on has its own rule (ACT-08).
  const asking = sessions.filter(({ main }) => (main.entry?.priorAgreementFrom ?? 1) > 1);
  const byAct = Map.groupBy(asking, ({ main }) => nameOf(main));
  return [...byAct.values()].flatMap((ofAct) => agreementFor(about, ofAct));
}

/** One finding for one act: what is due before what comes soon, its own threshold before the year's. */
function agreementFor({ episode, diagnosed }: ActQuestion, ofAct: SessionAct[]): Finding[] {
  const ranked = ofAct
    .map((session, index) => ({ ...session, rank: episode.before + index + 1 }))
    .filter(({ onForm, date }) => onForm && diagnosed(date));
  const { priorAgreementFrom, rollingFrom } = ranked[0]?.main.entry ?? {};
  const own = reach(ranked, priorAgreementFrom, 0);
  const year = reach(ranked, rollingFrom, episode.pastYear);
  if (own.due) return [finding('ACT-11', 'due', 'alert', own.due)];
  if (year.due) return [finding('ACT-11', 'due_year', 'alert', year.due)];
  if (own.soon) return [finding('ACT-11', 'soon', 'warn', own.soon)];
  if (year.soon) return [finding('ACT-11', 'soon_year', 'warn', year.soon)];
  return [];
}

/** The days at a threshold or past it, and those at most two sessions before it. */
function reach(
  ranked: readonly (SessionAct & { rank: number })[],
  from: number | undefined,
  /** Sessions that come before the ranks; null: not known, which is not zero. */
  past: number | null,
): { due: About | null; soon: About | null } {
  if (from === undefined || past === null) return { due: null, soon: null };
  const since = (least: number): About | null => {
    const reached = ranked.filter(({ rank }) => rank + past >= least);
    const last = reached.at(-1);
    if (!last) return null;
    const values = { act: nameOf(last.main), rank: last.rank + past, from };
    return { dates: daysOf(reached), values, next: 'prior-agreement' };
  };
  return { due: since(from), soon: since(from - NOTICE) };
}
