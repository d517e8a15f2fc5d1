import type { FillPlan } from '../../domain/verdict.ts';
import { chooseOption } from './choose-option.ts';
import type { Field } from '../find/label.ts';
import type { PrescriberFields } from '../read/form.ts';
import { frenchDate } from '../find/text.ts';
import { setValue } from './set-value.ts';

/** What one fill changed, so that it can be taken back as one. */
export interface Filled {
  /** `rpps`, `am` or `name`: what to tell her. */
  with: 'rpps' | 'am' | 'name';
  undo(): void;
}

export type FillResult =
  | { ok: true; filled: Filled }
  /** Nothing was left behind: what was written is restored. */
  | { ok: false; why: 'nothing-to-fill' | 'not-accepted' | 'not-in-list' };

interface Step {
  field: Field;
  value: string;
  kind: Filled['with'] | 'date';
}

const SETTLE_MS = 300;

export interface FillOptions {
  /**
   * She asked for it. Lists that search only open for a field that has the focus; a fill that nobody
   * asked for never takes it, and leaves such a field to her click.
   */
  asked: boolean;
}

/**
 * Writes her own number into the prescriber's empty fields, waits until the page had its say, and checks
 * that it stayed. A value that the page changed or refused is taken back: she is told to type it.
 */
export async function fillPrescriber(
  fields: PrescriberFields,
  plan: FillPlan,
  { asked }: FillOptions,
): Promise<FillResult> {
  const document = (fields.search ?? fields.rpps ?? fields.am ?? fields.name)?.ownerDocument;
  const focused = document?.activeElement;
  const steps = planSteps(fields, plan);
  const free = fields.search instanceof HTMLInputElement ? fields.search : null;
  const search = asked && isEmpty(free) && isCombobox(free) ? free : null;
  if (steps.every(({ kind }) => kind === 'date') && !search) {
    return { ok: false, why: 'nothing-to-fill' };
  }
  const written = steps.map((step) => write(step));
  const undo = () => written.toReversed().forEach((step) => step.undo());
  if (search && !(await chooseOption(search, plan))) {
    undo();
    return { ok: false, why: 'not-in-list' };
  }
  await settled();
  giveBackFocus(document, focused);
  const refused = written.some((step) => step.kind !== 'date' && !step.held());
  if (refused) {
    undo();
    return { ok: false, why: 'not-accepted' };
  }
  const kind = steps.find((step) => step.kind !== 'date')?.kind;
  return {
    ok: true,
    filled: {
      with: kind && kind !== 'date' ? kind : 'rpps',
      undo: () => {
        undo();
        if (search) setValue(search, '');
      },
    },
  };
}

/**
 * Identifiers first, then the name, then the date; only what is empty, only what fits whole. The origin of
 * the prescription is left as the software chose it: no official value stands for direct access (PRE-08).
 */
function planSteps(fields: PrescriberFields, plan: FillPlan): Step[] {
  const wanted: [Field | null, string | null, Step['kind']][] = [
    [fields.rpps, plan.rpps, 'rpps'],
    [fields.am, plan.amNumber, 'am'],
    [fields.name, plan.name, 'name'],
    freeField(fields.search, plan),
    [fields.date, plan.prescriptionDate, 'date'],
  ];
  return wanted.flatMap(([field, value, kind]) => {
    if (!field || !value || !isEmpty(field)) return [];
    const text = kind === 'date' ? dateFor(field, value) : value;
    return fits(field, text) ? [{ field, value: text, kind }] : [];
  });
}

/** Rule PRE-04: one free field takes the number that its length asks for; no length, no guess. */
function freeField(
  field: HTMLElement | null,
  plan: FillPlan,
): [Field | null, string | null, Step['kind']] {
  if (!(field instanceof HTMLInputElement) || isCombobox(field)) return [null, null, 'rpps'];
  const length = field.maxLength;
  if (length === 9) return [field, plan.amNumber, 'am'];
  return [length === 11 ? field : null, plan.rpps, 'rpps'];
}

function write({ field, value, kind }: Step) {
  const before = field.value;
  setValue(field, value);
  return {
    kind,
    held: () =>
      field.isConnected && field.value === value && field.getAttribute('aria-invalid') !== 'true',
    undo: () => {
      if (field.isConnected && field.value === value) setValue(field, before);
    },
  };
}

function isEmpty(field: Field | null): boolean {
  return field !== null && field.value.trim() === '' && !field.disabled && !isReadOnly(field);
}

function isReadOnly(field: Field): boolean {
  return !(field instanceof HTMLSelectElement) && field.readOnly;
}

function isCombobox(field: Field | null): boolean {
  return (
    field?.getAttribute('role') === 'combobox' || field?.hasAttribute('aria-autocomplete') === true
  );
}

/** Never shortened: an eleven-digit RPPS stays out of a nine-character box. */
function fits(field: Field, value: string): boolean {
  const length = field instanceof HTMLInputElement ? field.maxLength : -1;
  return length < 0 || value.length <= length;
}

function dateFor(field: Field, date: string): string {
  return field.type === 'date' ? date : frenchDate(date);
}

/** Two frames and a rest: what a framework does with a value it does not like, it has done by then. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

function giveBackFocus(document: Document | undefined, focused: Element | null | undefined): void {
  const now = document?.activeElement;
  if (now === focused || !(focused instanceof HTMLElement)) return;
  // The body takes no focus: leaving the field is what closes its list.
  if (focused === document?.body && now instanceof HTMLElement) now.blur();
  else focused.focus({ preventScroll: true });
}
