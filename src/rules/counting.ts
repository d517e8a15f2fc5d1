import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Session } from '../domain/facts.ts';
import type { CountedSession } from '../domain/sessions.ts';
import type { Count, Finding } from '../domain/verdict.ts';
import { diagnosisEffect, isCapped } from './diagnosis.ts';
import { finding } from './finding.ts';
import { LIMITS } from './limits.ts';

export interface Counting {
  count: Count;
  /** Own sessions of the episode with those on the form: what « n sur 8 » shows. */
  total: number;
  exceeding: CivilDate[];
  /** Exceed under one published reading only. */
  doubtful: CivilDate[];
  findings: Finding[];
}

/** Rules CNT-01, 03, 06, 10, 14: the sessions of the form on top of what the episode already holds. */
export function checkCount(
  episode: Episode,
  onForm: readonly Session[],
  assessmentsOnForm: readonly CivilDate[],
): Counting {
  const { upliftFrom, debatedFrom } = diagnosisEffect(episode);
  const count = countOf(episode, onForm);
  const capped = (from: CivilDate | null) => ({
    done: episode.before + episode.sessions.filter(({ date }) => isCapped(date, from)).length,
    next: onForm.map(({ date }) => date).filter((date) => isCapped(date, from)),
  });
  const own = capped(upliftFrom);
  const strict = beyond(own, 0);
  const underDebate =
    debatedFrom === null ? strict : beyond(capped(earlier(upliftFrom, debatedFrom)), 0);
  const exceeding = strict.filter((date) => underDebate.includes(date));
  const assessments = new Set([...episode.assessments, ...assessmentsOnForm]).size;
  const byOthers = beyond(own, episode.elsewhere).filter((date) => !strict.includes(date));
  const byAssessment = beyond(own, Math.min(1, assessments)).filter(
    (date) => !strict.includes(date),
  );
  const byDebate = strict.filter((date) => !exceeding.includes(date));
  const total = count.certain + count.possible + count.before + count.onForm;
  return {
    count,
    total,
    exceeding,
    doubtful: [...new Set([...byDebate, ...byOthers, ...byAssessment])],
    findings: [
      ...some('CNT-01', 'exceeds', 'stop', exceeding, { total }),
      ...some('DIA-03', 'debated', 'warn', byDebate, {}),
      ...some('CNT-06', 'elsewhere', 'warn', byOthers, { elsewhere: episode.elsewhere }),
      ...some('CNT-03', 'assessment', 'warn', byAssessment, {}),
      ...(upliftFrom === null ? approach(total, exceeding.length > 0) : []),
      ...doubtFinding(episode.sessions),
    ],
  };
}

/** The parts of the count; only `certain` is ever shown as done (rule CNT-14). */
export function countOf(episode: Episode, onForm: readonly Session[]): Count {
  const certain = episode.sessions.filter(({ certainty }) => certainty === 'certain').length;
  return {
    certain,
    possible: episode.sessions.length - certain,
    before: episode.before,
    elsewhere: episode.elsewhere,
    onForm: onForm.length,
  };
}

/** The days whose rank passes the limit, in date order, when `more` sessions are counted besides. */
function beyond({ done, next }: { done: number; next: CivilDate[] }, more: number): CivilDate[] {
  const room = Math.max(0, LIMITS.sessions - done - more);
  return next.toSorted().slice(room);
}

/** Fifth session: ask for an appointment now. Eighth: the last without diagnosis. */
function approach(total: number, exceeded: boolean): Finding[] {
  if (exceeded || total < LIMITS.noticeAt) return [];
  const variant = total > LIMITS.sessions ? 'beyond' : total === LIMITS.sessions ? 'last' : 'soon';
  return [
    finding('CNT-01', variant, variant === 'beyond' ? 'alert' : 'info', { values: { total } }),
  ];
}

function doubtFinding(sessions: readonly CountedSession[]): Finding[] {
  const dates = sessions.filter(({ doubt }) => doubt === 'same-day').map(({ date }) => date);
  return some('CNT-15', 'same_day', 'ask', dates, {});
}

function some(
  rule: Parameters<typeof finding>[0],
  variant: string,
  severity: Finding['severity'],
  dates: CivilDate[],
  values: Finding['values'],
): Finding[] {
  return dates.length > 0 ? [finding(rule, variant, severity, { dates, values })] : [];
}

function earlier(a: CivilDate | null, b: CivilDate): CivilDate {
  return a !== null && a < b ? a : b;
}
