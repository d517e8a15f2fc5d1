import type { CivilDate } from './civil-date.ts';
import type { Diagnosis } from './facts.ts';
import type { Patient } from './patient.ts';

/** What stands on annexe 1, the supporting document of a direct-access invoice (rule JUS-01). */
export interface Annexe {
  /** The day it is made. */
  on: CivilDate;
  /** Only Loiret's document is known by the name « Annexe 1 ». */
  named: boolean;
  /** The department of practice, in words where it has a name here: « Loiret (45) ». */
  department: string;
  practitioner: { familyName: string; firstName: string; rpps: string };
  amNumber: string;
  /** Empty: not told. */
  cpts: string;
  /** When she declared herself to the ARS; null: not told. */
  declaredOn: CivilDate | null;
  /** As the CPAM calls it. */
  regime: string;
  patient: Patient;
  /** Goes with one invoice, or once with the whole treatment. */
  scope: 'invoice' | 'treatment';
  /** Each day once, in order. */
  dates: CivilDate[];
  /** Only where she ticks it: that a document exists, never what it says. */
  diagnosis: Pick<Diagnosis, 'kind' | 'date' | 'author'> | null;
}
