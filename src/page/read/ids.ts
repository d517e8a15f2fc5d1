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

/**
 * The software's own ids: as the address shows them, else an attribute or a hidden field of the form that
 * names a patient, else a file's number that stands in the text and in the address both.
 */
export function readIds(location: Location, scope: Element): SoftwareIds {
  const ids = readAddress(location);
  if (ids.patient !== null) return ids;
  return {
    ...ids,
    patient: fromAttributes(scope) ?? fromHidden(scope) ?? fromText(location, scope),
  };
}

function fromAttributes(scope: Element): string | null {
  const selector = ATTRIBUTES.map((name) => `[${name}]`).join(',');
  const carriers = [scope.closest(selector), ...scope.querySelectorAll(selector)];
  const ids = carriers.flatMap((carrier) =>
    ATTRIBUTES.flatMap((name) => carrier?.getAttribute(name) ?? []).slice(0, 1),
  );
  return only(ids);
}

function fromHidden(scope: Element): string | null {
  const hidden = [...scope.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
  return only(
    hidden.filter(({ name, id }) => NAMES.test(name) || NAMES.test(id)).map(({ value }) => value),
  );
}

/** « Doss. 204 » beside `?d=204`: neither alone would be sure. */
function fromText(location: Location, scope: Element): string | null {
  const values = [
    ...new URLSearchParams(location.search).values(),
    ...location.pathname.split('/'),
  ];
  const short = [...scope.querySelectorAll('td,th,span,div,p,b,strong,h1,h2,h3,dd')].filter(
    ({ childElementCount, textContent }) =>
      childElementCount === 0 && (textContent ?? '').length < LONGEST_TEXT,
  );
  const told = short.flatMap(({ textContent }) => FILE.exec(plainDigits(textContent))?.[1] ?? []);
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
