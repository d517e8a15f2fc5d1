import { voiceNow, wordsUnder } from './speech.ts';
import type { Speak } from './word-keys.ts';

/**
 * Every word on screen comes from `locales/` through this function, typed by the keys of `fr.yml`: the key,
 * then a number that chooses the plural form, a list of values for `$1`…, or values by their `{name}`.
 * The language is the one she chose, else the browser's: French unless it speaks English.
 */
export const t = ((key: string, ...rest: unknown[]) => {
  const words = writtenAs(key);
  const count = rest.find((value) => typeof value === 'number');
  const list = rest.find(Array.isArray) as (string | number)[] | undefined;
  const values = list ?? (count === undefined ? [] : [count]);
  const named = rest.find((value) => typeof value === 'object' && value !== list) as
    Record<string, string | number> | undefined;
  return formOf(words, count)
    .replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(named?.[name] ?? whole));
}) as Speak;

/** « aucune | une | plusieurs », as the build joins the plural forms of a key. */
function formOf(words: string, count: number | undefined): string {
  if (count === undefined) return words;
  return words.split(' | ')[count === 0 || count === 1 ? count : 2] ?? words;
}

/** The places of values as they are written: the browser puts each where it found it. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** The words of a key with the places of their values. The browser is slow to ask, and is asked once. */
function writtenAs(key: string): string {
  const voice = voiceNow();
  const before = kept.get(key);
  if (before && before.voice === voice) return before.words;
  try {
    const words = wordsUnder(key, PLACES);
    kept.set(key, { voice, words });
    return words;
  } catch {
    // The extension was updated under the page, and its words went with it: what was said serves on.
    return before?.words ?? '';
  }
}

/** What was said, and in whose voice: she may choose another language while a page is open. */
type Kept = Map<string, { voice: unknown; words: string }>;

/** For all our scripts of a frame together: what one of them said, another can say. */
const kept: Kept = ((globalThis as { neuviemeWritten?: Kept }).neuviemeWritten ??= new Map());

/** `12 octobre 2026` or `12 October 2026`, from `2026-10-12`; anything else is given back as it is. */
export function longDate(date: string): string {
  const written = formatDate(date, { day: 'numeric', month: 'long', year: 'numeric' });
  // `Intl` writes « 1 novembre »; French says « 1er ».
  return t('locale').startsWith('fr') ? written.replace(/^1 /, '1er ') : written;
}

/** `12/10/2026`: for lists. */
export function shortDate(date: string): string {
  return formatDate(date, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

function formatDate(date: string, format: Intl.DateTimeFormatOptions): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  // A civil date has no time zone: read and written in UTC it cannot slip to the day before.
  const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Intl.DateTimeFormat(t('locale'), { ...format, timeZone: 'UTC' }).format(instant);
}
