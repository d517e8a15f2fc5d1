import { monthOf } from './value.ts';

/** What a date field says about the form it wants. */
export interface DateHints {
  /** `date`, or the type of a field of text. */
  type: string;
  /** What stands for an empty value: placeholder, mask, attributes such as `data-date-format`. */
  formats: readonly string[];
  /** The attribute `pattern`, or empty. */
  pattern: string;
  /** Most characters; Infinity for no limit. */
  longest: number;
}

/** A format in letters that stands alone: not the letters of « madame ». */
const FORMAT =
  /(?<!\p{L})(?:[jd]{1,2}(\W?)m{1,2}\1[ay]{2,4}|m{1,2}(\W?)[jd]{1,2}\2[ay]{2,4}|[ay]{4}(\W?)m{2}\3[jd]{2})(?!\p{L})/iu;
/** `____-__-__`: an empty mask shows its order by its lengths, and its separators. */
const EMPTY_MASK = /(_{2,4})(\W)(_{2})\2(_{2,4})/;
const CUSTOMARY = ['dd/mm/yyyy', 'dd-mm-yyyy', 'dd.mm.yyyy', 'yyyy-mm-dd', 'ddmmyyyy', 'dd/mm/yy'];

/** `2026-10-05` in the form that the field wants; null when no form of it fits in. */
export function dateText(iso: string, hints: DateHints): string | null {
  if (hints.type === 'date') return iso;
  if (['month', 'week', 'time', 'datetime-local', 'number'].includes(hints.type)) return null;
  const said = hints.formats.map(formatIn).find((format) => format !== null);
  const candidates = said ? [said] : CUSTOMARY.filter((format) => format !== 'dd/mm/yy');
  const fits = (text: string) => text.length <= hints.longest && matches(hints.pattern, text);
  return candidates.map((format) => written(iso, format)).find(fits) ?? null;
}

/** `dd/mm/yyyy` from « JJ/MM/AAAA », « ex. : jj-mm-aa » or `__/__/____`; null when none is told. */
function formatIn(text: string): string | null {
  const mask = EMPTY_MASK.exec(text);
  if (mask) {
    const by = mask[2] ?? '/';
    return mask[1]?.length === 4 ? `yyyy${by}mm${by}dd` : `dd${by}mm${by}yyyy`;
  }
  const found = FORMAT.exec(text);
  if (!found) return null;
  return found[0]
    .toLowerCase()
    .replace(/[jd]+/, 'dd')
    .replace(/m+/, 'mm')
    .replace(/[ay]+/, yearCode);
}

function yearCode(letters: string): string {
  return letters.length <= 2 ? 'yy' : 'yyyy';
}

function written(iso: string, format: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return format
    .replace('yyyy', year)
    .replace('yy', year.slice(2))
    .replace('mm', month)
    .replace('dd', day);
}

function matches(pattern: string, text: string): boolean {
  if (pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}

/** An option of a list, by its value and its words. */
export interface Choice {
  value: string;
  text: string;
}

/**
 * One part of a date, for a box of so many characters or a list. Null when no option is surely the one.
 * A list of months is read by its words first: some count from zero.
 */
export function partText(
  iso: string,
  part: 'day' | 'month' | 'year',
  longest: number,
  choices: readonly Choice[] | null,
): string | null {
  const [year = '', month = '', day = ''] = iso.split('-');
  const text = { day, month, year }[part];
  if (!choices) {
    if (text.length <= longest) return text;
    return part === 'year' && longest === 2 ? text.slice(2) : null;
  }
  const meant = (said: string) =>
    part === 'month'
      ? monthOf(said) === Number(text)
      : said.trim() !== '' && Number(said) === Number(text);
  for (const key of ['text', 'value'] as const) {
    const found = choices.filter((choice) => meant(choice[key]));
    if (found.length > 0) return found.length === 1 ? (found[0]?.value ?? null) : null;
  }
  return null;
}
