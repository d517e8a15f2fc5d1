import { addDays, addMonths, daysBetween, earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { ReadingSettings } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { diagnosisEffect, isCapped, liftedFrom } from './diagnosis.ts';
import { finding, findingOn } from './finding.ts';
import { monthsFrom } from './limits.ts';

export interface Duration {
  /** Last day included under the reading of her settings; null while nothing has started. */
  deadline: CivilDate | null;
  /** Later than every published reading of the three months. */
  exceeding: CivilDate[];
  /** Later than one reading, not than the other. */
  doubtful: CivilDate[];
  findings: Finding[];
}

export interface DurationQuestion {
  /** Without the sessions of the form itself. */
  episode: Episode;
  /** Days of the sessions on the form. */
  onForm: readonly CivilDate[];
  /** Days of the initial assessments on the form. */
  assessmentsOnForm: readonly CivilDate[];
  settings: Pick<ReadingSettings, 'episodeStart'>;
  day: CivilDate;
}

/** Rules DUR-01 to DUR-04 for the days on the form, given what the episode already holds. */
export function checkDuration(question: DurationQuestion): Duration {
  const { episode, onForm, settings } = question;
  const { bySession, byFirst } = deadlines(question);
  const last = bySession ?? byFirst;
  const effect = diagnosisEffect(episode);
  const capped = onForm.filter((date) => isCapped(date, effect.upliftFrom));
  const late = last === null ? [] : capped.filter((date) => date > last);
  // Rule DIA-03: where an ALD lifts the limit under one reading, every reading is not exceeded.
  const exceeding = late.filter((date) => isCapped(date, liftedFrom(effect)));
  const debated = late.filter((date) => !exceeding.includes(date));
  const byOneStart = capped.filter(
    (date) => byFirst !== null && date > byFirst && !late.includes(date),
  );
  const deadline = settings.episodeStart === 'first-session' ? last : byFirst;
  const values = { deadline: deadline ?? '' };
  return {
    deadline,
    exceeding,
    doubtful: [...byOneStart, ...debated],
    findings: [
      ...findingOn(exceeding, 'DUR-01', 'exceeds', 'stop', { values, next: 'see-doctor' }),
      ...findingOn(byOneStart, 'DUR-01', 'doubtful', 'warn', { values }),
      ...findingOn(debated, 'DIA-03', 'late', 'warn', { values, next: 'add-diagnosis' }),
      ...findingOn(
        capped.filter((date) => date === deadline),
        'DUR-01',
        'last_day',
        'warn',
        { values },
      ),
      ...over(question, deadline),
    ],
  };
}

/** The last day, counted from the day the episode started (DUR-03: calendar months, never 90 days). */
export function deadlineFrom(start: CivilDate | null): CivilDate | null {
  return start === null ? null : addMonths(start, monthsFrom(start));
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

/** Rule DUR-02: first session or BDK, whichever comes first; the other reading waits for the session. */
function deadlines({ episode, onForm, assessmentsOnForm }: DurationQuestion) {
  const sessions = [...episode.sessions.map(({ date }) => date), ...onForm, episode.firstDate];
  const assessments = [...episode.assessments, ...assessmentsOnForm];
  return {
    bySession: deadlineFrom(earliest(sessions)),
    byFirst: deadlineFrom(earliest([...sessions, ...assessments])),
  };
}

/** The three months ended with nothing on the form to say it by: said all the same, while it is open. */
function over({ episode, onForm, day }: DurationQuestion, deadline: CivilDate | null): Finding[] {
  const quiet = onForm.length > 0 || episode.closedOn !== null;
  if (quiet || deadline === null || day <= deadline) return [];
  if (!isCapped(day, liftedFrom(diagnosisEffect(episode)))) return [];
  return [finding('DUR-01', 'over', 'alert', { values: { deadline }, next: 'close-episode' })];
}
