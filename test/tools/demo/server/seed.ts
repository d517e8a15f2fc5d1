import type { AgendaSlot, Invoice, Patient, Settings, Treatment } from '../model.ts';
import { DIRECTORY } from './directory.ts';

/** Names that say they are not people, as public test data sets do. */
export function seedPatients(): Patient[] {
  const rows: [string, string, string, string, string][] = [
    ['ESSAI', 'Camille', '1980-03-12', '185034512345675', 'Dr ORDONNANCE Dominique'],
    ['DÉMO', 'Dominique', '1990-06-21', '290064523401246', 'Dr MODÈLE Sacha'],
    ['SPÉCIMEN', 'Lou', '1985-05-02', '185054512345610', ''],
    ['MODÈLE', 'Sacha', '1999-11-30', '299114523456703', 'Dr TÉMOIN Lou'],
    // Two homonyms: only the birth date tells them apart.
    ['MODÈLE', 'Sacha', '1992-10-08', '192102A13112357', 'Dr ORDONNANCE Dominique'],
    ['TÉMOIN', 'Camille', '1985-03-17', '185032A00101528', 'Dr PRESCRIPTEUR-TYPE Alix'],
    ['FICTIF', 'Dominique', '1985-03-25', '185032B00101555', ''],
    ["D'ESSAI-MAQUETTE", 'Lou', '1992-10-14', '192102B13112384', 'Dr FACTICE Noa'],
    ['GABARIT', 'Sacha', '2011-01-05', '', 'Dr MAQUETTE Alex'],
  ];
  return rows.map(([birthName, firstName, birthDate, nationalNumber, attendingDoctor], index) => ({
    id: index + 1,
    birthName,
    firstName,
    birthDate,
    nationalNumber,
    attendingDoctor,
    street: `${index + 1} rue de la Démonstration`,
    postcode: '45000',
    city: 'VILLE-EXEMPLE',
  }));
}

export function seedTreatments(): Treatment[] {
  const rows: [number, string, string, number, number | null, string | null][] = [
    [1, 'Lombalgie commune', 'RAM 8,09', 10, null, null],
    [2, 'Rééducation du genou droit', 'VIM 8,11', 15, 3, '2026-05-04'],
    [3, "Rééducation de l'épaule gauche", 'VSM 8,08', 20, 4, '2026-03-16'],
    [4, 'Cervicalgie non spécifique', 'RAM 8,07', 8, null, null],
    [5, 'Entorse de la cheville droite', 'RIM 8,1', 10, null, null],
    [6, 'Prothèse totale de hanche droite', 'RIC 8,1', 20, 3, '2026-04-20'],
    [7, 'Lombalgie commune', 'RAM 8,09', 8, null, null],
    [8, 'Canal carpien opéré, poignet gauche', 'RSC 8,09', 12, 8, '2026-06-01'],
    [9, "Déviation du rachis de l'enfant", 'DRA 8,09', 30, 11, '2026-02-09'],
    [1, 'Rééducation du genou gauche', 'VIM 8,11', 15, 4, '2026-01-12'],
  ];
  return rows.map(([patientId, label, defaultAct, plannedSessions, prescriberId, date], index) => ({
    id: index + 1,
    patientId,
    label,
    prescriber: DIRECTORY.find((person) => person.id === prescriberId) ?? null,
    prescriptionDate: date,
    plannedSessions,
    durationMonths: 12,
    insurance: 'maladie',
    ald: patientId === 6,
    defaultAct,
  }));
}

/** A key letter is worth 2.21 euros: « RAM 8,09 » is worth 17.88. */
function priceOf(act: string): number {
  return Math.round(Number(act.split(' ')[1]?.replace(',', '.')) * 221) / 100;
}

/** Eleven past invoices, all prescribed by a doctor, so the next number is 12. */
export function seedInvoices(treatments: Treatment[]): Invoice[] {
  const rows: [number, string, string[]][] = [
    [10, '2026-01-30', ['2026-01-14', '2026-01-19', '2026-01-26']],
    [9, '2026-02-27', ['2026-02-11', '2026-02-18', '2026-02-25']],
    [10, '2026-02-27', ['2026-02-02', '2026-02-09']],
    [3, '2026-03-31', ['2026-03-18', '2026-03-23', '2026-03-30']],
    [9, '2026-03-31', ['2026-03-04', '2026-03-11']],
    [3, '2026-04-30', ['2026-04-08', '2026-04-15', '2026-04-22', '2026-04-29']],
    [6, '2026-04-30', ['2026-04-22', '2026-04-24', '2026-04-29']],
    [2, '2026-05-29', ['2026-05-06', '2026-05-13', '2026-05-20', '2026-05-27']],
    [6, '2026-05-29', ['2026-05-04', '2026-05-11', '2026-05-18']],
    [8, '2026-06-30', ['2026-06-03', '2026-06-10', '2026-06-17', '2026-06-24']],
    [2, '2026-06-30', ['2026-06-03', '2026-06-10']],
  ];
  return rows.flatMap(([treatmentId, invoiceDate, dates], index): Invoice[] => {
    const treatment = treatments.find((candidate) => candidate.id === treatmentId);
    if (!treatment) return [];
    const amount = priceOf(treatment.defaultAct);
    return [
      {
        id: index + 1,
        patientId: treatment.patientId,
        treatmentId,
        prescriber: {
          name: treatment.prescriber?.name ?? '',
          rpps: treatment.prescriber?.rpps ?? '',
          amNumber: treatment.prescriber?.amNumber ?? '',
          prescriptionDate: treatment.prescriptionDate,
        },
        sessions: dates.map((date) => ({ date, act: treatment.defaultAct, amount })),
        invoiceDate,
        insurance: treatment.insurance,
        exemption: treatment.ald ? 'ald' : 'aucune',
        pathway: 'medecin-traitant',
        securing: 'securise',
        thirdPartyAmo: true,
        thirdPartyAmc: false,
        amcFile: '',
        surcharge: 0,
        travel: 'aucune',
        attachment: null,
        comment: '',
        total: Math.round(dates.length * amount * 100) / 100,
        status: index < 8 ? 'acceptée' : 'télétransmise',
      },
    ];
  });
}

export function seedSettings(): Settings {
  return {
    name: 'EXEMPLE Andrée',
    rpps: '10101010105',
    billingNumber: '457000016',
    practice: 'Cabinet de la Démonstration',
  };
}

/** The five working days after today: a week of sessions that have not happened yet. */
export function seedAgenda(
  today: string,
  patients: Patient[],
  treatments: Treatment[],
): AgendaSlot[] {
  const slots: AgendaSlot[] = [];
  const day = new Date(`${today}T12:00:00Z`);
  for (let added = 0; added < 5;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() === 0 || day.getUTCDay() === 6) continue;
    for (const [rank, time] of ['09:00', '10:30', '14:00', '16:30'].entries()) {
      const patient = patients[(added * 4 + rank) % patients.length];
      const treatment = treatments.find((candidate) => candidate.patientId === patient?.id);
      if (!patient || !treatment) continue;
      slots.push({
        id: slots.length + 1,
        date: day.toISOString().slice(0, 10),
        time,
        patient: `${patient.birthName} ${patient.firstName}`,
        treatment: treatment.label,
        done: false,
      });
    }
    added += 1;
  }
  return slots;
}
