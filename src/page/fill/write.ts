import type { Field } from '../find/label.ts';
import { isTextual, deepActive } from './slots.ts';

/** How text is written; each is tried where the one before did not stay. */
export type Way = 'insert' | 'set' | 'keys';

/**
 * Sets a value and says so with the events that frameworks and masks listen to. From the isolated world
 * the plain setter reaches React and Vue: what the page patched on its own elements is not seen here.
 */
export function setValue(field: Field, value: string): void {
  // Not `select()`: in every browser it takes the focus with it.
  if (isTextual(field)) field.setSelectionRange(0, field.value.length);
  const type = value === '' ? 'deleteContentBackward' : 'insertText';
  edit(field, 'beforeinput', type, value);
  field.value = value;
  edit(field, 'input', type, value);
  change(field);
}

/**
 * Writes into a field in one way. `insert` takes the focus, and leaves what Ctrl+Z takes back; a page that
 * moves the focus elsewhere meanwhile gets nothing. `keys` is for masks and pickers that hear keys only.
 */
export function writeIn(field: Field, text: string, way: Way): void {
  if (!isTextual(field) || way === 'set') return setValue(field, text);
  if (way === 'keys') typeKeys(field, text);
  else insert(field, text);
  change(field);
}

function insert(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (!focusOn(field)) return;
  // What is selected is replaced: an empty mask goes with it.
  field.select();
  key(field, 'keydown');
  // The command announces nothing by itself, and masks of the page wait for the announcement.
  if (edit(field, 'beforeinput', 'insertText', text)) {
    field.ownerDocument.execCommand('insertText', false, text);
  }
  key(field, 'keyup');
}

function typeKeys(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  setValue(field, '');
  for (const char of text) {
    const before = field.value;
    field.setSelectionRange?.(before.length, before.length);
    const goesOn =
      key(field, 'keydown', char) &&
      key(field, 'keypress', char) &&
      edit(field, 'beforeinput', 'insertText', char);
    // A mask that took the key wrote it itself.
    if (goesOn && field.value === before) {
      field.value += char;
      edit(field, 'input', 'insertText', char);
    }
    key(field, 'keyup', char);
  }
  // Emptied: widgets that remember what was typed hear of it by a key only.
  if (text === '') for (const type of ['keydown', 'keyup'] as const) key(field, type, '\b');
}

/** True once the field itself has the focus. */
export function focusOn(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return element.isConnected && deepActive(element.ownerDocument) === element;
}

/**
 * Leaves a field, as far as the page can hear: what has the focus really loses it. `byTab` tells a
 * calendar that opened on the focus to close.
 */
export function leave(field: Field, byTab = false): void {
  if (byTab) key(field, 'keydown', '\t');
  let heard = false;
  const hear = () => (heard = true);
  field.addEventListener('blur', hear, { once: true });
  if (deepActive(field.ownerDocument) === field) field.blur();
  field.removeEventListener('blur', hear);
  if (heard || !field.isConnected) return;
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', BUBBLES));
}

const NAMES: Record<string, string> = { '': 'Unidentified', '\b': 'Backspace', '\t': 'Tab' };
const BUBBLES = { bubbles: true, composed: true } as const;

function change(field: Field): void {
  field.dispatchEvent(new Event('change', BUBBLES));
}

/** False when the page does not let it happen, or does it itself. */
function edit(
  field: Field,
  type: 'beforeinput' | 'input',
  inputType: string,
  data: string,
): boolean {
  const cancelable = type === 'beforeinput';
  return field.dispatchEvent(new InputEvent(type, { ...BUBBLES, cancelable, inputType, data }));
}

/** False when the page keeps the key from doing what it does. */
function key(field: Field, type: 'keydown' | 'keypress' | 'keyup', char = ''): boolean {
  const keyCode = char.charCodeAt(0) || 229;
  return field.dispatchEvent(
    new KeyboardEvent(type, {
      ...BUBBLES,
      cancelable: true,
      key: NAMES[char] ?? char,
      keyCode,
      which: keyCode,
      charCode: type === 'keypress' ? keyCode : 0,
    }),
  );
}
