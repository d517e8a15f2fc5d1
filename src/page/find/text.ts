/**
 * Words of a screen in one form: lower case, no accents, punctuation gone, `n°`, `no`, `num` and
 * `numéro` alike. « N° RPPS * : » becomes `n rpps`.
 */
export function plain(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\bn\s*°|\bno\.|\bnum(?:ero)?\b\.?/g, ' n ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** True when the words of `phrase` stand in `text`, whole and in order: `nom` is not in `prenom`. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** True when any of the phrases stands in the text. */
export function hasAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(text, phrase));
}

// Thirteen characters and perhaps a key, in their customary groups: blanked even with a mistyped key.
const NATIONAL_NUMBER = /(?<!\d)[1-478]G\d{2}G\d{2}G(?:\d{2}|2[AB])G\d{3}G\d{3}(?:G\d{2})?(?!\d)/
  .source;
const IN_GROUPS = new RegExp(NATIONAL_NUMBER.replaceAll('G', String.raw`[\s.-]{0,3}`), 'gi');
/** Enough digits on end for one, whatever stands between them. */
const LONG_RUN = /\d(?:[\s.-]{0,3}[\dAB]){12,}/gi;
/** As few digits as the shortest has (with 2A or 2B); most texts hold fewer. */
const FEWEST_DIGITS = 12;
const SHAPE = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/i;

/** Text that may leave the page: what looks like a national number is blanked before anything reads it. */
export function withoutNationalNumber(text: string): string {
  // Built only where it is needed: as machine code the one pattern weighs 34 kB in each frame.
  if (text.replace(/\D+/g, '').length < FEWEST_DIGITS) return text;
  return text
    .replace(IN_GROUPS, '')
    .replace(LONG_RUN, (run) => (holdsNationalNumber(run) ? '' : run));
}

/** True when neighbouring groups of the run make up a national number, wherever it was spaced. */
function holdsNationalNumber(run: string): boolean {
  const groups = run.match(/[\dAB]+/gi) ?? [];
  // Nine or eleven on end are an AM number or an RPPS: beside them only a valid key tells.
  const hasOther = groups.some(({ length }) => length === 9 || length === 11);
  const isOne = (number: string) =>
    SHAPE.test(number) && (number.length === 15 ? hasValidKey(number) : !hasOther);
  return groups.some((_, start) => {
    const following = groups.slice(start, start + 15);
    return following.some((_group, end) => isOne(following.slice(0, end + 1).join('')));
  });
}

function hasValidKey(number: string): boolean {
  const body = number.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - (Number(body) % 97) === Number(number.slice(13));
}

/** True for a real day: `2026-02-31` is half a thought of somebody who types. */
function isDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** `2026-11-21` from `21/11/2026`, `21.11.2026` or itself; null for anything else, half-typed included. */
export function readDate(text: string): string | null {
  const bare = text.replace(/[^\d/.-]/g, '');
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  const date = french
    ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
    : bare;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date) ? date : null;
}

/** `21/11/2026`, as French forms want it. */
export function frenchDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** A small whole number, or null. */
export function readCount(text: string): number | null {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : null;
}
