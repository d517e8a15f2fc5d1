import { isCivilDate, type CivilDate } from '../../domain/civil-date.ts';

/**
 * What a cell says of a day. `unsure`: it could be two days, and none is guessed. `monthFirst`: as month and
 * day it would be one, as day and month it is not.
 */
export type DateRead =
  | { ok: true; date: CivilDate; dayFirst: boolean }
  | { ok: false; why: 'none' | 'bad' | 'unsure'; monthFirst?: true };

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const WEEKDAY = /^(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?,?\s+(?=\d)/;
const TIME = /(?:,?\s+(?:a\s+)?|t)\d{1,2}(?:[:h]\d{0,2}){1,2}(?:[.,]\d+)?\s*$/;
/** An instant with its zone names another day on the other side of midnight. */
const ZONED = /t\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a day as French software writes it: `12/03/2026`, `12-03-2026`, `12.03.26`, `2026-03-12`,
 * `12 mars 2026`, with a weekday before or a time after. Two digits of a year are read only where a single
 * century gives a day that is not to come after `today`; `oldest` is the first year that makes sense.
 */
export function readDate(cell: string, today: CivilDate, oldest: number): DateRead {
  const text = plain(cell);
  if (text === '') return { ok: false, why: 'none' };
  if (ZONED.test(text)) return { ok: false, why: 'unsure' };
  const bare = text.replace(TIME, '').replace(WEEKDAY, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bare);
  if (french) return frenchDay(french, today, oldest);
  const written = /^(\d{1,2})(?:er)?[\s-]+([a-z]+)\.?[\s-]+(\d{4}|\d{2})$/.exec(bare);
  if (written) return writtenDay(written, today, oldest);
  return { ok: false, why: 'bad' };
}

/** A reader that reads each text once: a file of sessions has few days and many lines. */
export function dateReader(today: CivilDate, oldest: number): (cell: string) => DateRead {
  const known = new Map<string, DateRead>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const read = readDate(cell, today, oldest);
    known.set(cell, read);
    return read;
  };
}

function frenchDay(match: RegExpExecArray, today: CivilDate, oldest: number): DateRead {
  const [, day = '', mark = '', month = '', written = ''] = match;
  // `26-03-12`: a day first, or a year first? Only a hyphen leaves that open.
  if (written.length === 2 && mark === '-') return { ok: false, why: 'unsure' };
  return inCentury(day, month, written, today, oldest);
}

function writtenDay(match: RegExpExecArray, today: CivilDate, oldest: number): DateRead {
  const [, day = '', name = '', written = ''] = match;
  const months = MONTHS.flatMap((month, index) => (month.startsWith(name) ? [index + 1] : []));
  const [month] = months;
  if (name.length < 3 || months.length !== 1 || month === undefined)
    return { ok: false, why: 'bad' };
  return inCentury(day, String(month), written, today, oldest);
}

function inCentury(
  day: string,
  month: string,
  written: string,
  today: CivilDate,
  oldest: number,
): DateRead {
  if (written.length === 4) return dayOf(written, month, day);
  const possible = ['19', '20']
    .map((century) => dayOf(`${century}${written}`, month, day))
    .filter((read) => read.ok && read.date <= today && Number(read.date.slice(0, 4)) >= oldest);
  if (possible.length === 1 && possible[0]) return possible[0];
  const other = dayOf(`20${written}`, month, day);
  return other.ok ? { ok: false, why: 'unsure' } : other;
}

function dayOf(year = '', month = '', day = ''): DateRead {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCivilDate(date)) return { ok: true, date, dayFirst: Number(day) > 12 };
  const turned = `${year}-${day.padStart(2, '0')}-${month.padStart(2, '0')}`;
  return isCivilDate(turned)
    ? { ok: false, why: 'bad', monthFirst: true }
    : { ok: false, why: 'bad' };
}

function plain(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
