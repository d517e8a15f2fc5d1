import { hasAny, hasPhrase, plain } from '../find/text.ts';
import { FINISHING, NOT_FINISHING } from '../find/vocabulary.ts';

const CONTROLS = 'button,input[type=submit],input[type=button],[role=button],a[href="#"]';

/** The buttons of a page that finish a form, by what stands on them. */
export function finishingControls(root: ParentNode): Element[] {
  return [...root.querySelectorAll(CONTROLS)].filter(isFinishing);
}

/** The finishing button that an event went through, if any. */
export function finishingControlOf(event: Event): Element | null {
  for (const target of event.composedPath()) {
    if (target instanceof Element && target.matches(CONTROLS)) {
      return isFinishing(target) ? target : null;
    }
  }
  return null;
}

/**
 * True when a button belongs to the form around `anchor`: the same `<form>`, or the same dialog (none
 * counts as one). The OK of a date picker floats in a dialog of its own.
 */
export function sharesForm(control: Element, anchor: Element): boolean {
  const form = anchor.closest('form') ?? anchor.querySelector('form');
  const own = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  if (form && own && control.form === form) return true;
  const dialogOf = (element: Element) => element.closest('dialog,[role=dialog],[role=alertdialog]');
  return dialogOf(control) === dialogOf(anchor);
}

function isFinishing(control: Element): boolean {
  const text = plain(
    control.getAttribute('aria-label') ??
      (control instanceof HTMLInputElement ? control.value : control.textContent) ??
      '',
  );
  // Short texts only: « Valider » finishes, a sentence that holds the word does not.
  if (hasAny(text, NOT_FINISHING)) return false;
  return (
    text.length <= 40 && FINISHING.some((phrase) => text === phrase || startsWith(text, phrase))
  );
}

function startsWith(text: string, phrase: string): boolean {
  return phrase !== 'ok' && hasPhrase(text, phrase) && text.startsWith(phrase);
}
