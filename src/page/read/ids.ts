import { plain } from '../find/text.ts';
import { readAddress, type SoftwareIds } from './address.ts';

const ATTRIBUTES = [
  'data-patient-id',
  'data-id-patient',
  'data-patient',
  'data-patientid',
  'data-idpatient',
  'data-beneficiaire',
  'data-beneficiaire-id',
  'data-id-beneficiaire',
  'data-dossier',
  'data-dossier-id',
];
const NAMES =
  /^(?:id_?(?:pat(?:ient)?|benef(?:iciaire)?|dossier)|(?:pat(?:ient)?|benef(?:iciaire)?|dossier)_?(?:id|num)?)$/i;
const FILE = /\b(?:doss(?:ier)?\.?|patient)\s*(?:n\s*°|no|num[ée]ro)?\s*:?\s*(\d{1,10})\b/i;
const LONGEST_TEXT = 400;

/** Where a form carries the software's id of its patient: found once, read each time. */
export interface IdCarriers {
  attributes: readonly Element[];
  hidden: readonly HTMLInputElement[];
  texts: readonly Element[];
}

/** Looks for them; `location` as it is now. */
export function findCarriers(location: Location, trees: readonly ParentNode[]): IdCarriers {
  const selector = ATTRIBUTES.map((name) => `[${name}]`).join(',');
  const [first] = trees;
  const closest = first instanceof Element ? first.closest(selector) : null;
  const attributes = [...(closest ? [closest] : []), ...inAll(trees, selector)];
  const hidden = (inAll(trees, 'input[type=hidden]') as HTMLInputElement[]).filter(
    ({ name, id }) => NAMES.test(name) || NAMES.test(id),
  );
  const isTold = readAddress(location).patient !== null || attributes.length + hidden.length > 0;
  return { attributes, hidden, texts: isTold ? [] : shortTexts(trees) };
}

/**
 * The software's own ids: as the address shows them, else an attribute or a hidden field of the form that
 * names a patient, else a file's number that stands in the text and in the address both.
 */
export function readIds(location: Location, carriers: IdCarriers): SoftwareIds {
  const ids = readAddress(location);
  if (ids.patient !== null) return ids;
  const { attributes, hidden, texts } = carriers;
  const told = attributes.flatMap((carrier) =>
    ATTRIBUTES.flatMap((name) => carrier.getAttribute(name) ?? []).slice(0, 1),
  );
  const patient = only(told) ?? only(hidden.map(({ value }) => value)) ?? fromText(location, texts);
  return { ...ids, patient };
}

function inAll(trees: readonly ParentNode[], selector: string): Element[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
}

function shortTexts(trees: readonly ParentNode[]): Element[] {
  return inAll(trees, 'td,th,span,div,p,b,strong,h1,h2,h3,dd').filter(
    ({ childElementCount, textContent }) =>
      childElementCount === 0 &&
      (textContent ?? '').length < LONGEST_TEXT &&
      /doss|patient/i.test(textContent ?? ''),
  );
}

/** « Doss. 204 » beside `?d=204`: neither alone would be sure. */
function fromText(location: Location, texts: readonly Element[]): string | null {
  // Firefox's view of `values()` from a content script cannot be iterated; the pairs can.
  const query = [...new URLSearchParams(location.search)].map(([, value]) => value);
  const values = [...query, ...location.pathname.split('/')];
  // « Doss. » and « 204 » may stand in two cells.
  const said = texts.map(
    (one) => `${one.textContent} ${one.nextElementSibling?.textContent ?? ''}`,
  );
  const told = said.flatMap(
    (text) => FILE.exec(plainDigits(text.slice(0, LONGEST_TEXT)))?.[1] ?? [],
  );
  return only(told.filter((id) => values.includes(id)));
}

function plainDigits(text: string | null): string {
  return /\d/.test(text ?? '') ? plain(text ?? '') : '';
}

/** One id, said any number of times; two different ones are none. Ids hold a digit. */
function only(ids: readonly string[]): string | null {
  const distinct = [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
  const [id = ''] = distinct;
  return distinct.length === 1 && id.length <= 64 && /\d/.test(id) ? id : null;
}
