import type { Field } from '../find/label.ts';

/**
 * Sets a value and says so with the two events that frameworks listen to. From the isolated world the
 * plain setter reaches React, Vue and masks: what the page patched on its own elements is not seen here.
 */
export function setValue(field: Field, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
