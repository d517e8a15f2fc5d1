import { rootOf } from '../find/roots.ts';
import { hasAny, plain } from '../find/text.ts';
import type { Field } from '../find/label.ts';
import type { PrescriberFields } from '../read/form.ts';
import type { Slot, SlotState, SlotStates } from './plan.ts';

/** What the browser lets a script edit as text. */
const TEXTUAL = new Set(['text', 'search', 'tel', 'url', 'textarea']);
const INSTITUTION = ['finess', 'structure', 'etablissement'];

/** The fields of a block by their slots. */
export function fieldsBySlot(fields: PrescriberFields): Partial<Record<Slot, Field>> {
  const { rpps, am, name, firstName, search, date, dateParts } = fields;
  const free = isField(search) && !opensList(search) ? search : null;
  const all = { rpps, am, name, firstName, search: free, date, ...dateParts };
  const known = Object.entries(all).filter(([, field]) => isField(field));
  return Object.fromEntries(known);
}

/** What stands in the slots of a block now. A box of an institution's number is none of hers. */
export function statesOf(fields: PrescriberFields): SlotStates {
  const states: SlotStates = {};
  for (const [slot, field] of Object.entries(fieldsBySlot(fields)) as [Slot, Field][]) {
    const state = stateOf(field);
    if (slot === 'am' && speaksOfInstitution(field)) state.writable = false;
    states[slot] = state;
  }
  const { search } = fields;
  if (search && !states.search) states.search = { ...NOTHING, value: shownIn(search) };
  return states;
}

const NOTHING: SlotState = {
  value: '',
  writable: false,
  type: 'text',
  longest: Infinity,
  pattern: '',
  formats: [],
  choices: null,
};

function stateOf(field: Field): SlotState {
  const isList = field instanceof HTMLSelectElement;
  const attribute = (name: string) => field.getAttribute(name) ?? '';
  const longest = isList || field.maxLength < 0 ? Infinity : field.maxLength;
  return {
    value: shownIn(field),
    writable: isWritable(field),
    type: field.type,
    longest,
    pattern: attribute('pattern'),
    formats: [
      isList ? '' : field.value,
      ...['placeholder', 'data-placeholder', 'data-date-format', 'data-format', 'data-mask'].map(
        attribute,
      ),
      ...['title', 'aria-label', 'aria-placeholder'].map(attribute),
    ],
    choices: isList ? [...field.options].map(({ value, text }) => ({ value, text })) : null,
  };
}

/** What a reader sees in a field, a list or the box of a select widget; a placeholder is nothing. */
export function shownIn(element: Element): string {
  if (element instanceof HTMLSelectElement) {
    return element.value === '' ? '' : (element.selectedOptions[0]?.text ?? '');
  }
  if (isButton(element)) return '';
  if (isField(element)) return element.value;
  if (element.querySelector('[class*=placeholder i]')) return '';
  return (element.textContent ?? '').replace(/[×✕✖]/g, '').trim().slice(0, 300);
}

/** Shown, enabled and not for reading only. */
export function isWritable(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled') &&
    !(('readOnly' in element && element.readOnly) as boolean) &&
    !['aria-disabled', 'aria-readonly'].some((name) => element.getAttribute(name) === 'true')
  );
}

export function isField(element: Element | null | undefined): element is Field {
  return (
    element instanceof HTMLElement && element.matches('input,select,textarea') && !isButton(element)
  );
}

/** True for what `insertText` can write into. */
export function isTextual(field: Field): field is HTMLInputElement | HTMLTextAreaElement {
  return TEXTUAL.has(field.type);
}

function isButton(element: Element): boolean {
  return element.matches('input:is([type=button],[type=submit],[type=image]),button,a');
}

/** True for a field that says it opens a list to choose from. */
export function opensList(element: Element): boolean {
  const has = (name: string) => element.hasAttribute(name);
  return (
    element.getAttribute('role') === 'combobox' ||
    element instanceof HTMLSelectElement ||
    ['aria-autocomplete', 'list', 'aria-owns'].some(has) ||
    ['listbox', 'true'].includes(element.getAttribute('aria-haspopup') ?? '')
  );
}

function speaksOfInstitution(field: Field): boolean {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const own = ['aria-label', 'placeholder', 'name', 'id'].map((name) => field.getAttribute(name));
  return hasAny(plain([...labels, ...own].join(' ')), INSTITUTION);
}

/** The element that has the focus, through shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null = active && (rootOf(active)?.activeElement ?? null);
    if (!inner) return active;
    active = inner;
  }
}
