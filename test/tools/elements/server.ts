import { join } from 'node:path';
import { checkInvoice, checkPrescriber, type Fault, type Problem } from '../kit/check.ts';
import { at, isObject, listAt } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { DOCTOR, nameOf, searchDirectory, seedPatients, type Patient } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { InvoiceDraft, PrescriberDraft, Start, Status, Treatment } from '../kit/tool.ts';

/** « Ligne Kiné »: custom elements, open and closed roots, routes without page loads. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

const FILES = join(import.meta.dirname, 'browser');

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Prescripteur obligatoire',
  'rpps-wrong': 'N° RPPS invalide',
  'am-too-long': 'Neuf caractères au plus',
  'am-wrong': 'N° AM invalide',
  'prescription-date-missing': 'Date de prescription obligatoire',
  'prescription-date-wrong': 'Date de prescription invalide',
  'invoice-date-wrong': 'Date de facturation invalide',
  'lines-missing': 'Ajoutez au moins un acte',
  'date-missing': 'Indiquez la date de chaque séance',
  'date-wrong': 'Date de séance invalide',
  'date-future': 'Une séance ne peut pas être facturée avant sa date',
  'act-wrong': 'Acte inconnu',
};

/** The element that shows what is wrong with a field. */
const SHOWN_BY: Record<string, string> = {
  rpps: 'numero_rpps',
  am: 'numeroFacturation',
  prescriptionDate: 'datePrescription',
  invoiceDate: 'dateFacture',
};

const CHANGES: Record<string, Status> = {
  securisation: 'sécurisée',
  teletransmission: 'télétransmise',
  annulation: 'annulée',
};

function site(now: () => Date): Site {
  const patients = seedPatients(300);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(302, '2026-10-02', ['2026-09-28', '2026-10-01']);

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, method } = ask;
    if (path.startsWith('/fichiers/')) return pageFile(FILES, path);
    // Whatever the address, the document is the same: its scripts know the routes.
    if (!path.startsWith('/api/')) return pageFile(FILES, 'index.html');
    if (method === 'POST' && path === '/api/factures') return saveInvoice(ask);
    const [, , kind, id, action = ''] = path.split('/');
    const number = Number(id);
    if (kind === 'factures') return method === 'POST' ? change(number, action) : invoice(number);
    if (kind === 'prescripteurs') return { body: found(ask.query.get('q') ?? '') };
    if (kind !== 'patients') return null;
    if (id === undefined) return { body: patients };
    const patient = patients.find((one) => one.id === number);
    const treatment = store.treatmentOf(number);
    if (!patient || !treatment) return null;
    if (method === 'POST') return savePlan(ask, treatment);
    return { body: { patient, treatment, today: store.today() } };
  }

  function invoice(id: number): Reply | null {
    const one = store.invoice(id);
    const patient = patients.find((other) => other.id === one?.patientId);
    return one ? { body: { invoice: one, patient } } : null;
  }

  function change(id: number, action: string): Reply | null {
    const status = CHANGES[action];
    return status && store.setStatus(id, status) ? { body: { status } } : null;
  }

  function saveInvoice({ json }: Ask): Reply {
    const draft: InvoiceDraft = {
      patientId: Number(at(json, 'patient')),
      prescriber: prescriberOf(json),
      invoiceDate: at(json, 'dateFacture'),
      lines: listAt(json, 'actes').map((line) => ({
        date: at(line, 'date'),
        act: at(line, 'act'),
        amount: at(line, 'amount'),
      })),
    };
    const problems = checkInvoice(draft, { today: store.today(), prescriptionDate: 'required' });
    if (problems.length > 0) return refused(problems);
    const name = at(json, 'document');
    const documents = name === '' ? [] : [{ name, size: 0 }];
    const fields = isObject(json) ? json : {};
    const { id } = store.addInvoice(draft, 'enregistrée', fields, documents);
    return { status: 201, body: { id } };
  }

  function savePlan({ json }: Ask, treatment: Treatment): Reply {
    const prescriber = prescriberOf(json);
    const rules = { today: store.today(), prescriptionDate: 'required' } as const;
    const problems = checkPrescriber(prescriber, rules);
    if (problems.length > 0) return refused(problems);
    const planned = Number(at(json, 'seances'));
    if (!Number.isInteger(planned) || planned < 1) {
      return { status: 422, body: { message: 'À corriger', errors: { seances: 'Nombre entier' } } };
    }
    const validityMonths = Number.parseInt(at(json, 'validite'), 10);
    Object.assign(treatment, { prescriber, planned, validityMonths, label: at(json, 'libelle') });
    return { body: { id: treatment.id } };
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/api/factures',
    failure: (status) => ({ status, body: { message: `Service indisponible (${status})` } }),
  };
}

function refused(problems: readonly Problem[]): Reply {
  const errors: Record<string, string> = {};
  for (const { field, fault } of problems) errors[SHOWN_BY[field] ?? 'actes'] ??= WORDS[fault];
  return { status: 422, body: { message: 'Enregistrement impossible', errors } };
}

function prescriberOf(json: unknown): PrescriberDraft {
  return {
    name: at(json, 'nomPrescripteur'),
    rpps: at(json, 'numero_rpps'),
    am: at(json, 'numeroFacturation'),
    date: at(json, 'datePrescription'),
  };
}

function found(query: string): object[] {
  return searchDirectory(query).map((person) => ({ ...person, name: nameOf(person) }));
}

function seedTreatments(patients: readonly Patient[]): Treatment[] {
  const doctor = { name: nameOf(DOCTOR), rpps: DOCTOR.rpps, am: DOCTOR.am, date: '2026-09-25' };
  const nobody = { name: '', rpps: '', am: '', date: '' };
  const dates = ['2026-10-05', '2026-10-07', '2026-10-12'];
  return patients.map((patient, index) => ({
    id: index + 31,
    patientId: patient.id,
    label: 'Entorse de cheville',
    prescriber: index === 1 ? doctor : nobody,
    planned: 8,
    validityMonths: 12,
    sessions: dates.map((date, rank) => ({
      date,
      act: rank === 0 ? 'AMK 10,7 + IFD' : 'RIM 8,1',
      amount: rank === 0 ? '26,15' : '17,90',
    })),
  }));
}
