import type { Shape } from '../data/roles.ts';

const DATE_HINT = /j+\s*[/.-]\s*m+|d+\s*[/.-]\s*m+|a{4}|y{4}|__?\s*[/.-]\s*__?|99[/.-]99/i;
const DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$|^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a field looks like what a role wants: true when it fits, false when it cannot be, null when it
 * says nothing. Only what costs no layout is looked at, and never a national number's field.
 */
export function fitsShape(field: Element, shape: Shape): boolean | null {
  const type = field instanceof HTMLInputElement ? field.type : field.localName;
  switch (shape) {
    case 'date':
      return dateShape(field, type);
    case 'rpps':
      return digits(field, type, 11, [9, 8, 10, 13, 15]);
    case 'nine':
      return digits(field, type, 9, [11, 13, 15, 5, 14]);
    case 'count':
      return countShape(field, type);
    case 'text':
      if (dateShape(field, type) === true) return false;
      return type === 'date' ||
        type === 'number' ||
        type === 'email' ||
        type === 'tel' ||
        type === 'time'
        ? false
        : null;
    case 'number':
      return type === 'date' || type === 'textarea' ? false : null;
  }
}

function dateShape(field: Element, type: string): boolean | null {
  if (type === 'date') return true;
  if (['number', 'select', 'textarea', 'email', 'time', 'month', 'tel'].includes(type)) {
    return type === 'tel' ? null : false;
  }
  if (!(field instanceof HTMLInputElement)) return null;
  const hints = `${field.placeholder} ${field.pattern} ${field.title} ${field.dataset.inputmask ?? ''}`;
  if (DATE_HINT.test(hints) || DAY.test(field.value)) return true;
  if (field.maxLength > 0 && field.maxLength < 6) return false;
  return field.value.trim() !== '' && !/\d/.test(field.value) && !/_/.test(field.value)
    ? false
    : null;
}

function digits(field: Element, type: string, length: number, others: number[]): boolean | null {
  if (['date', 'select', 'textarea', 'email', 'time'].includes(type)) return false;
  if (!(field instanceof HTMLInputElement)) return null;
  if (others.includes(field.maxLength)) return false;
  return field.maxLength === length || field.pattern.includes(`{${length}}`) ? true : null;
}

function countShape(field: Element, type: string): boolean | null {
  if (type === 'date' || type === 'textarea' || type === 'email') return false;
  if (type === 'number') return true;
  if (!(field instanceof HTMLInputElement)) return null;
  return field.maxLength > 6 ? false : null;
}
