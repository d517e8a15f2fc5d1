import { civilDate, type CivilDate } from '../domain/civil-date.ts';
import { inForce, type Dated } from './dated.ts';

/**
 * The numbers of the scheme, each with the days on which it holds. A new text is a new line here, and
 * nothing else changes: sessions are judged by the value of their own day.
 */
type Series<T> = readonly [Dated<T>, ...Dated<T>[]];

const CHECKED = civilDate('2026-11-21');
/** The decree’s own date; the experiment itself begins later (rule ELI-06). */
const DECREE = civilDate('2024-06-27');
const BEFORE_DECREE = 'avant le décret : aucun texte, sa valeur est appliquée par prudence';

/** Sessions per patient and episode without prior diagnosis (rule CNT-01). */
export const SESSION_LIMITS: Series<number> = [
  {
    from: null,
    to: civilDate('2024-06-26'),
    value: 8,
    source: 'Loi n° 2023-379 du 19 mai 2023, article 3 (régime permanent)',
    certainty: 'B',
    checkedOn: CHECKED,
  },
  {
    from: DECREE,
    to: null,
    value: 8,
    source: 'Décret n° 2024-618 du 27 juin 2024, article 1er',
    certainty: 'A',
    checkedOn: CHECKED,
  },
];

/** Calendar months from the start of the episode, last day included (rules DUR-01, DUR-03). */
export const DURATIONS: Series<number> = [
  {
    from: null,
    to: civilDate('2024-06-26'),
    value: 3,
    source: BEFORE_DECREE,
    certainty: 'none',
    checkedOn: CHECKED,
  },
  {
    from: DECREE,
    to: null,
    value: 3,
    source: 'Ordre (conseils 37, 17/12/2024, et 79), ARS, communiqué du Loiret',
    certainty: 'B',
    checkedOn: CHECKED,
  },
];

/** When to say that a doctor's appointment has to be asked for (rule CNT-01, at the boundary). */
export const NOTICE = { atSession: 5, daysBeforeLast: 21 } as const;

/** How long the proof of a diagnosis is kept, by analogy (rule DIA-04). */
export const KEEP_DIAGNOSIS_MONTHS = 33;

/**
 * After a referral without an ordonnance or a diagnosis, the day on which to ask where things stand. No text
 * says so: a default of ours, shown as one.
 */
export const NEWS_AFTER_DAYS = 21;

/** Sessions allowed on a day without prior diagnosis. */
export function sessionLimitOn(date: CivilDate): number {
  return (inForce(SESSION_LIMITS, date) ?? SESSION_LIMITS[0]).value;
}

/** Months that an episode begun on a day may last without prior diagnosis. */
export function monthsFrom(start: CivilDate): number {
  return (inForce(DURATIONS, start) ?? DURATIONS[0]).value;
}
