import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Session } from '../domain/facts.ts';
import type { Place } from '../domain/profile.ts';
import type { CountedSession } from '../domain/sessions.ts';
import type { Finding, Standing, Verdict } from '../domain/verdict.ts';
import { checkCount } from './counting.ts';
import { diagnosisEffect, isCapped } from './diagnosis.ts';
import { checkDuration, daysLeft, forecastLast } from './duration.ts';
import { checkPrescriptionDate, episodeStart, fillPlan } from './fill-plan.ts';
import { sessionsOnForm } from './form-sessions.ts';
import { LIMITS } from './limits.ts';
import { checkPlanning } from './planning.ts';
import { checkOwnNumbers } from './prescriber.ts';
import type { Question } from './question.ts';
import { checkSupportingDocument } from './supporting-document.ts';

/** Judges a form on the episode it belongs to, date by date. */
export function judge(
  { draft, profile, day, invoiceMark }: Question,
  episode: Episode,
  place: Place | null,
  ownPrescriber: boolean,
  eligibility: Finding[],
): Verdict {
  const form = sessionsOnForm(draft.lines, day);
  const others = { ...episode, sessions: sessionsElsewhere(episode, invoiceMark, form.sessions) };
  const counting = checkCount(others, form.sessions, form.assessments);
  const days = form.sessions.map(({ date }) => date);
  const { upliftFrom } = diagnosisEffect(episode);
  const duration = checkDuration(
    others,
    days.filter((date) => isCapped(date, upliftFrom)),
  );
  const exceeding = sorted([...counting.exceeding, ...duration.exceeding]);
  const doubtful = sorted([...counting.doubtful, ...duration.doubtful]);
  const deadline = upliftFrom === null ? duration.deadline : null;
  const lastDay = sorted([...others.sessions.map(({ date }) => date), ...days]).at(-1) ?? day;
  return {
    standing: standingFor(exceeding, doubtful, counting.total, upliftFrom !== null),
    limit: LIMITS.sessions,
    count: counting.count,
    deadline,
    daysLeft: daysLeft(deadline, day),
    forecast: forecastLast(lastDay, LIMITS.sessions - counting.total, episode.perWeek),
    episode: { id: episode.id, region: episode.region, openedOn: episode.openedOn },
    sessions: others.sessions,
    findings: [
      ...counting.findings,
      ...duration.findings,
      ...form.findings,
      ...eligibility,
      ...(upliftFrom === null ? checkPlanning(draft, episodeStart(episode) ?? day) : []),
      ...(ownPrescriber ? checkOwnNumbers(draft.prescriber, profile, place) : []),
      ...(ownPrescriber ? checkPrescriptionDate(draft, days) : []),
      ...checkSupportingDocument(draft, place, form.sessions.length > 0),
    ],
    fill: fillPlan(draft, episode, profile, place),
    passed: episode.overrides
      .filter(({ invoice }) => invoice === invoiceMark)
      .flatMap(({ dates }) => dates),
  };
}

/**
 * What the episode holds beside this form. The same invoice opened again brings nothing twice, and what
 * was noted by hand is what the invoice of that day bills (rules CNT-05, CNT-15).
 */
function sessionsElsewhere(
  { sessions }: Episode,
  invoiceMark: string,
  onForm: readonly Session[],
): CountedSession[] {
  const billsNow = (session: Session) =>
    onForm.some(({ date, rank }) => date === session.date && rank === session.rank);
  return sessions.filter(
    (session) =>
      (session.invoice === null || session.invoice !== invoiceMark) &&
      !(session.origin === 'by-hand' && billsNow(session)),
  );
}

function standingFor(
  exceeding: CivilDate[],
  doubtful: CivilDate[],
  total: number,
  uncapped: boolean,
): Standing {
  if (exceeding.length > 0) return { kind: 'exceeds', dates: exceeding };
  if (doubtful.length > 0) return { kind: 'exceeds-one-reading', dates: doubtful };
  if (uncapped) return { kind: 'uncapped' };
  return total >= LIMITS.sessions ? { kind: 'last' } : { kind: 'within' };
}

function sorted(dates: readonly CivilDate[]): CivilDate[] {
  return [...new Set(dates)].toSorted();
}
