import { civilDate, isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Question } from '../../../evaluation/figures.ts';
import { civilYear, lastTwelveMonths, type Period } from '../../../evaluation/period.ts';

/** What is typed and chosen above the figures. */
export interface QuestionDraft {
  /** `2026`, `last-twelve` or `dates`. */
  period: string;
  from: string;
  to: string;
  /** RPPS; empty: everybody. */
  practitioner: string;
  totalActs: string;
  masked: boolean;
}

export type QuestionFault = 'date' | 'order' | 'total';

export const LAST_TWELVE = 'last-twelve';
export const DATES = 'dates';

/** The year that runs, everybody, nothing hidden. */
export function startQuestion(day: CivilDate): QuestionDraft {
  const period = day.slice(0, 4);
  return { period, from: '', to: '', practitioner: '', totalActs: '', masked: false };
}

/** The years that can be asked for: the one that runs and those before, back to the first in direct access. */
export function yearsUntil(day: CivilDate): number[] {
  const last = Number(day.slice(0, 4));
  const first = Math.min(last, 2024);
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** What is asked, or what is wrong; faults stand beside their field. */
export function readQuestion(
  draft: QuestionDraft,
  day: CivilDate,
): { question: Question | null; faults: QuestionFault[] } {
  const period = readPeriod(draft, day);
  const total = readTotal(draft.totalActs);
  const faults = [
    ...(typeof period === 'string' ? [period] : []),
    ...(total === 'total' ? [total] : []),
  ];
  if (typeof period === 'string' || total === 'total') return { question: null, faults };
  const practitioner = draft.practitioner === '' ? null : draft.practitioner;
  return { question: { ...period, practitioner, totalActs: total }, faults };
}

function readPeriod(draft: QuestionDraft, day: CivilDate): Period | 'date' | 'order' {
  if (draft.period === LAST_TWELVE) return lastTwelveMonths(day);
  if (draft.period !== DATES) return civilYear(Number(draft.period));
  const { from, to } = draft;
  if (!isCivilDate(from) || !isCivilDate(to)) return 'date';
  return from > to ? 'order' : { from: civilDate(from), to: civilDate(to) };
}

/** « 5 213 » is a number as she may have copied it. */
function readTotal(typed: string): number | null | 'total' {
  const digits = typed.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : 'total';
}
