import { i18n } from '#i18n';

/**
 * Every word on screen comes from `locales/` through this function, typed by the keys of `fr.yml`.
 * The browser's language decides: French unless it speaks English.
 */
export const t: typeof i18n.t = ((key: string, ...rest: never[]) => {
  const asked = rest.length > 0 ? `${key} ${JSON.stringify(rest)}` : key;
  try {
    const words = (i18n.t as (key: string, ...rest: never[]) => string)(key, ...rest);
    kept.set(asked, words);
    return words;
  } catch {
    // The extension was updated under the page, and its words went with it: what was said serves on.
    return kept.get(asked) ?? '';
  }
}) as typeof i18n.t;

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
