import type { CivilDate } from './civil-date.ts';
import type { Patient } from './patient.ts';

/** A billing line as read: the day it was done and the act text of its cell. */
export interface DraftLine {
  date: CivilDate;
  act: string;
}

/**
 * What a form on screen says. Strings are claims of a page nobody vouches for; the worker parses them
 * again (messages/schemas.ts) before anything is judged.
 */
export interface FormDraft {
  /** `invoice` bills sessions; `treatment` plans them and holds the prescriber. */
  kind: 'invoice' | 'treatment';
  patient: Patient | null;
  /** The software's own ids, from the address; null when the address shows none. */
  patientId: string | null;
  treatmentId: string | null;
  /** The software's id of the invoice, or one drawn by the page script for a new form. */
  invoiceId: string;
  /**
   * What the prescriber's fields hold, empty ones left out; null when the screen does not show who
   * prescribes: it stands on the treatment, behind a fold, or in a frame that has not answered.
   */
  prescriber: string[] | null;
  /** What the screen says of the kiné who treats. */
  executant: string[];
  prescriptionDate: CivilDate | null;
  lines: DraftLine[];
  planned: number | null;
  validityMonths: number | null;
}
