import { DOCTOR, nameOf, type Patient } from '../kit/people.ts';
import type { Treatment } from '../kit/tool.ts';

/** The second patient has a doctor; the last, a child, has the longest series. */
export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const doctor = { name: nameOf(DOCTOR), rpps: DOCTOR.rpps, am: DOCTOR.am, date: '2026-09-22' };
  const nobody = { name: '', rpps: '', am: '', date: '' };
  const short = ['2026-10-05', '2026-10-08', '2026-10-13'];
  const long = ['2026-09-28', '2026-10-01', '2026-10-05', '2026-10-08', '2026-10-12'];
  return patients.map((patient, index) => ({
    id: index + 51,
    patientId: patient.id,
    label: 'Rachis',
    prescriber: index === 1 ? doctor : nobody,
    planned: 8,
    validityMonths: 12,
    sessions: (index === 6 ? long : short).map((date, rank) => ({
      date,
      act: rank === 0 ? 'AMK 10,7 + IFD' : 'RAM 8,09',
      amount: rank === 0 ? '26,15' : '17,88',
    })),
  }));
}
