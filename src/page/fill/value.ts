import { plain, readDate } from '../find/text.ts';

/** What a value is: numbers and dates are compared whatever mask they wear. */
export type ValueKind = 'number' | 'name' | 'date' | 'part';

const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
/** `JJ/MM/AAAA` that a mask really holds, or that stands for nothing. */
const FORMAT_ITSELF = /^[jdmay]{1,4}(?:\W[jdmay]{1,4}){2}$/i;

/** True for nothing, for a mask that nobody typed over (`__ _ _____ _`) and for a format in letters. */
export function isBlank(value: string): boolean {
  return !/[\p{L}\d]/u.test(value) || FORMAT_ITSELF.test(value.trim());
}

/** True when a field that holds `value` holds `wanted`; a date is wanted as `2026-10-05`. */
export function isSame(kind: ValueKind, value: string, wanted: string): boolean {
  switch (kind) {
    case 'number':
      return compact(value) === compact(wanted);
    case 'name':
      return plain(value) === plain(wanted);
    case 'date':
      return dateOf(value) === wanted;
    case 'part':
      return value === wanted || (value !== '' && Number(value) === Number(wanted));
  }
}

function compact(value: string): string {
  return value.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}

/** `2026-10-05` from any French way to write it; null for anything else. */
export function dateOf(text: string): string | null {
  const [day, month, year] = groupsOf(text.trim());
  if (!day || !month || !year) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  return readDate(`${day}/${month}/${whole}`);
}

/** Day, month and year as they stand in the text. */
function groupsOf(text: string): string[] {
  const eight = /^\d{8}$/.test(text);
  if (eight) {
    const french = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
    const iso = [text.slice(6), text.slice(4, 6), text.slice(0, 4)];
    return Number(french[1]) <= 12 && Number(french[2]) > 1900 ? french : iso;
  }
  const groups = text.split(/[\s/.,-]+/).flatMap((group) => {
    if (/^\d+$/.test(group)) return [group];
    const month = monthOf(group);
    // A weekday before the date says nothing new.
    return month === null ? [] : [String(month)];
  });
  if (groups.length !== 3) return [];
  return groups[0]?.length === 4 ? groups.toReversed() : groups;
}

/** 10 from « octobre », « oct. », `10` or `010`; null for anything that is no month. */
export function monthOf(text: string): number | null {
  const word = plain(text);
  if (/^\d{1,3}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null;
  if (word.length < 3) return null;
  const found = MONTHS.filter((month) => month === word || month.startsWith(word));
  const at = found.length === 1 ? MONTHS.indexOf(found[0] ?? '') : -1;
  return at < 0 ? null : at + 1;
}
