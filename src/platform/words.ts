import { wordsUnder } from './speech.ts';
import type { Speak } from './word-keys.ts';

/**
 * Every word on screen comes from `locales/` through this function, typed by the keys of `fr.yml`: the key,
 * then a number that chooses the plural form, a list of values for `$1`…, or values by their `{name}`.
 * The language is the one she chose, else the browser's: French unless it speaks English.
 */
export const t = ((key: string, ...rest: unknown[]) => {
  const asked = rest.length > 0 ? `${key} ${JSON.stringify(rest)}` : key;
  try {
    const words = said(key, rest);
    kept.set(asked, words);
    return words;
  } catch {
    // The extension was updated under the page, and its words went with it: what was said serves on.
    return kept.get(asked) ?? '';
  }
}) as Speak;

function said(key: string, rest: unknown[]): string {
  const count = rest.find((value) => typeof value === 'number');
  const list = rest.find(Array.isArray) as unknown[] | undefined;
  const values = list ?? (count === undefined ? undefined : [count]);
  const words = wordsUnder(key, values?.map(String));
  // « aucune | une | plusieurs », as the build joins the plural forms of a key.
  const forms = words.split(' | ');
  const form =
    (count === undefined ? null : forms[count === 0 || count === 1 ? count : 2]) ?? words;
  const named = rest.find((value) => typeof value === 'object' && value !== list);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((named as Record<string, string | number> | undefined)?.[name] ?? whole),
  );
}

/** Kept for all our scripts of a frame together: what one of them said, another can say. */
const kept: Map<string, string> = ((
  globalThis as { neuviemeWords?: Map<string, string> }
).neuviemeWords ??= new Map());

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
