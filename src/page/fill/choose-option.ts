import type { FillPlan } from '../../domain/verdict.ts';
import type { Field } from '../find/label.ts';
import { setValue } from './set-value.ts';
import { plain } from '../find/text.ts';

const LONGEST_MS = 3000;
const POLL_MS = 50;

/**
 * Types into a field that searches a list and chooses her own entry: the one option that holds her RPPS,
 * else the one that is exactly her name. None or two: the field is emptied again and false is returned;
 * the first of a list is never taken for want of a better.
 */
export async function chooseOption(field: Field, plan: FillPlan): Promise<boolean> {
  field.focus({ preventScroll: true });
  for (const typed of [plan.rpps, plan.name]) {
    setValue(field, typed);
    const option = await waitFor(() => ownOption(field, plan));
    if (option) {
      press(option);
      return (await waitFor(() => field.value !== typed || null)) === true && field.value !== '';
    }
  }
  setValue(field, '');
  return false;
}

function ownOption(field: Field, { rpps, name }: FillPlan): HTMLElement | null {
  const options = optionsOf(field);
  const byNumber = options.filter((option) => (option.textContent ?? '').includes(rpps));
  if (byNumber.length > 0) return byNumber.length === 1 ? (byNumber[0] ?? null) : null;
  const byName = options.filter((option) => plain(option.textContent ?? '') === plain(name));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

/** The options of the list that this field says it controls; of no other list. */
function optionsOf(field: Field): HTMLElement[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const id = field.getAttribute('aria-controls') ?? field.getAttribute('aria-owns');
  const list = id ? root.getElementById(id) : null;
  return [...(list?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

/** Some lists choose on the press, some on the release: both are told, as a finger would. */
function press(option: HTMLElement): void {
  const options = { bubbles: true, cancelable: true, composed: true };
  option.dispatchEvent(new MouseEvent('mousedown', options));
  option.dispatchEvent(new MouseEvent('mouseup', options));
  option.click();
}

async function waitFor<T>(look: () => T | null): Promise<T | null> {
  const until = Date.now() + LONGEST_MS;
  for (;;) {
    const found = look();
    if (found !== null || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
