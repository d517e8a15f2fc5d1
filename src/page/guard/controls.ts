import { around, closestAround, holds } from '../find/roots.ts';
import { hasAny, hasPhrase, plain } from '../find/text.ts';
import { FINISHING, FINISHING_ALONE, NOT_FINISHING } from '../find/vocabulary.ts';

/** Links among them: those that lead nowhere by themselves. */
export const CONTROLS =
  'button,input[type=submit],input[type=button],input[type=image],input[type=reset],[role=button],' +
  '[role=menuitem],a[href="#"],a[href=""],a[href^="javascript:" i],a:not([href]),a[onclick]';
/** Texts that are drawn as buttons, by what they do or are called. */
const DRAWN =
  ':is(div,span,td,li)[onclick],:is(div,span,a)[class*=btn i],:is(div,span,a)[class*=button i],' +
  ':is(div,span,a)[class*=bouton i]';
/** All that she may press to finish a form. */
export const PRESSED = `${CONTROLS},${DRAWN}`;
const DIALOGS = 'dialog,[role=dialog],[role=alertdialog]';
/** Their letters are pictures: « check » before « Valider ». */
const ICONS = 'i,svg,mat-icon,[aria-hidden=true],[class*=material-icons],[class*=material-symbols]';
/** Search and menus of the whole page, whatever stands on their buttons. */
const ELSEWHERE = 'header,nav,[role=search],[role=banner],[role=navigation]';
const TEXT_FIELDS = 'input:not([type=hidden],[type=submit],[type=button],[type=image]),textarea';
const LONGEST = 40;
const LONGEST_BAR = 300;
/** So far from the pixel she pressed a button still is one: icon, its wrapper, the host around. */
const NEAR = 6;

/** True finishes the form, false does not, whatever stands on it. */
export type ShownControls = ReadonlyMap<Element, boolean>;

let learnt: ShownControls = new Map();

/** Takes in the buttons that she has shown, as they stand in this document now; the last ones hold. */
export function learnControls(controls: ShownControls): void {
  learnt = controls;
}

/**
 * The buttons of one tree (a document or a shadow root) that finish a form, by what stands on them.
 */
export function finishingControls(root: ParentNode): Element[] {
  const own = [...learnt.keys()].filter((one) => one.getRootNode() === root);
  // A bar of buttons and the letters on a button are called so too.
  const drawn = [...root.querySelectorAll(DRAWN)].filter(
    (one) => !one.closest(CONTROLS) && !one.querySelector(PRESSED),
  );
  return [...new Set([...root.querySelectorAll(CONTROLS), ...drawn, ...own])].filter(isFinishing);
}

/** The button that an event went through, finishing or not: the innermost that has words or was shown. */
export function controlOf(event: Event): Element | null {
  const path = event.composedPath().slice(0, NEAR);
  for (const target of path) {
    if (!(target instanceof Element)) continue;
    if (learnt.has(target) || (isControl(target) && wordsOn(target) !== '')) return target;
  }
  return null;
}

/** The finishing button that an event went through, if any. */
export function finishingControlOf(event: Event): Element | null {
  const control = controlOf(event);
  return control && isFinishing(control) ? control : null;
}

/** True for a button that she has shown to finish the form. */
export function isShownToFinish(control: Element): boolean {
  return learnt.get(control) === true;
}

/** True when the words of a button say that it finishes a form, or she has shown that it does. */
export function isFinishing(control: Element): boolean {
  return learnt.get(control) ?? saysFinish(wordsOn(control));
}

/** The same of the words alone, as `plain` gives them. */
export function saysFinish(text: string): boolean {
  // Short texts only: « Valider » finishes, a sentence that holds the word does not.
  if (text.length > LONGEST || hasAny(text, NOT_FINISHING)) return false;
  return FINISHING_ALONE.includes(text) || FINISHING.some((phrase) => startsWith(text, phrase));
}

/** True for a tree with a button that finishes something else: « Enregistrer le paiement ». */
export function finishesAnother(root: ParentNode): boolean {
  return [...root.querySelectorAll(CONTROLS)].some((control) => {
    const text = wordsOn(control);
    const finishes = FINISHING.some((phrase) => startsWith(text, phrase));
    return finishes && hasAny(text, NOT_FINISHING);
  });
}

/** What stands on a button, as `plain` gives it; a button with an empty slot says what its host says. */
export function wordsOn(control: Element): string {
  const of = (name: string) => plain(control.getAttribute(name) ?? '');
  const text = of('aria-label') || plain(textOn(control, 4)) || of('value') || of('alt');
  const said = text || of('title') || of('label');
  if (said !== '') return said;
  const root = control.getRootNode();
  return root instanceof ShadowRoot ? wordsOn(root.host) : '';
}

/**
 * True when a button belongs to the form around `anchor`: the same `<form>`, or the same dialog (none
 * counts as one). The OK of a date picker floats in a dialog of its own, the OK of a search stands
 * beside a field of its own, and a button that every row of a list has is the list's.
 */
export function sharesForm(control: Element, anchor: Element): boolean {
  const elsewhere = closestAround(control, ELSEWHERE);
  if (elsewhere && !holds(elsewhere, anchor)) return false;
  if (wordsOn(control) === 'ok' && hasFieldOfItsOwn(control, anchor)) return false;
  if (isInEveryRow(control, anchor)) return false;
  const form = closestAround(anchor, 'form') ?? anchor.querySelector('form');
  if (form && holds(form, control)) return true;
  if (form && (control as HTMLButtonElement).form === form) return true;
  return dialogOf(control) === dialogOf(anchor);
}

/** The dialog around an element, through shadow roots; null on the page itself. */
export function dialogOf(element: Element): Element | null {
  return closestAround(element, DIALOGS);
}

/** The dialogs that a document shows now. */
export function openDialogs(document: Document): Set<Element> {
  const shown = [...document.querySelectorAll(DIALOGS)].filter((one) => one.checkVisibility());
  return new Set(shown);
}

/** True when a finishing button on screen announces this function key: « Facturer (F10) ». */
export function announces(controls: readonly Element[], key: string): boolean {
  const said = (control: Element) =>
    ['title', 'aria-keyshortcuts', 'aria-label', 'value', 'alt']
      .map((name) => control.getAttribute(name) ?? '')
      .concat(control.textContent ?? '')
      .join(' ');
  const isSaid = new RegExp(String.raw`\b${key}\b`, 'i');
  return controls.some((control) => isSaid.test(said(control)) || isToldBeside(control, key));
}

/** « F8 : facturer » in the bar where the button stands: the key, and right after it what finishes. */
function isToldBeside(control: Element, key: string): boolean {
  const bar = [...(control.parentElement?.children ?? [])].map(({ textContent }) => textContent);
  const said = bar.join(' ');
  if (said.length > LONGEST_BAR) return false;
  return ` ${plain(said)} `.includes(` ${key.toLowerCase()} ${wordsOn(control)} `);
}

/** True for what a browser turns into a click when Enter or Space is pressed on it. */
export function isNative(control: Element): boolean {
  return control.matches('button,input,a[href],summary');
}

function isControl(element: Element): boolean {
  if (element.matches(CONTROLS) || element.localName.includes('-')) return true;
  // A text that is a button only to the hand: the pointer says so.
  return element.matches('div,span') && getComputedStyle(element).cursor === 'pointer';
}

function textOn(element: Element, levels: number): string {
  if (element instanceof HTMLInputElement) return '';
  const pieces = [...element.childNodes].slice(0, 30).map((node) => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue : '';
    if (levels === 0 || node.matches(ICONS)) return '';
    return textOn(node, levels - 1);
  });
  return pieces.join(' ').slice(0, 4 * LONGEST);
}

function startsWith(text: string, phrase: string): boolean {
  return hasPhrase(text, phrase) && text.startsWith(phrase);
}

/** The nearest block with fields around a button is not the one that holds the form. */
function hasFieldOfItsOwn(control: Element, anchor: Element): boolean {
  for (let at = around(control); at; at = around(at)) {
    if (at.querySelector(TEXT_FIELDS)) return !holds(at, anchor) && !anchor.contains(at);
  }
  return false;
}

/** True for a button that every row of a list has: it is never the form's. */
export function isInEveryRow(control: Element, anchor: Element): boolean {
  const row = closestAround(control, 'tr,li,[role=row]');
  if (!row || holds(row, anchor)) return false;
  const words = wordsOn(control);
  const others = [...(row.parentElement?.children ?? [])].filter((sibling) => sibling !== row);
  return others.some((sibling) =>
    [...sibling.querySelectorAll(CONTROLS)].some((one) => wordsOn(one) === words),
  );
}
