import { DOCTOR, nameOf, type Patient } from '../kit/people.ts';
import type { PrescriberDraft, Treatment } from '../kit/tool.ts';

const NOBODY: PrescriberDraft = { name: '', rpps: '', am: '', date: '' };
/** Imported from an older program, which had no number of nine for her. */
const BY_DOCTOR: PrescriberDraft = {
  name: nameOf(DOCTOR).replace('Dr ', ''),
  rpps: DOCTOR.rpps,
  am: '',
  date: '2026-09-18',
};

/** « Prises en charge ». The second patient's has a doctor, the others nobody yet. */
export function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const series: [string, string, string[]][] = [
    ['Lombalgie commune', 'RAM 8,09', ['2026-10-06', '2026-10-09']],
    ['Rééducation du genou', 'VIM 8,11', ['2026-10-01', '2026-10-07']],
    ['Entorse de cheville', 'RIM 8,1', ['2026-10-05']],
    ['Cervicalgie', 'RAM 8,07', ['2026-09-29', '2026-10-02']],
  ];
  return patients.map((patient, index) => {
    const [label, act, dates] = series[index % series.length] ?? ['', '', []];
    const first = { date: '2026-10-02', act: 'AMK 10,7 + IFD', amount: '26,15' };
    const rest = dates.map((date) => ({ date, act, amount: '17,88' }));
    return {
      id: index + 71,
      patientId: patient.id,
      label,
      prescriber: index === 1 ? BY_DOCTOR : NOBODY,
      planned: 12,
      validityMonths: 6,
      sessions: index === 1 ? rest : [first, ...rest],
    };
  });
}
