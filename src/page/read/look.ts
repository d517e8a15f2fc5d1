import type { FormDraft } from '../../domain/draft.ts';
import { classifyFields, type Classified, type Survey, type Taught } from '../find/classify.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import { finishingControls } from '../guard/controls.ts';
import { prescriberBlock, type PrescriberBlock } from './block.ts';
import type { Look, PrescriberFields } from './form.ts';
import { readIds } from './ids.ts';
import { kindOf } from './kind.ts';
import { readLines } from './lines.ts';
import { readPatient } from './patient.ts';
import { prescriberFields, prescriberTexts } from './prescriber.ts';
import { scopeOf } from './scope.ts';
import { readTerms, type Term } from './terms.ts';
import { readTextLines } from './text-lines.ts';
import { countIn, dateIn, monthsIn, textIn } from './values.ts';

/** Below this many fields nothing is looked at: no billing form is that small. */
const FEWEST_FIELDS = 4;

/**
 * Recognises a form from several kinds of evidence that must all be there: a prescriber's block, session
 * dates with acts (or a plan of sessions), a button that finishes, a patient. Anything less: null, and
 * nothing happens on that page.
 */
export function lookAt(document: Document, drawnId: () => string, taught?: Taught): Look | null {
  const survey = classifyFields(document, taught);
  if (survey.candidates.length < FEWEST_FIELDS) return null;
  const { element: scope, fields } = scopeOf(document, survey);
  const prescriber = prescriberFields(fields);
  const block = prescriberBlock(scope, fields, prescriber);
  const controls = survey.roots.flatMap((root) => finishingControls(root));
  const kind = kindOf({
    fields,
    controls,
    hasBlock: block !== null,
    lines: () => textLines(survey, fields),
  });
  if (!kind) return null;
  const terms = readTerms(survey.roots, survey.sections);
  const patient = readPatient(scope, fields, terms);
  const ids = readIds(document.location, scope);
  if (patient === null && ids.patient === null) return null;
  const of = (role: FieldRole) => fields.filter((one) => one.role === role);
  const validity = of('validity')[0];
  const draft: FormDraft = {
    kind,
    patient,
    patientId: ids.patient,
    treatmentId: ids.treatment,
    invoiceId: (kind === 'invoice' ? ids.invoice : null) ?? drawnId(),
    prescriber: shownIn(block, prescriber),
    executant: executantOf(fields, terms),
    prescriptionDate: prescribedOn(prescriber, of('prescription-date')),
    lines: kind === 'invoice' ? [...readLines(fields), ...textLines(survey, fields)] : [],
    planned: countIn(of('planned')[0]?.field),
    validityMonths: validity ? monthsIn(validity.field, wordsOf(survey, validity)) : null,
  };
  return {
    draft,
    prescriber,
    document: asFile(of('document')[0]?.field),
    frame: block?.frame?.src || null,
    anchor: block?.element ?? anchorOf(fields) ?? scope,
    found: fields.flatMap(({ field, role }) =>
      kind === 'treatment' && role.startsWith('session') ? [] : { role, element: field },
    ),
  };
}

/** Who prescribes, as this document shows it: null when it stands elsewhere. */
function shownIn(block: PrescriberBlock | null, prescriber: PrescriberFields): string[] | null {
  if (block === null) return null;
  const texts = prescriberTexts(prescriber, block.element);
  const { search, rpps, am, name, kinds } = prescriber;
  const asks = search !== null || rpps !== null || am !== null || name !== null || kinds.length > 0;
  return asks || texts.length > 0 ? texts : null;
}

/** Without a prescriber on screen the overlay stands beside the first session. */
function anchorOf(fields: readonly Classified[]): Element | null {
  const date = fields.find(({ role }) => role === 'session-date');
  return date?.section?.element ?? date?.field ?? null;
}

function textLines({ roots }: Survey, fields: readonly Classified[]) {
  return readTextLines(roots, fields, 'box-needed');
}

function executantOf(fields: readonly Classified[], terms: readonly Term[]): string[] {
  const held = fields.filter(({ role }) => role === 'executant').map(({ field }) => textIn(field));
  const told = terms.filter(({ role }) => role === 'executant').map(({ value }) => value);
  return [...new Set([...held, ...told])].filter(Boolean).slice(0, 12);
}

function prescribedOn(
  { date, dateParts }: PrescriberFields,
  dates: readonly Classified[],
): FormDraft['prescriptionDate'] {
  if (date || !dateParts) return dateIn(date ?? dates[0]?.field);
  const [day, month, year] = [dateParts.day, dateParts.month, dateParts.year].map(({ value }) =>
    value.padStart(2, '0'),
  );
  return dateIn(textNode(`${day}/${month}/${year}`));
}

function textNode(text: string): Element {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function wordsOf({ candidates }: Survey, { field }: Classified): string {
  const words = candidates.find((candidate) => candidate.field === field)?.words ?? [];
  return words.map(({ text }) => text).join(' ');
}

function asFile(field: Element | undefined): HTMLInputElement | null {
  return field instanceof HTMLInputElement ? field : null;
}
