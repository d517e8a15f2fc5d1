import { civilDate } from '../../src/domain/civil-date.ts';
import type { DraftLine, FormDraft } from '../../src/domain/draft.ts';
import type { Patient } from '../../src/domain/patient.ts';

/** The patient that every fake form shows. */
export const PATIENT: Patient = {
  birthName: 'DÉMO-TESTEUR',
  firstName: 'Zoé',
  birthDate: civilDate('1980-03-12'),
};

/** A billing line: `line('2026-10-05')` is a session. */
export function line(date: string, act = 'RAM 8,09'): DraftLine {
  return { date: civilDate(date), act };
}

/** An invoice by the kiné of `profile()`, for `PATIENT`, with one session line per day given. */
export function invoice(dates: readonly string[], rest: Partial<FormDraft> = {}): FormDraft {
  return {
    kind: 'invoice',
    patient: PATIENT,
    patientId: '3',
    treatmentId: '7',
    invoiceId: 'new:form',
    prescriber: ['10101010105'],
    executant: [],
    prescriptionDate: null,
    lines: dates.map((date) => line(date)),
    planned: null,
    validityMonths: null,
    ...rest,
  };
}
