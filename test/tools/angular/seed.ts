import type { Patient } from '../kit/people.ts';
import type { Treatment } from '../kit/tool.ts';
import { MEDECIN } from './annuaire.ts';

const SOME = ['2026-09-30', '2026-10-02', '2026-10-06', '2026-10-09'];

/** The second patient has a doctor; nobody else has a prescriber yet. */
export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const { nom, rpps, am } = MEDECIN;
  const doctor = { name: nom, rpps, am, date: '2026-09-24' };
  const nobody = { name: '', rpps: '', am: '', date: '' };
  return patients.map((patient, index) => ({
    id: index + 71,
    patientId: patient.id,
    label: 'Épaule droite, raideur',
    prescriber: index === 1 ? doctor : nobody,
    planned: 9,
    validityMonths: 6,
    sessions: SOME.map((date, rank) => ({
      date,
      act: rank === 0 ? 'AMK 10,7 + IFD' : 'VSM 8,08',
      amount: rank === 0 ? '26,15' : '17,86',
    })),
  }));
}
