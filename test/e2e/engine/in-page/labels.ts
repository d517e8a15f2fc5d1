import { everywhere, FIELDS, move } from './trees.ts';

/** A label that stands beside its field, as a sibling of it or of what it is wrapped in. */
interface Beside {
  label: HTMLLabelElement;
  /** The sibling of the label that holds the field. */
  holder: Element;
}

/** Labels by the side of their field that are tied to it, or alone with it. */
function besides(): Beside[] {
  return everywhere<HTMLLabelElement>('label').flatMap((label) => {
    const parent = label.parentElement;
    const fields = parent?.querySelectorAll(FIELDS) ?? [];
    const field = label.control ?? (fields.length === 1 ? fields[0] : undefined);
    // A box to tick has its words after it everywhere.
    if (
      !parent ||
      !field ||
      label.contains(field) ||
      field.matches('[type=radio],[type=checkbox]')
    ) {
      return [];
    }
    const holder = [...parent.children].find((child) => child.contains(field));
    return holder ? [{ label, holder }] : [];
  });
}

export function hasLabelsBeside(): boolean {
  return besides().length > 0;
}

export function labelsAfter(): void {
  for (const { label, holder } of besides()) {
    if (holder.parentNode) move(label, holder.parentNode, holder.nextSibling);
  }
}

/** Each label in a block of its own, above its field. */
export function labelsAbove(): void {
  for (const { label, holder } of besides()) {
    const block = document.createElement('div');
    holder.before(block);
    move(label, block);
  }
}

/** Labels that are near enough to their field to be understood without `for`. */
function tiedNearby(): HTMLLabelElement[] {
  return everywhere<HTMLLabelElement>('label[for]').filter((label) => {
    const field = label.control;
    if (!field) return false;
    const isTick = field.matches('[type=radio],[type=checkbox]');
    const next = isTick ? label.previousElementSibling : label.nextElementSibling;
    const cell = label.closest('td,th,dt')?.nextElementSibling ?? null;
    const alone = label.parentElement;
    return [next, cell, alone].some((around) => holdsOnly(around, field));
  });
}

function holdsOnly(around: Element | null, field: Element): boolean {
  if (around === field) return true;
  return around !== null && around.contains(field) && around.querySelectorAll(FIELDS).length === 1;
}

export function hasLabelsTiedNearby(): boolean {
  return tiedNearby().length > 0;
}

export function forStripped(): void {
  for (const label of tiedNearby()) label.removeAttribute('for');
}
