import type { Classified } from '../find/classify.ts';
import { FIELD, type Field } from '../find/label.ts';
import { plain } from '../find/text.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import type { PrescriberFields } from './form.ts';
import { isInReach, isShown, textIn } from './values.ts';

/** The prescriber's fields among all that were found; what is hidden is not hers to fill. */
export function prescriberFields(fields: readonly Classified[]): PrescriberFields {
  const shown = fields.filter(({ field, role }) =>
    isShown(field) ? !role.startsWith('prescri') || isInReach(field) : isBehindWidget(field),
  );
  const any = (role: FieldRole) => best(shown.filter((one) => one.role === role));
  const first = (role: FieldRole) => asField(any(role));
  const name = first('prescriber-name');
  const search = any('prescriber-search');
  const [day, month, year] = (
    ['prescription-day', 'prescription-month', 'prescription-year'] as const
  ).map(first);
  return {
    kinds: fields.flatMap(({ field, role }) =>
      role === 'prescriber-kind' && field instanceof HTMLInputElement
        ? [{ control: field, words: wordsOf(field) }]
        : [],
    ),
    search: search instanceof HTMLElement ? search : null,
    rpps: first('prescriber-rpps'),
    am: first('prescriber-am'),
    name,
    firstName: first('prescriber-first-name'),
    date: first('prescription-date'),
    dateParts: day && month && year ? { day, month, year } : null,
  };
}

function asField(element: Element | null): Field | null {
  return element?.matches('input,select,textarea') ? (element as Field) : null;
}

/** The surest of several; of equals the first. */
function best(fields: readonly Classified[]): Classified['field'] | null {
  const most = Math.max(...fields.map(({ score }) => score));
  return fields.find(({ score }) => score === most)?.field ?? null;
}

/** A native list that a widget hides and stands beside. */
function isBehindWidget(field: Element): boolean {
  const next = field.nextElementSibling;
  return (
    field instanceof HTMLSelectElement &&
    next !== null &&
    next.matches('[class*=select i]') &&
    isShown(next)
  );
}

function wordsOf(radio: HTMLInputElement): string {
  const labels = [...(radio.labels ?? [])].map(({ textContent }) => textContent).join(' ');
  return plain(labels || radio.getAttribute('aria-label') || siblingText(radio) || radio.value);
}

function siblingText(radio: Element): string {
  return radio.nextSibling?.textContent?.trim() ?? '';
}

/** Who prescribes, as the screen says it: what its fields hold, else the one person its block names. */
export function prescriberTexts(fields: PrescriberFields, block: Element | null): string[] {
  const { search, rpps, am, name, firstName } = fields;
  const values = [search, rpps, am].map((field) => chosen(field));
  const whole = [chosen(name), chosen(firstName)].filter(Boolean).join(' ');
  const held = [...values, whole].filter(Boolean);
  return held.length > 0 || !block ? held : named(block);
}

const ASKS = /^(?:-+|choisir|selectionner|aucun|rechercher|choisissez|selectionnez|saisir|tous)\b/;

/** « Choisir… » in a list is nobody. */
function chosen(field: HTMLElement | null): string {
  if (!field) return '';
  if (field instanceof HTMLInputElement && ['button', 'submit'].includes(field.type)) return '';
  const text = textIn(field);
  return ASKS.test(plain(text)) ? '' : text;
}

const NUMBER = /(?<!\d)\d(?:[ .]?\d){10}(?!\d)/;
const DOCTOR = /^(?:dr|docteur|pr|professeur)\b/;
const CHIP =
  '[class*=chip i],[class*=tag i],[class*=token i],[class*=badge i],[class*=selection i],output';
const MOST_TEXTS = 200;
const LONGEST_NAME = 120;

/**
 * The person in a block whose fields are empty or hidden: a chip, a line « Dr EXEMPLE – 10100123453 ».
 * Two different ones are a list to choose from, and nobody.
 */
function named(block: Element): string[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  let count = 0;
  for (let node = walker.nextNode(); node && count < MOST_TEXTS; node = walker.nextNode()) {
    count += 1;
    const element = node.parentElement;
    if (!element || element.closest(`${FIELD},option,script,style,label,[role=listbox],datalist`))
      continue;
    const text = (node.textContent ?? '').trim();
    if (text.length < 3 || text.length > LONGEST_NAME || !isShown(element)) continue;
    if (NUMBER.test(text) || DOCTOR.test(plain(text))) found.add(textIn(wholeOf(element, text)));
    else if (element.closest(CHIP) && /\p{Lu}{2,} \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}{2,}/u.test(text))
      found.add(text);
  }
  const texts = [...found];
  return new Set(texts.map(numberOr)).size === 1
    ? texts
    : texts.length === 0
      ? []
      : onePerson(texts);
}

function wholeOf(element: Element, text: string): Element {
  const chip = element.closest(CHIP) ?? element;
  return (chip.textContent ?? '').length <= LONGEST_NAME
    ? chip
    : element.textContent === text
      ? element
      : element;
}

function numberOr(text: string): string {
  return NUMBER.exec(text)?.[0]?.replace(/\D/g, '') ?? text;
}

/** A name in one piece of text and its number in another: one number, and at most one name. */
function onePerson(texts: readonly string[]): string[] {
  const numbers = new Set(texts.filter((text) => NUMBER.test(text)).map(numberOr));
  const names = texts.filter((text) => !NUMBER.test(text));
  return numbers.size <= 1 && names.length <= 1 ? [...texts] : [];
}
