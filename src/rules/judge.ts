import type { CivilDate } from '../domain/civil-date.ts';
import type { DraftLine } from '../domain/draft.ts';
import type { Episode } from '../domain/episode.ts';
import type { Place } from '../domain/profile.ts';
import type { Finding, Standing, Verdict } from '../domain/verdict.ts';
import { checkActs } from './act-findings.ts';
import { approach } from './approach.ts';
import { besideForm } from './beside-form.ts';
import { checkComingBack } from './coming-back.ts';
import { checkCount, type Counting } from './counting.ts';
import { checkDiagnoses, diagnosisEffect, isCapped } from './diagnosis.ts';
import { checkDuration, daysLeft, forecastLast } from './duration.ts';
import { checkPrescriptionDate, fillPlan } from './fill-plan.ts';
import { dutiesOf } from './follow-up.ts';
import { sessionsOnForm, type FormSessions } from './form-sessions.ts';
import { sessionLimitOn } from './limits.ts';
import { checkPlanning } from './planning.ts';
import { checkOwnNumbers } from './prescriber.ts';
import { checkObtained } from './prescription.ts';
import type { Question } from './question.ts';
import { episodeStart } from './start.ts';
import { checkSupportingDocument } from './supporting-document.ts';

/** A form, or the part of it that belongs to one episode. */
export interface Part {
  question: Question;
  episode: Episode;
  lines: readonly DraftLine[];
  place: Place | null;
  /** Her own number stands as prescriber. */
  own: boolean;
}

/** Judges the lines of a form on the episode they belong to, date by date. */
export function judge(part: Part): Verdict {
  const { question, episode, place } = part;
  const { draft, history, profile, day, invoiceMark } = question;
  const { settings } = profile;
  const form = sessionsOnForm(part.lines, day);
  const beside = { ...episode, sessions: besideForm(episode, invoiceMark, form.sessions) };
  const others = history.episodes.filter(({ id }) => id !== episode.id);
  const days = form.sessions.map(({ date }) => date);
  const asked = { episode: beside, assessmentsOnForm: form.assessments, settings };
  const counting = checkCount({ ...asked, others, onForm: form.sessions });
  const duration = checkDuration({ ...asked, onForm: days, day });
  const { upliftFrom } = diagnosisEffect(episode);
  const uncapped = upliftFrom !== null;
  const limit = sessionLimitOn(day);
  const deadline = uncapped ? null : duration.deadline;
  const lastDay = sorted([...beside.sessions.map(({ date }) => date), ...days]).at(-1) ?? day;
  const due = uncapped ? null : forecastLast(lastDay, limit - counting.total, episode.perWeek);
  // On an invoice made late the rhythm points to a day that is gone: it forecasts nothing.
  const forecast = due !== null && due >= day ? due : null;
  const exceeding = sorted([...counting.exceeding, ...duration.exceeding]);
  const doubtful = sorted([...counting.doubtful, ...duration.doubtful]);
  return {
    standing: standingFor(exceeding, doubtful, counting.total >= limit, uncapped),
    limit,
    count: counting.count,
    total: counting.total,
    readings: counting.readings,
    deadline,
    daysLeft: daysLeft(deadline, day),
    forecast,
    episode: { id: episode.id, region: episode.region, openedOn: episode.openedOn },
    sessions: beside.sessions,
    findings: [
      ...inTheRightVoice(part, counting.findings),
      ...(uncapped || exceeding.length > 0
        ? []
        : approach({ ...approaching(counting), limit, forecast, day })),
      ...inTheRightVoice(part, duration.findings),
      ...checkObtained(episode, days),
      ...form.findings,
      ...actFindings(part, beside, form),
      ...checkComingBack(episode, others, day),
      ...checkDiagnoses(episode),
      ...(uncapped ? [] : checkPlanning(draft, episodeStart(episode) ?? day)),
      ...(part.own ? checkOwnNumbers(draft.prescriber ?? [], profile, place) : []),
      ...(part.own ? checkPrescriptionDate(draft, days, episode, invoiceMark) : []),
      ...(bills(part, counting)
        ? checkSupportingDocument({ profile, place, episode, invoiceMark })
        : []),
    ],
    duties: dutiesOf({
      episode,
      total: counting.total,
      deadline,
      day,
      where: { profile, place, invoiceMark },
    }),
    fill: fillPlan(draft, episode, profile, place),
    passed: episode.overrides
      .filter(({ invoice }) => invoice === invoiceMark)
      .flatMap(({ dates }) => dates),
  };
}

/**
 * The dialog is for a screen that bills under her own number. Anywhere else, a treatment or a form without a
 * prescriber yet, what exceeds is said in red and holds nothing.
 */
function inTheRightVoice({ own, question }: Part, findings: readonly Finding[]): Finding[] {
  const mayStop = own && question.draft.kind === 'invoice';
  return findings.map((one) =>
    one.severity === 'stop' && !mayStop ? { ...one, severity: 'alert' } : one,
  );
}

/** The total under her reading, and the one that every published reading reaches. */
function approaching({ total, readings, findings }: Counting) {
  const atLeast = readings.find(({ id }) => id === 'most-lenient')?.total ?? total;
  return { total, atLeast, named: findings.some(({ severity }) => severity === 'warn') };
}

function actFindings({ lines }: Part, beside: Episode, form: FormSessions): Finding[] {
  if (lines.length === 0) return [];
  const { upliftFrom } = diagnosisEffect(beside);
  return checkActs({
    lines: form.lines,
    episode: beside,
    assessmentsOnForm: form.assessments,
    diagnosed: (date) => !isCapped(date, upliftFrom),
    hasAld: beside.diagnoses.some(({ kind }) => kind === 'ald'),
  });
}

function bills({ question }: Part, { count }: Counting): boolean {
  return question.draft.kind === 'invoice' && count.onForm > 0;
}

function standingFor(
  exceeding: CivilDate[],
  doubtful: CivilDate[],
  full: boolean,
  uncapped: boolean,
): Standing {
  if (exceeding.length > 0) return { kind: 'exceeds', dates: exceeding };
  if (doubtful.length > 0) return { kind: 'exceeds-one-reading', dates: doubtful };
  if (uncapped) return { kind: 'uncapped' };
  return full ? { kind: 'last' } : { kind: 'within' };
}

function sorted(dates: readonly CivilDate[]): CivilDate[] {
  return [...new Set(dates)].toSorted();
}
