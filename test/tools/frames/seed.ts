import { DOCTOR, nameOf, type Patient } from '../kit/people.ts';
import type { Treatment } from '../kit/tool.ts';

/** The second patient has a doctor; the others have nobody. */
export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const doctor = { name: nameOf(DOCTOR), rpps: DOCTOR.rpps, am: DOCTOR.am, date: '2026-09-18' };
  const nobody = { name: '', rpps: '', am: '', date: '' };
  const dates = ['2026-10-02', '2026-10-06', '2026-10-09', '2026-10-13'];
  return patients.map((patient, index) => ({
    id: index + 41,
    patientId: patient.id,
    label: 'Épaule gauche',
    prescriber: index === 1 ? doctor : nobody,
    planned: 12,
    validityMonths: 12,
    sessions: dates.map((date, rank) => ({
      date,
      act: rank === 0 ? 'AMK 10,7 + IFD' : 'VSM 8,08',
      amount: rank === 0 ? '26,15' : '17,86',
    })),
  }));
}
