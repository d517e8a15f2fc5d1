import { canon } from './canon.ts';
import { cellBefore } from './grid.ts';
import { around, closestAround, rootOf, type Root } from './roots.ts';
import { Surroundings } from './surroundings.ts';
import { plain } from './text.ts';
import type { SOURCE } from '../data/weights.ts';

/** A field that the engine reads or fills. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Words about a field, as `canon` gives them, and where they stand. */
export interface Words {
  source: keyof typeof SOURCE;
  text: string;
}

export const FIELD =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea';
const TABLES = 'table,[role=table],[role=grid],[role=treegrid]';
const LONGEST_CAPTION = 60;
const WRAPPERS = 5;

/**
 * All that the screen calls a field, cheapest and surest first: labels, ARIA, the label of a shared
 * wrapper, column header, cell or term before, placeholder, title, attributes, text right before.
 * Text that names nothing is left out.
 */
export function wordsOf(field: Element, near: Surroundings): Words[] {
  const found: Words[] = [];
  const add = (source: Words['source'], raw: string | null | undefined) => {
    const text = raw ? canon(raw) : '';
    if (/[a-z]{2}/.test(text)) found.push({ source, text });
    return text !== '';
  };
  add('label', textOf(near.labelsOf(field)));
  const aria = ariaOf(field);
  // A widget that is called by what is chosen in it is not called anything.
  if (canon(aria) !== canon(field.textContent ?? '')) add('aria', aria);
  if (found.length === 0) add('wrapper', wrapperLabel(field, near));
  const unnamed = found.length === 0;
  // Rows made of anything look like a grid by chance: a field with a name of its own needs none from there.
  if (unnamed || closestAround(field, TABLES)) add('header', near.headers.above(field));
  if (unnamed) add('cell', cellBefore(field) ?? termBefore(field));
  const hint = field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder') ?? '';
  // « JJ/MM/AAAA » is a form, not a name.
  if (!/^[jmad\s/.-]+$/i.test(hint)) add('placeholder', hint);
  add('title', field.getAttribute('title'));
  add('name', attributeWords(field));
  if (found.every(({ source }) => source === 'name')) add('before', textBefore(field, near));
  const host = hostOf(field);
  // An element of a component is called what its host is called.
  if (host) found.push(...hostWords(host, near, found));
  return found;
}

/** The words that a teaching keeps: the surest ones. */
export function labelOf(field: Element, near = new Surroundings([])): string {
  return wordsOf(field, near)[0]?.text ?? '';
}

function hostOf(field: Element): Element | null {
  const root = field.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function hostWords(host: Element, near: Surroundings, found: readonly Words[]): Words[] {
  const slotted = host.querySelector(':scope > [slot*=label i], :scope > label');
  const inside = host.querySelector(FIELD) ? null : short(host.textContent);
  const told = [
    slotted?.textContent ?? inside,
    host.getAttribute('label'),
    host.getAttribute('caption'),
  ];
  const words = told.flatMap((raw): Words[] => {
    const text = canon(raw ?? '');
    return text === '' ? [] : [{ source: 'label', text }];
  });
  if (words.length > 0 || found.some(({ source }) => source !== 'name')) return words;
  return wordsOf(host, near);
}

function textOf(labels: readonly Element[]): string {
  return labels.map((label) => ownText(label)).join(' ');
}

/** The text of a label without that of the fields and options in it. */
function ownText(label: Element): string {
  if (!label.querySelector('select,textarea,button,[role=option],[role=alert]')) {
    return label.textContent ?? '';
  }
  let text = '';
  const walker = label.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('select,textarea,button,[role=option],[role=alert]')) {
      text += `${node.textContent} `;
    }
  }
  return text;
}

function ariaOf(field: Element): string {
  const root = field.getRootNode() as Root;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => (id && root.getElementById(id)?.textContent) || '').join(' ');
  return labelled.trim() || field.getAttribute('aria-label') || '';
}

const LABELS = 'label,legend,[class*=label i],mat-label';

/** A label that no `for` ties to its field, in a wrapper where both stand alone. */
function wrapperLabel(field: Element, near: Surroundings): string | null {
  let inner: Element = field;
  for (let level = 0; level < WRAPPERS; level += 1) {
    const wrapper = inner.parentElement;
    if (!wrapper || wrapper.matches('tr,form,fieldset,body,table,ul,dl')) return null;
    if (near.isShared(wrapper, field)) return null;
    for (const label of wrapper.querySelectorAll(LABELS)) {
      if (label.contains(field) || isTied(label, field)) continue;
      const text = caption(label);
      if (text) return text;
    }
    inner = wrapper;
  }
  return null;
}

/** A label of another field that stands near is not this one's. */
function isTied(label: Element, field: Element): boolean {
  return label instanceof HTMLLabelElement && label.control !== null && label.control !== field;
}

function termBefore(field: Element): string | null {
  const term = field.closest('dd')?.previousElementSibling;
  return term?.localName === 'dt' ? caption(term) : null;
}

/** Text or a small element right before the field or one of its wrappers, with no field in between. */
function textBefore(field: Element, near: Surroundings): string | null {
  let inner: Element = field;
  for (let level = 0; level < WRAPPERS; level += 1) {
    for (let node = inner.previousSibling; node; node = node.previousSibling) {
      // « v-if » and other marks of frameworks.
      if (node.nodeType === Node.COMMENT_NODE) continue;
      if (node instanceof Element) {
        if (node.matches(FIELD) || near.hasField(node)) return null;
        if (node.matches('script,style,br,hr,svg,img')) continue;
        // Several pieces name several things.
        if (node.childElementCount > 2) return null;
        // A component before is a field of its own, whatever it shows.
        if (node.localName.includes('-') && rootOf(node)?.querySelector(FIELD)) return null;
      }
      const text = short(node.textContent);
      if (text) return text;
    }
    const parent = around(inner);
    if (!parent || parent.matches('form,body,fieldset,table,tr,section')) return null;
    inner = parent;
  }
  return null;
}

function caption(element: Element): string | null {
  return element.querySelector(FIELD) ? null : short(element.textContent);
}

/** Words short enough to name something; « 1 », « + » and « € » name nothing. */
function short(text: string | null): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed.length <= LONGEST_CAPTION && /\p{L}{2}/u.test(trimmed) ? trimmed : null;
}

/** Drawn by a framework: `mat-input-7`, `:r3:`, `ctl00_cph_tb4`, a GUID, `field_12`. */
const DRAWN =
  /^(?:mat-|mui-|:|v-|[a-z]+-v-\d|input-?\d|field_?\d|ember|react|radix|headlessui|select2-)|[0-9a-f]{8}-[0-9a-f]{4}|\d{4,}/i;
const ATTRIBUTES = ['formcontrolname', 'name', 'data-field', 'data-name', 'data-testid', 'id'];

/** `nomPrescripteur` of a name, an id or what a framework keeps there. */
function attributeWords(field: Element): string {
  for (const attribute of ATTRIBUTES) {
    const value = field.getAttribute(attribute);
    if (!value || DRAWN.test(value)) continue;
    const words = lastOfPath(value).replace(/([a-z])([A-Z])/g, '$1 $2');
    if (/[a-z]{3}/i.test(plain(words))) return words;
  }
  return '';
}

/** `dep` of `ctl00_cph_gvActes_ctl02_txtDep`, `prescripteur rpps` of `facture[prescripteur][rpps]`. */
function lastOfPath(value: string): string {
  const own = value.split(/ctl\d+[_$]/).at(-1) ?? value;
  const path = own.split(/[.$[\]:]+/).filter((step) => step !== '' && !/^\d+$/.test(step));
  return path
    .slice(-2)
    .join(' ')
    .replace(/^(?:\w+_)?(?:txt|tb|ddl|cb|inp|fld|cph|chk|rbl)(?=[A-Z_])_?/, '');
}
