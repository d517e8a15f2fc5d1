import type { CivilDate } from '../../domain/civil-date.ts';
import { plain, readCount, readDate, withoutNationalNumber } from '../find/text.ts';

const ACT = /^[A-Z]{2,4} ?\d/;
const LONGEST = 300;

/** The words that an element shows: a field's value, the words of a chosen option, text of anything else. */
export function textIn(element: Element | null | undefined): string {
  if (!element) return '';
  return withoutNationalNumber(rawIn(element)).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function rawIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return chosenIn(element);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return emptied(element.value);
  }
  return element.getAttribute('aria-valuetext') ?? element.textContent ?? '';
}

/** `__/__/____` is a mask over an empty box. */
function emptied(value: string): string {
  return /[a-z0-9]/i.test(value) ? value : '';
}

/** The words of the option, or its value where that is an act: « VSM 8,08 – épaule » stands for `VSM 8,08`. */
function chosenIn(field: HTMLSelectElement): string {
  if (ACT.test(field.value)) return field.value;
  // An option without a value asks to choose: « Sélectionner… »
  return field.value === '' ? '' : (field.selectedOptions[0]?.text ?? '');
}

/**
 * The day of a session or of a prescription: « 16/11/26 » is of this century. A claim of the page, in the
 * right form; whether it is a real day is checked again by the worker.
 */
export function dateIn(element: Element | null | undefined): CivilDate | null {
  const whole = textIn(element).replace(
    /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/,
    (_, day: string, year: string) => `${day}20${year}`,
  );
  return readDate(whole) as CivilDate | null;
}

/** « 8 » of a number, of « 8 séances » in a list. */
export function countIn(element: Element | null | undefined): number | null {
  return readCount(textIn(element).replace(/\s*s[ée]ances?$/i, ''));
}

/** Months, unless the field or its label says another unit. */
export function monthsIn(element: Element | null | undefined, label: string): number | null {
  const text = textIn(element);
  const years = /^\s*(\d)\s*ans?\s*$/i.exec(text)?.[1];
  if (years) return Number(years) * 12;
  if (/jour|semaine|\ban/.test(plain(`${label} ${text.replace(/\d/g, '')}`))) return null;
  return readCount(text.replace(/\s*mois$/i, ''));
}

/** True when scrolling can bring it on screen: pages keep twins of their fields far outside. */
export function isInReach(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  let [left, up] = [0, 0];
  for (let at = outside(element); at; at = outside(at)) {
    left += Math.max(0, at.scrollLeft);
    up += Math.max(0, at.scrollTop);
  }
  return right + left > 0 && bottom + up > 0;
}

function outside(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** True when it takes room on screen; a field behind another one counts, a hidden one does not. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}
