import type { KindChoice, PrescriberFields } from '../read/form.ts';
import { isAnothersKind, kindFor } from './kinds.ts';
import { settled, until } from './settle.ts';

/** Longer than a partial postback of a slow server takes. */
const LONGEST_MS = 5000;

/** A kind that was chosen for her, with the fields that it brought. */
export interface ChosenKind {
  fields: PrescriberFields;
  undo(): Promise<boolean>;
}

/** True when the kind that is chosen now is somebody who she is not: an institution, a doctor. */
export function isWrongKind({ kinds }: PrescriberFields): boolean {
  return kinds.some(({ control, words }) => control.checked && isAnothersKind(words));
}

/**
 * Chooses the one kind under which she surely stands and waits for the fields that `hasCome` wants; the page
 * may have replaced every node by then. Null, with everything as it was, when none is sure or nothing came.
 */
export async function chooseKind(
  kinds: readonly KindChoice[],
  fresh: () => PrescriberFields | null,
  hasCome: (fields: PrescriberFields) => boolean,
): Promise<ChosenKind | null> {
  const chosen = kinds[kindFor(kinds.map(({ words }) => words))];
  if (!chosen || chosen.control.checked || chosen.control.disabled) return null;
  const before = kinds.find(({ control }) => control.checked)?.words ?? null;
  const now = (words: string) => fresh()?.kinds.find((kind) => kind.words === words)?.control;
  const undo = async () => {
    const ours = now(chosen.words);
    // Somebody chose another one since, or the form is another one.
    if (!ours?.checked) return true;
    const back = before === null ? null : now(before);
    if (back) back.click();
    else uncheck(ours);
    await settled();
    return !now(chosen.words)?.checked;
  };
  chosen.control.click();
  await settled();
  const fields = await until(() => {
    const seen = fresh();
    return seen && hasCome(seen) ? seen : null;
  }, LONGEST_MS);
  // A page that answers late replaces its fields once more: those that stay are the ones.
  await settled();
  const stayed = fields && fresh();
  if (stayed && hasCome(stayed)) return { fields: stayed, undo };
  await undo();
  return null;
}

/** Nothing was chosen before: no click leads back there. */
function uncheck(radio: HTMLInputElement): void {
  radio.checked = false;
  for (const type of ['input', 'change']) {
    radio.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}
