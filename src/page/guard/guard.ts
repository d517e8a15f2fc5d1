import { finishingControlOf, sharesForm } from './controls.ts';

/** What to do with a click that would finish the form: leave it alone, or keep it from the page. */
export type Decision = 'pass' | 'hold';

export interface GuardedForm {
  anchor: Element;
  /**
   * Synchronous: the verdict was made ready when the form changed. `act` is what she does: `bill` when
   * the event finishes the form, `key` for an Enter that may or may not.
   */
  decide(act: 'bill' | 'key'): Decision;
}

/**
 * Listens before the page does: capture on `window`, from `document_start`. `form()` answers what is on
 * screen now, or null. A held event never reaches the page; nothing is ever replayed for her.
 */
export function guard(window: Window, form: () => GuardedForm | null, signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener('click', (event) => onClick(event, form), options);
  window.addEventListener('keydown', (event) => onKey(event, form), options);
  window.addEventListener('submit', (event) => onSubmit(event, form), options);
}

function onClick(event: MouseEvent, form: () => GuardedForm | null): void {
  const control = finishingControlOf(event);
  if (!control) return;
  const guarded = form();
  if (guarded && sharesForm(control, guarded.anchor)) settle(event, guarded, 'bill');
}

/** Enter in a field: some tools act on the key itself, before any click is made of it. */
function onKey(event: KeyboardEvent, form: () => GuardedForm | null): void {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
  const [target] = event.composedPath();
  if (!(target instanceof HTMLInputElement)) return;
  // An open list takes the Enter for itself; the line is chosen, nothing is submitted.
  if (target.getAttribute('aria-expanded') === 'true') return;
  const guarded = form();
  if (guarded && sharesForm(target, guarded.anchor)) settle(event, guarded, 'key');
}

/** `requestSubmit()` and buttons with no text of their own. */
function onSubmit(event: SubmitEvent, form: () => GuardedForm | null): void {
  const guarded = form();
  if (!guarded || !(event.target instanceof HTMLFormElement)) return;
  if (event.target.contains(guarded.anchor) || guarded.anchor.contains(event.target)) {
    settle(event, guarded, 'bill');
  }
}

function settle(event: Event, guarded: GuardedForm, act: 'bill' | 'key'): void {
  if (guarded.decide(act) === 'pass') return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
