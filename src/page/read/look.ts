import type { DraftLine, FormDraft } from '../../domain/draft.ts';
import { readAddress } from './address.ts';
import { classifyFields, type Classified } from '../find/classify.ts';
import { finishingControls } from '../guard/controls.ts';
import type { Field } from '../find/label.ts';
import type { Look } from './form.ts';
import { readPatient } from './patient.ts';
import { plain, readCount, readDate, withoutNationalNumber } from '../find/text.ts';
import type { FieldRole } from '../find/vocabulary.ts';

const ACT = /^[A-Z]{2,4} ?\d/;

/** Below this many fields nothing is looked at: no billing form is that small. */
const FEWEST_FIELDS = 4;

/**
 * Recognises a form from several kinds of evidence that must all be there: a prescriber's block, session
 * dates with acts (or a plan of sessions), a button that finishes, a patient. Anything less: null, and
 * nothing happens on that page.
 */
export function lookAt(document: Document, drawnId: () => string): Look | null {
  const inputs = document.getElementsByTagName('input').length;
  if (inputs < FEWEST_FIELDS) return null;
  const fields = classifyFields(document);
  const has = (role: FieldRole) => fields.some((field) => field.role === role);
  const prescriber = prescriberFields(fields);
  const main = prescriber.search ?? prescriber.rpps ?? prescriber.am ?? prescriber.name;
  if (!main) return null;
  const kind = formKind(has);
  if (!kind || finishingControls(document).length === 0) return null;
  const ids = readAddress(document.location);
  const patient = readPatient(document, fields);
  if (patient === null && ids.patient === null) return null;
  const anchor = fields.find(({ field }) => field === main)?.section?.element ?? main;
  const draft: FormDraft = {
    kind,
    patient,
    patientId: ids.patient,
    treatmentId: ids.treatment,
    invoiceId: (kind === 'invoice' ? ids.invoice : null) ?? drawnId(),
    prescriber: texts([prescriber.search, prescriber.rpps, prescriber.am, prescriber.name]),
    executant: texts(ofRole(fields, 'executant').map(({ field }) => field)),
    prescriptionDate: dateIn(prescriber.date),
    lines: kind === 'invoice' ? readLines(fields) : [],
    planned: countIn(ofRole(fields, 'planned')[0]?.field),
    validityMonths: validityIn(ofRole(fields, 'validity')[0]?.field),
  };
  return {
    draft,
    prescriber: { ...prescriber, kinds: [], firstName: null, dateParts: null },
    document: null,
    anchor,
    found: fields.map(({ field, role }) => ({ role, element: field })),
  };
}

function formKind(has: (role: FieldRole) => boolean): FormDraft['kind'] | null {
  if (has('session-date') && has('session-act')) return 'invoice';
  return has('planned') && (has('validity') || has('prescription-date')) ? 'treatment' : null;
}

function prescriberFields(fields: readonly Classified[]) {
  const first = (role: FieldRole) =>
    ofRole(fields, role).find(({ field }) => isShown(field))?.field ?? null;
  return {
    search: first('prescriber-search'),
    rpps: first('prescriber-rpps'),
    am: first('prescriber-am'),
    name: first('prescriber-name'),
    date: ofRole(fields, 'prescription-date')[0]?.field ?? null,
  };
}

/** A line pairs the n-th date with the n-th act; unequal numbers keep the date and leave the act empty. */
function readLines(fields: readonly Classified[]): DraftLine[] {
  const dates = ofRole(fields, 'session-date');
  const acts = ofRole(fields, 'session-act');
  const paired = dates.length === acts.length;
  return dates.flatMap(({ field }, index) => {
    const date = dateIn(field);
    if (date === null) return [];
    return [{ date, act: paired ? textIn(acts[index]?.field).slice(0, 200) : '' }];
  });
}

function ofRole(fields: readonly Classified[], role: FieldRole): Classified[] {
  return fields.filter((field) => field.role === role);
}

function texts(fields: readonly (Field | null)[]): string[] {
  return fields.map((field) => textIn(field ?? undefined)).filter(Boolean);
}

function textIn(field: Field | undefined): string {
  if (!field) return '';
  const text = field instanceof HTMLSelectElement ? chosenIn(field) : field.value;
  return withoutNationalNumber(text).trim().slice(0, 300);
}

/** The words of the option, or its value where that is an act: « VSM 8,08 – épaule » stands for `VSM 8,08`. */
function chosenIn(field: HTMLSelectElement): string {
  return ACT.test(field.value) ? field.value : (field.selectedOptions[0]?.text ?? '');
}

function dateIn(field: Field | null): DraftLine['date'] | null {
  // A claim of the page, in the right form; whether it is a real day is checked by the worker.
  return readDate(textIn(field ?? undefined)) as DraftLine['date'] | null;
}

function countIn(field: Field | undefined): number | null {
  return readCount(textIn(field));
}

/** Months, unless the field says another unit. */
function validityIn(field: Field | undefined): number | null {
  const label = plain([...(field?.labels ?? [])].map((item) => item.textContent ?? '').join(' '));
  if (/jour|semaine|\ban/.test(label)) return null;
  return readCount(textIn(field).replace(/\s*mois$/i, ''));
}

function isShown(field: Field): boolean {
  return field.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}
