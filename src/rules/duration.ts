import { addDays, addMonths, daysBetween, earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { LIMITS } from './limits.ts';

export interface Duration {
  /** Last day included under the reading that ends first; null while nothing has started. */
  deadline: CivilDate | null;
  /** Later than every published reading of the three months. */
  exceeding: CivilDate[];
  /** Later than one reading, not than the other. */
  doubtful: CivilDate[];
  findings: Finding[];
}

/** Rules DUR-01 to DUR-04 for the days on the form, given what the episode already holds. */
export function checkDuration(episode: Episode, onForm: readonly CivilDate[]): Duration {
  const sessions = [...episode.sessions.map(({ date }) => date), ...onForm];
  const bySession = deadlineFrom(earliest([...sessions, episode.firstDate]));
  // Rule DUR-02: first session or BDK, whichever comes first; the other reading waits for the session.
  const byFirst = deadlineFrom(earliest([...sessions, ...episode.assessments, episode.firstDate]));
  const last = bySession ?? byFirst;
  const exceeding = onForm.filter((date) => last !== null && date > last);
  const doubtful = onForm.filter(
    (date) => byFirst !== null && date > byFirst && !exceeding.includes(date),
  );
  const onLastDay = onForm.filter((date) => date === byFirst);
  return {
    deadline: byFirst,
    exceeding,
    doubtful,
    findings: durationFindings({ exceeding, doubtful, onLastDay, deadline: byFirst }),
  };
}

/** The last day, counted from the day the episode started (DUR-03: calendar months, never 90 days). */
export function deadlineFrom(start: CivilDate | null): CivilDate | null {
  return start === null ? null : addMonths(start, LIMITS.months);
}

/** Rule PLA-03: the day of the last allowed session at `perWeek` sessions a week after `last`. */
export function forecastLast(
  last: CivilDate,
  remaining: number,
  perWeek: number | null,
): CivilDate | null {
  if (perWeek === null || remaining <= 0) return null;
  return addDays(last, Math.ceil((remaining * 7) / perWeek));
}

/** Days from `day` to the deadline, zero on the last day, negative after it. */
export function daysLeft(deadline: CivilDate | null, day: CivilDate): number | null {
  return deadline === null ? null : daysBetween(day, deadline);
}

interface DurationDays {
  exceeding: CivilDate[];
  doubtful: CivilDate[];
  onLastDay: CivilDate[];
  deadline: CivilDate | null;
}

function durationFindings({ exceeding, doubtful, onLastDay, deadline }: DurationDays): Finding[] {
  const values = { deadline: deadline ?? '' };
  return [
    ...(exceeding.length > 0
      ? [finding('DUR-01', 'exceeds', 'stop', { dates: exceeding, values })]
      : []),
    ...(doubtful.length > 0
      ? [finding('DUR-01', 'doubtful', 'warn', { dates: doubtful, values })]
      : []),
    ...(onLastDay.length > 0
      ? [finding('DUR-01', 'last_day', 'warn', { dates: onLastDay, values })]
      : []),
  ];
}
