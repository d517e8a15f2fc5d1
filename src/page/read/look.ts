import type { FormDraft } from '../../domain/draft.ts';
import type { Patient } from '../../domain/patient.ts';
import type { Classified, Survey, Taught } from '../find/classify.ts';
import type { Root } from '../find/roots.ts';
import { finishesAnother } from '../guard/controls.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import { Around } from './around.ts';
import { searchButton, type PrescriberBlock } from './block.ts';
import type { FoundRole, Look, PrescriberFields } from './form.ts';
import { readIds } from './ids.ts';
import { isCalledTakingBack } from './cancel-hints.ts';
import { kindOf, lacksButton, mayBeForm } from './kind.ts';
import { readLines } from './lines.ts';
import { peopleIn, readPatient } from './patient.ts';
import { prescriberFields, prescriberTexts } from './prescriber.ts';
import { scopeOf } from './scope.ts';
import { Surveyor } from './survey.ts';
import type { Term } from './terms.ts';
import { readTextLines } from './text-lines.ts';
import { countIn, dateIn, monthsIn, textIn } from './values.ts';

/** Recognises a form in one document, and reads it again and again at little cost. */
export class FormReader {
  readonly #document: Document;
  readonly #surveyor: Surveyor;
  #around: Around | null = null;
  #lacksButton = false;

  constructor(document: Document) {
    this.#document = document;
    this.#surveyor = new Surveyor(document);
  }

  /** The document and the roots in it, as last looked at. */
  trees(): readonly Root[] {
    return this.#surveyor.trees();
  }

  /** True when the screen last looked at is an invoice but for a button known to finish it. */
  lacksButton(): boolean {
    return this.#lacksButton;
  }

  /** The fields that play a part, as last looked at: what is typed in any other changes nothing. */
  parts(): readonly Classified[] {
    return this.#surveyor.parts();
  }

  /**
   * The form on screen, recognised from several kinds of evidence that must all be there: a prescriber's
   * block, session dates with acts (or a plan of sessions), a button that finishes, a patient. Anything
   * less: null, and nothing happens on that page.
   */
  look(drawnId: () => string, taught?: Taught): Look | null {
    const { survey, isNew } = this.#surveyor.survey(taught);
    const scope = scopeOf(this.#document, survey);
    const { fields } = scope;
    this.#lacksButton = false;
    if (!mayBeForm(fields)) return null;
    if (isNew || !this.#around?.isCurrent(scope.element)) {
      this.#around = new Around(this.#document, survey, scope);
    }
    const around = this.#around;
    this.#lacksButton =
      lacksButton({ fields, controls: around.controls }) &&
      !isCalledTakingBack(this.#document) &&
      !survey.roots.some(finishesAnother) &&
      this.#isOfPatient(fields, around);
    return readForm(this.#document, survey, fields, around, drawnId);
  }

  /** Everybody whom the form last looked at could be about; nobody where no form stands. */
  people(): Patient[] {
    const { survey } = this.#surveyor.survey();
    const { fields } = scopeOf(this.#document, survey);
    const around = this.#around;
    if (around === null || !mayBeForm(fields)) return [];
    const { block, controls } = around;
    const lines = textLines(survey, fields);
    if (!kindOf({ fields, controls, hasBlock: block !== null, lines })) return [];
    return peopleIn(around.sentences(), fields, around.terms());
  }

  #isOfPatient(fields: readonly Classified[], around: Around): boolean {
    const ids = readIds(this.#document.location, around.carriers);
    return (
      ids.patient !== null || readPatient(() => around.sentences(), fields, around.terms()) !== null
    );
  }
}

function readForm(
  document: Document,
  survey: Survey,
  fields: readonly Classified[],
  around: Around,
  drawnId: () => string,
): Look | null {
  const prescriber = prescriberFields(fields);
  const { block, controls } = around;
  const texts = textLines(survey, fields);
  const kind = kindOf({ fields, controls, hasBlock: block !== null, lines: texts });
  if (!kind) return null;
  const terms = around.terms();
  const patient = readPatient(() => around.sentences(), fields, terms);
  const ids = readIds(document.location, around.carriers);
  if (patient === null && ids.patient === null) return null;
  const of = (role: FieldRole) => fields.filter((one) => one.role === role);
  const validity = of('validity')[0];
  const lines = kind === 'invoice' ? [...readLines(fields), ...texts] : [];
  const draft: FormDraft = {
    kind,
    patient,
    patientId: ids.patient,
    treatmentId: ids.treatment,
    invoiceId: (kind === 'invoice' ? ids.invoice : null) ?? drawnId(),
    prescriber: shownIn(block, prescriber),
    executant: executantOf(fields, terms),
    prescriptionDate: prescribedOn(prescriber, of('prescription-date')),
    lines: lines.map(({ date, act }) => ({ date, act })),
    planned: countIn(of('planned')[0]?.field),
    validityMonths: validity ? monthsIn(validity.field, wordsOf(survey, validity)) : null,
  };
  const search = searchButton(block, prescriber);
  return {
    draft,
    prescriber: { ...prescriber, search: prescriber.search ?? search },
    document: asFile(of('document')[0]?.field),
    frame: block?.frame?.src || null,
    anchor: block?.element ?? anchorOf(fields) ?? around.scope.element,
    found: [...foundIn(fields, kind), ...(search ? [{ role: SEARCH, element: search }] : [])],
    rows: lines.map(({ date, row }) => ({ date, element: row })),
  };
}

const SEARCH: FieldRole = 'prescriber-search';

/** What a treatment shows of dates and acts is its plan, not lines to bill. */
function foundIn(fields: readonly Classified[], kind: FormDraft['kind']): FoundRole[] {
  const parts =
    kind === 'treatment' ? fields.filter(({ role }) => !role.startsWith('session')) : fields;
  return parts.map(({ field, role }) => ({ role, element: field }));
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
