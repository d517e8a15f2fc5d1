import type { CivilDate } from '../domain/civil-date.ts';

/** In the browser's own folder of downloads: the only one that an extension may write to. */
export const FOLDER = 'Neuvieme';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** One of seven names, each written over a week later: `Neuvieme/neuvieme-lundi.age`. */
export function dailyName(day: CivilDate): string {
  return `${FOLDER}/neuvieme-${DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}.age`;
}

/** One of twelve names, each written over a year later: `Neuvieme/neuvieme-mois-11.age`. */
export function monthlyName(day: CivilDate): string {
  return `${FOLDER}/neuvieme-mois-${day.slice(5, 7)}.age`;
}

/** By hand: `neuvieme-2026-11-22.age`, or `.json` where it is not encrypted. */
export function nameByHand(day: CivilDate, kind: 'age' | 'json'): string {
  return `neuvieme-${day}.${kind}`;
}
