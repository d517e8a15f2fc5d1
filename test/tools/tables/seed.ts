import { DOCTOR, KINE, nameOf, type Patient, type Person } from '../kit/people.ts';
import type { PrescriberDraft, Treatment } from '../kit/tool.ts';
import type { Imported } from './pages/invoice.ts';

const NOBODY: PrescriberDraft = { name: '', rpps: '', am: '', date: '' };

function by(person: Person, date: string): PrescriberDraft {
  return { name: nameOf(person), rpps: person.rpps, am: person.am, date };
}

/** The second patient has a doctor, the third was billed with the kiné's own numbers before. */
const PRESCRIBERS: Record<number, PrescriberDraft> = {
  1: by(DOCTOR, '2026-09-14'),
  2: by(KINE, '2026-10-01'),
};

export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  return patients.map((patient, index) => ({
    id: index + 21,
    patientId: patient.id,
    label: index % 2 ? 'Épaule D' : 'Lombalgie',
    prescriber: PRESCRIBERS[index] ?? NOBODY,
    planned: 8,
    validityMonths: 12,
    sessions: (index % 2 ? ['2026-10-06', '2026-10-13', '2026-10-20'] : ['2026-10-07']).map(
      (date, rank) => ({
        date,
        act: rank === 0 ? 'AMK 10,7 + IFD' : index % 2 ? 'VSM 8,08' : 'RAM 8,09',
        amount: rank === 0 ? '26,15' : '17,86',
      }),
    ),
  }));
}

/** The last session of a series was not done: the agenda sends it over without its tick. */
export function imported(treatment: Treatment): Imported[] {
  return treatment.sessions.map((session, rank) => ({ ...session, ticked: rank < 2 }));
}
