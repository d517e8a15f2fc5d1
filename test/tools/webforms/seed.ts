import { DOCTOR, nameOf, type Patient } from '../kit/people.ts';
import type { Treatment } from '../kit/tool.ts';

const NOBODY = { name: '', rpps: '', am: '', date: '' };
const BY_DOCTOR = {
  name: nameOf(DOCTOR).replace('Dr ', ''),
  rpps: DOCTOR.rpps,
  am: DOCTOR.am,
  date: '2026-09-21',
};

/** Direct access for all but the second patient, whose doctor the tool remembers. */
export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const acts: [string, string, string[]][] = [
    ['Lombalgie commune', 'RAM 8,09', ['2026-10-05', '2026-10-08', '2026-10-12']],
    ['Genou droit', 'VIM 8,11', ['2026-10-06', '2026-10-09']],
    ['Cervicalgie non spécifique', 'RAM 8,07', ['2026-10-02']],
  ];
  return patients.map((patient, index) => {
    const [label, act, dates] = acts[index % acts.length] ?? ['', '', []];
    const sessions = dates.map((date) => ({ date, act, amount: '17,88' }));
    return {
      id: index + 11,
      patientId: patient.id,
      label,
      prescriber: index === 1 ? BY_DOCTOR : NOBODY,
      planned: 10,
      validityMonths: 12,
      sessions:
        index === 0
          ? [{ date: '2026-10-01', act: 'AMK 10,7 + IFD', amount: '26,15' }, ...sessions]
          : sessions,
    };
  });
}
