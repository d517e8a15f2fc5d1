import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CivilDate } from '../../src/domain/civil-date.ts';
import type { Finding, NextStep } from '../../src/domain/verdict.ts';

/** What the screens say: the same words, so that a person reads here what she reads there. */
const WORDS = parse(
  readFileSync(new URL('../../locales/fr.yml', import.meta.url), 'utf8'),
) as Record<string, Record<string, string> | undefined>;

/** A finding as a sentence, its dates written as on screen. */
export function sentenceOf({ message, dates, values }: Finding): string {
  const words = WORDS['finding']?.[message];
  // The locales' own test holds that every message has its words.
  if (words === undefined) return `(mots à écrire : ${message})`;
  const named: Record<string, string> = { dates: dateList(dates) };
  for (const [name, value] of Object.entries(values)) named[name] = withDates(String(value));
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => named[name] ?? hole);
}

/** What to do next, in words. */
export function nextWords(next: NextStep): string {
  return WORDS['next']?.[next.replaceAll('-', '_')] ?? next;
}

/** `16/11/2026`. */
export function shortDate(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

export function dateList(dates: readonly CivilDate[]): string {
  return dates.map(shortDate).join(', ');
}

/** « 1 séance », « 9 séances ». */
export function sessions(count: number): string {
  return count > 1 ? `${count} séances` : `${count} séance`;
}

function withDates(text: string): string {
  return text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1');
}
