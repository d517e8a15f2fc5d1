import { formatAct } from '../domain/acts.ts';
import { compareDates, type CivilDate } from '../domain/civil-date.ts';
import type { CountedSession } from '../domain/sessions.ts';
import { classifyActs, classifyLine, type Classified, type ClassifiedLine } from './acts.ts';

/** One session, with the act that names it and whatever stands in its cell. */
export interface SessionAct {
  date: CivilDate;
  main: Classified;
  acts: Classified[];
  onForm: boolean;
  /** It may be another one of them, billed again or billed late: she was asked (rules CNT-05, CNT-15). */
  mayRepeat: boolean;
}

/** The sessions that are there and those of the form, by date; on one day the form comes last. */
export function sessionActs(
  lines: readonly ClassifiedLine[],
  there: readonly CountedSession[],
): SessionAct[] {
  const held = there.map(({ date, act, doubt }) => ({
    date,
    main: classifyLine(act, date),
    acts: classifyActs(act, date),
    onForm: false,
    mayRepeat: doubt === 'same-day' || doubt === 'near-invoice',
  }));
  const onForm = lines
    .filter(({ classified }) => classified.kind === 'session')
    .map(({ date, act, classified }) => ({
      date,
      main: classified,
      acts: classifyActs(act, date),
      onForm: true,
      mayRepeat: false,
    }));
  return [...held, ...onForm].toSorted((a, b) => compareDates(a.date, b.date));
}

/** The days of some acts, each once, in order. */
export function daysOf(acts: readonly { date: CivilDate }[]): CivilDate[] {
  return distinct(acts.map(({ date }) => date));
}

/** Each day once, in order. */
export function distinct(dates: readonly CivilDate[]): CivilDate[] {
  return [...new Set(dates)].toSorted(compareDates);
}

/** Their names in one line, for a message. */
export function named(acts: readonly Classified[]): { acts: string } {
  return { acts: [...new Set(acts.map(nameOf))].join(', ').slice(0, 200) };
}

/** `RAM 8,1`, or a dash for what has no act. */
export function nameOf({ act }: Classified): string {
  return act === null ? '—' : formatAct(act);
}
