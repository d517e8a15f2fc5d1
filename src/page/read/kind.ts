import type { DraftLine, FormDraft } from '../../domain/draft.ts';
import type { Classified } from '../find/classify.ts';
import { canon } from '../find/canon.ts';
import { Headers } from '../find/grid.ts';
import { phrasesIn } from '../find/score.ts';
import { isShownToFinish } from '../guard/controls.ts';
import type { FieldRole } from '../find/vocabulary.ts';

/** Rows of many patients: nobody's invoice. */
const MANY = ['patient', 'beneficiaire', 'assure', 'nom patient', 'nom', 'nom prenom'];

interface Evidence {
  fields: readonly Classified[];
  controls: readonly Element[];
  /** Something on screen is about who prescribes. */
  hasBlock: boolean;
  /** Sessions that stand as text. */
  lines: readonly DraftLine[];
}

/** The gate before anything that costs: fields of sessions, or of a plan of them, are there. */
export function mayBeForm(fields: readonly Classified[]): boolean {
  const has = (role: FieldRole) => fields.some((field) => field.role === role);
  return has('session-tick') || (has('session-date') && has('session-act')) || has('planned');
}

/** What a form is for, when every family of evidence is there; null otherwise. */
export function kindOf(evidence: Evidence): FormDraft['kind'] | null {
  const { fields, controls, hasBlock, lines } = evidence;
  const has = (role: FieldRole) => fields.some((field) => field.role === role);
  if (controls.length === 0 || listsPatients(fields)) return null;
  const dated = has('session-date') && has('session-act');
  // Where nothing is about a prescriber, only a button that bills makes an invoice of dates and acts.
  if (!hasBlock) return dated && controls.some(bills) ? 'invoice' : null;
  if (dated) return 'invoice';
  if (has('planned') && (has('validity') || has('prescription-date'))) return 'treatment';
  return lines.length > 0 ? 'invoice' : null;
}

const OF_A_PRESCRIBER: readonly FieldRole[] = [
  'prescriber-rpps',
  'prescriber-am',
  'prescriber-name',
  'prescriber-search',
];

/**
 * An invoice but for a button that is known to finish it: fields for who prescribes, for dates and for acts.
 * She is asked to show the button, and nothing else happens.
 */
export function lacksButton({ fields, controls }: Pick<Evidence, 'fields' | 'controls'>): boolean {
  const has = (role: FieldRole) => fields.some((field) => field.role === role);
  return (
    controls.length === 0 &&
    has('session-date') &&
    has('session-act') &&
    OF_A_PRESCRIBER.some(has) &&
    !listsPatients(fields)
  );
}

/** A session's row that also has a column for the patient's name stands in a list of many patients. */
function listsPatients(fields: readonly Classified[]): boolean {
  const row = fields.find(({ role }) => role === 'session-date' || role === 'session-tick');
  if (!row) return false;
  return new Headers().siblings(row.field).some((text) => MANY.includes(canon(text)));
}

const BILLS = ['facturer', 'fse', 'facture', 'feuille soins', 'securiser'];

function bills(control: Element): boolean {
  if (isShownToFinish(control)) return true;
  const text = control instanceof HTMLInputElement ? control.value : control.textContent;
  return phrasesIn(canon(text ?? ''), BILLS).length > 0;
}
