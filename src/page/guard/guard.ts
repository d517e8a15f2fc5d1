import { holds } from '../find/roots.ts';
import type { AttendedPage } from '../attended.ts';
import type { Look } from '../read/form.ts';
import {
  announces,
  controlOf,
  finishingControls,
  isFinishing,
  isNative,
  sharesForm,
  wordsOn,
} from './controls.ts';
import { createSteps, type Steps } from './steps.ts';

/** What to do with an event that would finish the form: leave it alone, or keep it from the page. */
export type Decision = 'pass' | 'hold';

/**
 * `bill`: finishes the form. `key`: may or may not (Enter in a field). `press`: the hand goes down on a
 * finishing button; the click comes later. `watch`: never held, only followed (a key that no screen
 * announces, a button whose words say nothing).
 */
export type Act = 'bill' | 'key' | 'press' | 'watch';

/** What the guard asks of who attends the page. */
export interface Guarded {
  /** The invoice on screen now; null: none, and every event passes. */
  form(): Look | null;
  /** Synchronous: the verdict was made ready when the form changed. `since`: when her hand went down. */
  decide(look: Look, act: Act, since: number): Decision;
  /** It left by a way that nothing stops: a form sent into another window. */
  slipped(look: Look, since: number): void;
  /** She went on in a dialog that came of what she finished. */
  stepped(since: number): void;
  /** She turned to something else: what follows is no answer to what she finished. */
  strayed(): void;
}

/** How long what she does explains what the page does. */
const CAUSE_MS = 1000;
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'];

/** `navigate` of the Navigation API, as far as it is needed. */
interface Navigate extends Event {
  destination: { sameDocument: boolean };
  formData: FormData | null;
  sourceElement?: Element | null;
}

/**
 * Listens before the page does: capture on `window`, from `document_start`. A held event never reaches
 * the page; nothing is ever replayed for her. `form.submit()` has no event of its own, but what it starts
 * has one: the navigation, in both browsers, which can be stopped.
 */
export function guard(
  { window, door }: Pick<AttendedPage, 'window' | 'door'>,
  guarded: Guarded,
): Steps {
  const { document, performance } = window;
  const steps = createSteps(document);
  const now = () => performance.now();
  /** The last thing that her hand did: the page's own events are explained by it. */
  const cause: { kind: 'finish' | 'key' | 'other'; at: number } = { kind: 'other', at: -CAUSE_MS };
  /** The form last read to be sent: an older `navigate` does not say which one it is of. */
  let sent: HTMLFormElement | null = null;
  const isCause = () => now() - cause.at < CAUSE_MS;
  const caused = (kind: typeof cause.kind) => {
    cause.kind = kind;
    cause.at = now();
  };
  const since = () => (isCause() ? cause.at : now());

  function settle(event: Event, look: Look, act: Act, control: Element | null): void {
    if (guarded.decide(look, act, since()) === 'hold') {
      // Down on a button: the page does not hear of it, the browser's focus goes where it goes.
      if (act !== 'press') event.preventDefault();
      event.stopImmediatePropagation();
    } else if (act === 'bill') steps.keep(look, control);
  }

  /** The form that a finishing button finishes, at this step or a later one. */
  function formOf(control: Element): Look | null {
    const look = guarded.form();
    if (look && sharesForm(control, look.anchor)) return look;
    return steps.formOf(control, look);
  }

  function onPress(event: Event): void {
    const control = controlOf(event);
    const finishes = control !== null && isFinishing(control);
    if (event.isTrusted && event.type === 'pointerdown') {
      caused(finishes ? 'finish' : 'other');
    }
    const look = finishes ? formOf(control) : null;
    if (look && control) settle(event, look, 'press', control);
  }

  function onClick(event: Event): void {
    const control = controlOf(event);
    if (!control || !isFinishing(control)) {
      const turn = event.isTrusted ? steps.pressed(event, () => guarded.form()) : null;
      if (turn === 'stray') guarded.strayed();
      if (turn === 'step') guarded.stepped(since());
      return;
    }
    if (event.isTrusted && !isCause()) caused('finish');
    const look = formOf(control);
    if (look) settle(event, look, 'bill', control);
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (isWriting(key)) return event.isTrusted ? caused('key') : undefined;
    if (event.isComposing || event.defaultPrevented || /^(Shift|Control|Alt|Meta)/.test(key))
      return;
    if (event.isTrusted) caused('key');
    if (event.isTrusted && key === 'Escape') return turnBack();
    const combined = event.ctrlKey || event.metaKey;
    const isEnter = event.key === 'Enter';
    if (isEnter || event.key === ' ') {
      const control = controlOf(event);
      if (control && isFinishing(control)) {
        const look = isNative(control) ? null : formOf(control);
        return look ? settle(event, look, 'bill', control) : undefined;
      }
    }
    const isFunction = /^F\d{1,2}$/.test(event.key);
    if (!isFunction && !isEnter && !(combined && event.key === 's')) return;
    const look = guarded.form();
    if (!look) return;
    if (isFunction) return settle(event, look, keyAct(event.key, look), null);
    if (!isEnter) return settle(event, look, 'watch', null);
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !sharesForm(target, look.anchor)) return;
    if (combined || isField(target)) settle(event, look, 'key', null);
  }

  /** Escape, or the browser's back button. */
  function turnBack(): void {
    steps.forget();
    guarded.strayed();
  }

  /** A function key finishes where a button of the form says so; any other is only followed. */
  function keyAct(key: string, { anchor }: Look): Act {
    const trees = [document, anchor.getRootNode() as ParentNode];
    const own = trees.flatMap(finishingControls).filter((control) => sharesForm(control, anchor));
    return announces(own, key) ? 'bill' : 'watch';
  }

  /** A form that is sent, by whatever: its button, Enter, `requestSubmit()`, `submit()`. */
  function onSend(event: Event, form: HTMLFormElement, submitter: Element | null): void {
    const look = guarded.form();
    if (!look || !(holds(form, look.anchor) || look.anchor.contains(form))) return;
    const act = actOf(submitter, look);
    if (act) settle(event, look, act, submitter);
  }

  function actOf(submitter: Element | null, { anchor }: Look): Act | null {
    if (submitter && isFinishing(submitter)) return sharesForm(submitter, anchor) ? 'bill' : null;
    // « Rechercher » of a page-wide form; a button without words is taken for the one that finishes.
    if (submitter && wordsOn(submitter) !== '') return 'watch';
    return isCause() && cause.kind === 'other' && !submitter ? 'watch' : 'bill';
  }

  function onSubmit(event: SubmitEvent): void {
    const [form] = event.composedPath();
    if (form instanceof HTMLFormElement) onSend(event, form, event.submitter);
  }

  function onNavigate(event: Event): void {
    const { destination, formData, sourceElement } = event as Navigate;
    if (destination.sameDocument || formData === null) return;
    const source = sourceElement ?? sent;
    if (source instanceof HTMLFormElement) return onSend(event, source, null);
    const form = (source as HTMLButtonElement | null)?.form;
    if (form && source) onSend(event, form, source);
  }

  /** Sent into another window or frame, this one does not navigate: nothing can be held any more. */
  function onFormData({ target }: Event): void {
    if (!(target instanceof HTMLFormElement)) return;
    sent = target;
    if (!/^[^_]/.test(target.target)) return;
    const look = guarded.form();
    if (!look || !holds(target, look.anchor) || actOf(null, look) !== 'bill') return;
    if (guarded.decide(look, 'press', since()) === 'hold') guarded.slipped(look, since());
  }

  const listeners: Record<string, (event: never) => void> = {
    click: onClick,
    keydown: onKey,
    submit: onSubmit,
    formdata: onFormData,
    popstate: turnBack,
    navigate: onNavigate,
  };
  for (const type of PRESSES) listeners[type] = onPress;
  door.hear(listeners);
  return steps;
}

/** A letter of a text, as most keys are: nothing more is asked of it. Ctrl+S may finish, Space may press. */
function isWriting(key: string): boolean {
  return key.length === 1 && key !== ' ' && key !== 's';
}

/** Where Enter may send a form: not in a text of several lines, nor in a list that takes it for itself. */
function isField(target: Element): boolean {
  if (target.getAttribute('aria-expanded') === 'true') return false;
  return target instanceof HTMLInputElement || target.localName.includes('-');
}
