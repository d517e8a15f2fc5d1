import type { Anchors, TaughtRole } from '../../sites/facts.ts';
import { Surroundings } from '../find/surroundings.ts';
import { wordsOf } from '../find/label.ts';
import { around } from '../find/roots.ts';
import { PRESSED } from '../guard/controls.ts';
import { canon } from '../find/canon.ts';
import { phrasesIn } from '../find/score.ts';
import { plain } from '../find/text.ts';
import { NATIONAL_NUMBER_LABELS } from '../find/vocabulary.ts';
import { isRepeated } from './roles.ts';
import { byAttributes, pathFrom } from './selectors.ts';

const FIELDS = 'input,select,textarea,[role=combobox]';
const NEVER = /^(?:hidden|submit|button|reset|image|password|color|range)$/;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const MOST_LEVELS = 14;
const LONGEST = 80;

/** The heading of a field's block, and the block. */
export interface Block {
  element: Element | null;
  words: string;
}

/**
 * The fields and then the buttons of a document and its roots, with what names them; read once, on demand.
 * Values are not.
 */
export interface TeachScreen {
  roots: readonly (Document | ShadowRoot)[];
  fields: readonly Element[];
  label(field: Element): string;
  block(field: Element): Block;
}

/** Everything that could be pointed at: fields, the national number's included, then buttons. */
export function pointableIn(roots: readonly (Document | ShadowRoot)[]): Element[] {
  const buttons = roots.flatMap((root) => [...root.querySelectorAll(PRESSED)].filter(isButton));
  return [...fieldsIn(roots), ...buttons];
}

/** True for what is pressed and takes no value. */
export function isButton(element: Element): boolean {
  return element.matches(PRESSED) && !(element.matches(FIELDS) && !NEVER.test(typed(element)));
}

function fieldsIn(roots: readonly (Document | ShadowRoot)[]): Element[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(FIELDS)])
    .filter((field) => !NEVER.test(typed(field)));
}

/** Reads the fields of these trees; the national number's are left out as if they were not there. */
export function readScreen(roots: readonly (Document | ShadowRoot)[]): TeachScreen {
  const near = new Surroundings(fieldsIn(roots));
  const label = remembered((field) => (isButton(field) ? labelOn(field) : labelIn(field, near)));
  const fields = pointableIn(roots).filter(
    (field) => isButton(field) || !isNationalNumber(field, label(field)),
  );
  return { roots, fields, label, block: remembered(blockOf) };
}

/** The anchors of a field as it stands now. */
export function anchorsOf(screen: TeachScreen, field: Element, role: TaughtRole | null): Anchors {
  const block = screen.block(field);
  const path = pathFrom(block.element, field);
  return {
    css: [...byAttributes(field, isRepeated(role)), ...(path === null ? [] : [path])],
    label: screen.label(field),
    section: block.words,
    ordinal: alike(screen, field).indexOf(field),
    type: typeOf(field),
    maxlength: lengthOf(field),
  };
}

/** Fields of the same section, type and length, in their order. */
function alike(screen: TeachScreen, field: Element): Element[] {
  const { words } = screen.block(field);
  return screen.fields.filter(
    (other) =>
      typeOf(other) === typeOf(field) &&
      lengthOf(other) === lengthOf(field) &&
      screen.block(other).words === words,
  );
}

/** `text`, `date`, `select`, `combobox`…, `control` for a button. */
export function typeOf(field: Element): string {
  return isButton(field) ? 'control' : typed(field);
}

function typed(field: Element): string {
  if (field.localName === 'input') return (field as HTMLInputElement).type;
  return field.localName === 'select' || field.localName === 'textarea'
    ? field.localName
    : 'combobox';
}

/** The most characters it takes; null: no limit. */
export function lengthOf(field: Element): number | null {
  const length = Number(field.getAttribute('maxlength') ?? Number.NaN);
  return Number.isInteger(length) && length >= 0 ? length : null;
}

/** True for the national number's field: by its words, its name, or a box of exactly its length. */
export function isNationalNumber(field: Element, label: string): boolean {
  const named = ['name', 'id', 'formcontrolname', 'placeholder', 'title', 'aria-label']
    .map((name) => canon((field.getAttribute(name) ?? '').replace(/([a-z])([A-Z])/g, '$1 $2')))
    .join(' ');
  const length = lengthOf(field);
  return (
    phrasesIn(label, NATIONAL_NUMBER_LABELS).length > 0 ||
    phrasesIn(named, NATIONAL_NUMBER_LABELS).length > 0 ||
    /\b(?:nss|n?insee|nir)\b/.test(named) ||
    length === 13 ||
    length === 15
  );
}

/** What the screen says, as recognition reads it; its own attributes are another anchor. */
function labelIn(field: Element, near: Surroundings): string {
  const said = wordsOf(field, near).find(({ source }) => source !== 'name')?.text ?? '';
  return said
    .replace(/\d{3,}/g, '')
    .replace(/ +/g, ' ')
    .slice(0, LONGEST)
    .trim();
}

/** What stands on a button, without anybody's name: « Facturer Mme ESSAI » is « facturer ». */
function labelOn(button: Element): string {
  const text = button instanceof HTMLInputElement ? button.value : button.textContent;
  const said = button.getAttribute('aria-label') ?? (text?.trim() || button.getAttribute('title'));
  return withoutNames(said ?? '');
}

/** The nearest block around a field that has a heading of its own. */
function blockOf(field: Element): Block {
  let at = around(field);
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = around(at)) {
    const words = headingOf(at);
    if (words !== '') return { element: at, words };
  }
  return { element: null, words: '' };
}

function headingOf(block: Element): string {
  const labelled = block.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const root = block.getRootNode() as Document | ShadowRoot;
  const told =
    block.getAttribute('aria-label') ??
    (labelled ? root.getElementById(labelled)?.textContent : null) ??
    [...block.children]
      .slice(0, 2)
      .map((child) => (child.matches(HEADINGS) ? child : headingBelow(child)))
      .find(Boolean)?.textContent;
  if (told) return withoutNames(told);
  const [first] = block.children;
  // A bar of text above several fields; above one alone it is that field's label.
  const isBar = first?.matches('div,p,b,strong') === true && first.childElementCount === 0;
  return isBar && block.querySelectorAll(FIELDS).length > 1
    ? withoutNames((first.textContent ?? '').slice(0, LONGEST))
    : '';
}

function headingBelow(child: Element): Element | null {
  const inner = child.firstElementChild;
  return inner?.matches(HEADINGS) === true && !child.querySelector(FIELDS) ? inner : null;
}

/**
 * A heading as it may be kept: « Patient : ESSAI Camille » is « patient ». Cut before whatever is
 * somebody's: after a colon, a dash, a number, a civility, a name in capitals. A heading that begins with
 * such a name is none.
 */
export function withoutNames(heading: string): string {
  const text = heading
    .trim()
    .slice(0, 200)
    .replace(/^[\d\s.)°-]+/, '');
  const [bare = ''] = text.split(/[:(|\u2013\u2014\d]|\s-\s|\b(?:M|Mr|Mme|Mlle|Dr)\b\.?\s/);
  const all = bare.trim().split(/\s+/);
  const isCapitals = (word = '') => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
  if (all.every(isCapitals)) return plain(bare).slice(0, LONGEST).trim();
  if (isCapitals(all[0]) && /^\p{Lu}\p{Ll}/u.test(all[1] ?? '')) return '';
  const end = all.findIndex((word, at) => at > 0 && isCapitals(word));
  return plain(all.slice(0, end === -1 ? all.length : end).join(' '))
    .slice(0, LONGEST)
    .trim();
}

function remembered<T>(read: (field: Element) => T): (field: Element) => T {
  const known = new Map<Element, T>();
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const value = read(field);
    known.set(field, value);
    return value;
  };
}
