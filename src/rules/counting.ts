import type { CivilDate } from '../domain/civil-date.ts';
import type { ReadingSettings } from '../domain/profile.ts';
import type { CountedSession } from '../domain/sessions.ts';
import type { Count, Finding, Reading, ReadingId } from '../domain/verdict.ts';
import { findingOn, finding } from './finding.ts';
import { sessionLimitOn } from './limits.ts';
import { readingsOf, sessionsOf, type CountQuestion } from './readings.ts';

export interface Counting {
  count: Count;
  /** Sessions with those on the form, capped or not: what « n sur 8 » shows. */
  total: number;
  readings: Reading[];
  exceeding: CivilDate[];
  /** Exceed under one published reading only. */
  doubtful: CivilDate[];
  findings: Finding[];
}

/**
 * Rules CNT-01, 03, 05, 06, 07, 12, 14: the sessions of the form on top of what the episode holds, date by
 * date and under every published reading. Never by calendar year (rule CNT-08): nothing here knows one.
 */
export function checkCount(question: CountQuestion): Counting {
  const { episode, settings } = question;
  const readings = readingsOf(question);
  const daysOf = (id: ReadingId) => readings.find((reading) => reading.id === id)?.exceeding ?? [];
  const exceeding = daysOf('most-lenient');
  const only = (id: ReadingId) => daysOf(id).filter((date) => !exceeding.includes(date));
  const byPatient = only('per-patient');
  const count = countOf(question);
  const total = totalOf(count, settings);
  const perPatient = settings.counting === 'per-patient';
  return {
    count,
    total,
    readings,
    exceeding,
    doubtful: [
      ...['without-ald' as const, 'noted-apart' as const, 'with-elsewhere' as const].flatMap(only),
      ...['with-assessment' as const, 'same-care' as const].flatMap(only),
      ...(perPatient ? byPatient : []),
    ],
    findings: [
      ...findingOn(exceeding, 'CNT-01', 'exceeds', 'stop', {
        values: { total },
        next: 'see-doctor',
      }),
      ...findingOn(only('without-ald'), 'DIA-03', 'debated', 'warn', { next: 'add-diagnosis' }),
      ...findingOn(only('with-elsewhere'), 'CNT-06', 'elsewhere', 'warn', {
        values: { elsewhere: episode.elsewhere },
        next: 'see-doctor',
      }),
      ...findingOn(only('with-assessment'), 'CNT-03', 'assessment', 'warn', { next: 'see-doctor' }),
      ...findingOn(only('same-care'), 'DUR-05', 'same_care', 'warn', { next: 'see-doctor' }),
      ...byPatientFinding(question, byPatient, readings),
      ...doubtFindings(episode.sessions),
    ],
  };
}

/** The parts of the count; only `certain` is ever shown as done (rule CNT-14). */
export function countOf({
  episode,
  others,
  onForm,
  assessmentsOnForm,
  settings,
}: CountQuestion): Count {
  const certain = episode.sessions.filter(({ certainty }) => certainty === 'certain').length;
  return {
    certain,
    possible: episode.sessions.length - certain,
    before: episode.before,
    elsewhere: episode.elsewhere,
    onForm: onForm.length,
    assessments: new Set([...episode.assessments, ...assessmentsOnForm]).size,
    otherEpisodes: settings.counting === 'per-patient' ? sessionsOf(others) : 0,
  };
}

/** The « n » of « n sur 8 » under her settings: another kiné's sessions are told apart (rule CNT-06). */
export function totalOf(count: Count, { assessmentCounts }: ReadingSettings): number {
  const own = count.certain + count.possible + count.before + count.onForm;
  return own + count.otherEpisodes + (assessmentCounts ? count.assessments : 0);
}

/** Rule CNT-07: the decree counts by patient. A note while she counts by episode, a warning when not. */
function byPatientFinding(
  { episode, others, settings }: CountQuestion,
  dates: CivilDate[],
  readings: readonly Reading[],
): Finding[] {
  const total = readings.find(({ id }) => id === 'per-patient')?.total ?? 0;
  const own = readings.find(({ id }) => id === 'most-lenient')?.total ?? 0;
  const limit = sessionLimitOn(episode.openedOn);
  if (others.length === 0 || (dates.length === 0 && total - own < limit)) return [];
  const severity = settings.counting === 'per-patient' ? 'warn' : 'info';
  return [finding('CNT-07', 'per_patient', severity, { dates, values: { total } })];
}

/** Rules CNT-05 and CNT-15: what only she can tell, one question for each session. */
function doubtFindings(sessions: readonly CountedSession[]): Finding[] {
  return sessions.flatMap(({ doubt, date, near, id }): Finding[] => {
    const about = { next: 'settle-session' as const, subject: id };
    if (doubt === 'same-day') {
      return [finding('CNT-15', 'same_day', 'ask', { dates: [date], ...about })];
    }
    if (doubt !== 'near-invoice' || near === null) return [];
    return [
      finding('CNT-05', 'near', 'ask', { dates: [date], values: { billed: near }, ...about }),
    ];
  });
}
