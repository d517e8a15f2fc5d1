import type { CivilDate } from '../../domain/civil-date.ts';
import type { Cancellation } from '../../messages/cancel-shapes.ts';
import {
  CONFIRMS,
  CONFIRMS_ALONE,
  INVOICES,
  NOT_AN_INVOICE,
  STILL_AN_INVOICE,
  TAKES_BACK,
} from '../data/cancellation-words.ts';
import { canon } from '../find/canon.ts';
import { classifyFields } from '../find/classify.ts';
import { closestAround, holds, walk, type Root } from '../find/roots.ts';
import { hasAny, readDate } from '../find/text.ts';
import { CONTROLS, dialogOf, isInEveryRow, wordsOn } from '../guard/controls.ts';
import { readAddress } from './address.ts';
import { mayTakeBack, OF_INVOICES, TAKES_BACK_HINT } from './cancel-hints.ts';
import { findCarriers, readIds } from './ids.ts';
import { readLines } from './lines.ts';
import { readPatient } from './patient.ts';
import { patientIn, sentencesIn } from './person.ts';
import { readTerms, type Term } from './terms.ts';

/** A screen that takes an invoice back. */
export interface CancelScreen {
  cancellation: Cancellation;
  /** The button that does it. */
  control: Element;
  /** The block that the overlay stands beside. */
  anchor: Element;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title i],[class*=titre i]';
const ELSEWHERE = 'header,nav,[role=search],[role=banner],[role=navigation]';
const NO_SAYING = `script,style,option,label,textarea,noscript,${CONTROLS},a`;
const LONGEST = 160;
const MOST_TEXTS = 3000;

/**
 * Recognises a screen that deletes or cancels one invoice, from families that must agree: words of the
 * screen that say so, a button that does it, and the invoice (its number, or its patient and the days of
 * its sessions). Anything less: null.
 */
export function readCancellation(document: Document): CancelScreen | null {
  if (!document.body) return null;
  const { roots } = walk(document);
  if (!mayTakeBack(document, roots)) return null;
  const said = sayings(roots);
  const takingBack = said.filter(({ text }) => saysTakenBack(text));
  const titled = saysTakenBack(document.title);
  if (takingBack.length === 0 && !titled) return null;
  const controls = roots
    .flatMap((root) => [...root.querySelectorAll(CONTROLS)])
    .filter((control) => control.checkVisibility() && !closestAround(control, ELSEWHERE));
  const sure = controls.filter((control) => takesBack(wordsOn(control)));
  const alone = controls.filter((control) => CONFIRMS_ALONE.includes(canon(wordsOn(control))));
  const isLookedAt = controls.some((control) => !dialogOf(control) && isOfAnInvoice(control));
  for (const control of [...alone, ...sure].toReversed()) {
    const dialog = dialogOf(control);
    // A page says it in a heading, in its title, or asks; a dialog in whatever it says.
    const isSaid = dialog
      ? takingBack.some(({ element }) => holds(dialog, element))
      : !isLookedAt && (titled || takingBack.some((one) => isLoud(one)));
    const screen = isSaid && screenOf(document, roots, control, said);
    if (screen) return screen;
  }
  return null;
}

function isOfAnInvoice(control: Element): boolean {
  const said = `${canon(wordsOn(control))} `;
  return STILL_AN_INVOICE.some((phrase) => said.startsWith(`${phrase} `));
}

function isLoud({ element, text }: Saying): boolean {
  if (dialogOf(element)) return false;
  return text.includes('?') || closestAround(element, HEADINGS) !== null;
}

function screenOf(
  document: Document,
  roots: readonly Root[],
  control: Element,
  said: readonly Saying[],
): CancelScreen | null {
  const dialog = dialogOf(control);
  const scope = dialog ?? document.body;
  if (!dialog && isInEveryRow(control, scope)) return null;
  const cancellation = {
    invoiceId: invoiceOf(
      document,
      dialog ? said.filter(({ element }) => holds(dialog, element)) : said,
    ),
    ...whose(document, roots, scope, dialog),
  };
  const { invoiceId, patient, patientId, dates } = cancellation;
  const isTold = invoiceId !== null || ((patient ?? patientId) !== null && dates.length > 0);
  return isTold ? { cancellation, control, anchor: anchorOf(control) ?? scope } : null;
}

/** True when a text is about taking one invoice back: « Suppression de facture ». */
export function saysTakenBack(text: string): boolean {
  if (!TAKES_BACK_HINT.test(text)) return false;
  const said = canon(text);
  return hasAny(said, TAKES_BACK) && hasAny(said, INVOICES) && !hasAny(said, NOT_AN_INVOICE);
}

/** True for « Annuler la facture », « Valider l’annulation », « Oui, supprimer »; `words`: of a button. */
export function takesBack(words: string): boolean {
  const said = canon(words);
  if (words.length > 60 || hasAny(said, NOT_AN_INVOICE)) return false;
  const [first = ''] = said.split(' ');
  if (CONFIRMS.includes(first)) return hasAny(said, TAKES_BACK);
  return TAKES_BACK.includes(first) && hasAny(said, INVOICES);
}

/** « 12 » of « Annuler la facture n° 12 (enregistrée) ? »; null: no number, or several. */
export function invoiceNumber(texts: readonly string[]): string | null {
  const found = texts.flatMap((text) =>
    [...text.matchAll(NUMBERED)].map(([, number = '']) => number.replace(/^0+(?=\d)/, '')),
  );
  const [number = null, another] = new Set(found);
  return another === undefined ? number : null;
}
const NUMBERED =
  /\b(?:factures?|fse|feuille de soins)\s*(?:n\s*°|n\s*º|num[ée]ro|#)\s*:?\s*([a-z0-9][\w-]{0,30})/gi;

/** As the address names it, else as the screen says it; of two that differ neither is sure. */
function invoiceOf(document: Document, said: readonly Saying[]): string | null {
  const { invoice } = readAddress(document.location);
  const number = invoiceNumber(said.map(({ text }) => text));
  return number !== null && invoice !== null && number !== invoice ? null : (invoice ?? number);
}

/** A short text on screen that speaks of an invoice. */
interface Saying {
  text: string;
  element: Element;
}

function sayings(roots: readonly Root[]): Saying[] {
  const found = new Map<Element, Saying>();
  for (const element of textParents(roots, null)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST || !OF_INVOICES.test(text) || found.has(element)) continue;
    if (closestAround(element, NO_SAYING) || !element.checkVisibility()) continue;
    found.set(element, { text, element });
  }
  return [...found.values()];
}

function* textParents(roots: readonly Root[], within: Element | null): Generator<Element> {
  for (const root of roots) {
    const top = root instanceof Document ? root.body : root;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let rank = 0, node = walker.nextNode(); node && rank < MOST_TEXTS; rank += 1) {
      const parent = node.parentElement;
      const isShort = (node.nodeValue ?? '').trim().length > 2;
      if (parent && isShort && (!within || holds(within, parent))) yield parent;
      node = walker.nextNode();
    }
  }
}

/** Whose invoice, and of which days. */
function whose(
  document: Document,
  roots: readonly Root[],
  scope: Element,
  dialog: Element | null,
): Omit<Cancellation, 'invoiceId'> {
  const survey = classifyFields(document);
  const inside = (element: Element) => !dialog || holds(dialog, element);
  const fields = survey.fields.filter(({ field }) => inside(field));
  const terms = readTerms(roots, survey.sections).filter(({ element }) => inside(element));
  const days = [...readLines(fields).map(({ date }) => date), ...billedDays(roots, dialog)];
  return {
    patient: readPatient(() => sentencesIn([scope]), fields, terms) ?? inTwoTerms(terms),
    patientId: readIds(document.location, findCarriers(document.location, [scope])).patient,
    dates: [...new Set(days)].toSorted().slice(0, 100),
  };
}

/** « DÉMO Zoé » in one cell and the day of birth in another. */
function inTwoTerms(terms: readonly Term[]): Cancellation['patient'] {
  const of = (role: Term['role']) => [
    ...new Set(terms.filter((term) => term.role === role).map(({ value }) => value)),
  ];
  const [[born = '', twoDays], [name = '', twoNames]] = [of('birth-date'), of('birth-name')];
  if (twoDays !== undefined || twoNames !== undefined) return null;
  return patientIn(`${name}, né(e) le ${born}`);
}

/** « RAM 8,09 », « AMK 10 »; the « DDN 12 » of a day of birth is none. */
const ACT = /\b[A-Z]{2,4} ?\d{1,2}(?:[.,]\d{1,2})?(?![\d/.-])/;
const DAY = /\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/;
const LEVELS = 3;

/** The days that stand as text with an act in their own row or line. */
function billedDays(roots: readonly Root[], dialog: Element | null): CivilDate[] {
  return [...textParents(roots, dialog)].flatMap((parent) => {
    if (!DAY.test(parent.textContent ?? '') || parent.closest('script,style,option')) return [];
    let element: Element | null = parent;
    for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement) {
      const text = spaced(element);
      const [day, another] = text.match(new RegExp(DAY, 'g')) ?? [];
      if (!day || another !== undefined || text.length > LONGEST) return [];
      if (ACT.test(text.replace(day, ' '))) return (readDate(day) as CivilDate | null) ?? [];
    }
    return [];
  });
}

function spaced(element: Element): string {
  const next = element.localName === 'dt' ? element.nextElementSibling : null;
  const texts = [...element.childNodes, ...(next?.childNodes ?? [])].map(
    (node) => node.textContent,
  );
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The dialog or the form around the button, else its block. */
function anchorOf(control: Element): Element | null {
  return dialogOf(control) ?? closestAround(control, 'form,section') ?? control.parentElement;
}
