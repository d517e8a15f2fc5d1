import { browser } from './browser.ts';

/**
 * Writes a number into the field that has the focus in one frame: the one she opened the menu on. Only an
 * empty or partly typed text field, never one of a password, one that cannot be written in, or one that is
 * too short: a number is not cut. Resolves to whether it stands there.
 */
export async function insertNumber(
  tabId: number,
  frameId: number,
  number: string,
): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: writeNumber, args: [number] })
    .catch(() => []);
  return results[0]?.result === true;
}

/** Into the field with the focus. Runs over there: it must not name anything from here. */
export function writeNumber(number: string): boolean {
  type Opener = (element: Element) => ShadowRoot | null;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  const rootOf = (element: Element): ShadowRoot | null => {
    if (element.shadowRoot) return element.shadowRoot;
    // Chromium's door for extensions takes HTML elements only; Firefox has it on the element.
    if (!(element instanceof HTMLElement)) return null;
    const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return own ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  };
  let field = document.activeElement;
  for (
    let inner = field && rootOf(field)?.activeElement;
    inner;
    inner = rootOf(inner)?.activeElement ?? null
  ) {
    field = inner;
  }
  if (!(field instanceof HTMLInputElement)) return false;
  if (!['text', 'search', 'tel', 'number'].includes(field.type)) return false;
  if (field.disabled || field.readOnly) return false;
  if (field.maxLength >= 0 && field.maxLength < number.length) return false;
  // The plain setter reaches pages that patched their own: this world does not see what they did.
  field.value = number;
  if (field.value !== number) return false;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: number }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
