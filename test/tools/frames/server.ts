import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkInvoice, checkPrescriber, type Fault } from '../kit/check.ts';
import { at, documentsOf, isObject } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { seedPatients } from '../kit/people.ts';
import { close, serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { InvoiceDraft, PrescriberDraft, Start } from '../kit/tool.ts';
import { listenElsewhere, moduleServer } from './module-server.ts';
import { cancelPage, DECOYS, patientList, savedPage } from './pages/decoys.ts';
import { invoicePage, treatmentPage } from './pages/invoice.ts';
import { seedTreatments } from './seed.ts';

const FILES = join(import.meta.dirname, 'browser');

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Prescripteur absent',
  'rpps-wrong': 'Prescripteur refusé : RPPS',
  'am-too-long': "Prescripteur refusé : n° d'identification trop long",
  'am-wrong': "Prescripteur refusé : n° d'identification",
  'prescription-date-missing': 'Date de prescription absente',
  'prescription-date-wrong': 'Date de prescription refusée',
  'invoice-date-wrong': "Date d'élaboration refusée",
  'lines-missing': 'FSE sans acte',
  'date-missing': "Date d'exécution absente",
  'date-wrong': "Date d'exécution refusée",
  'date-future': "Date d'exécution postérieure à aujourd'hui",
  'act-wrong': 'Code acte refusé',
};

/** « Portail FSE »: the prescriber's fields are in a frame of another host. */
export const start: Start = async (options = {}) => {
  const now = options.now ?? (() => new Date());
  const patients = seedPatients(400);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(402, '2026-09-28', ['2026-09-21', '2026-09-24']);
  // The parent's origin is not known yet when the module begins to listen.
  let parent = '';
  const inner = createServer(moduleServer(store, () => parent));
  const module = await listenElsewhere(inner);
  const tool = await serve(site(store, patients, module), options);
  parent = tool.origin;
  return {
    ...tool,
    frameOrigins: [module],
    stop: async () => {
      await tool.stop();
      if (inner.listening) await close(inner);
    },
  };
};

function site(store: Store, patients: ReturnType<typeof seedPatients>, module: string): Site {
  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query, method } = ask;
    if (path.startsWith('/fichiers/')) return pageFile(FILES, path);
    if (path === '/' || path === '/patients') return { body: patientList(patients) };
    const decoy = DECOYS[path];
    if (decoy) return { body: decoy(patients, module) };
    if (method === 'POST' && path === '/api/fse') return saveInvoice(ask);
    if (method === 'POST' && path === '/api/prescriptions') return saveTreatment(ask);
    const [, number, action] = /^\/fse\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
    if (number) return existing(Number(number), action, method);
    const [, id = query.get('patient')] = /^\/patients\/(\d+)\/prescription$/.exec(path) ?? [];
    const patient = patients.find((one) => one.id === Number(id));
    const treatment = patient && store.treatmentOf(patient.id);
    if (!patient || !treatment) return null;
    if (path === '/fse/nouvelle') {
      return { body: invoicePage(patient, treatment, module, store.today()) };
    }
    return { body: treatmentPage(patient, treatment, module) };
  }

  function existing(id: number, action: string | undefined, method: string): Reply | null {
    const invoice = store.invoice(id);
    if (!invoice) return null;
    const patient = patients.find((one) => one.id === invoice.patientId);
    if (method !== 'POST') {
      return {
        body: action === 'annuler' ? cancelPage(invoice, patient) : savedPage(invoice, patient),
      };
    }
    if (action === 'annuler') store.setStatus(id, 'annulée');
    else store.setStatus(id, action === 'securiser' ? 'sécurisée' : 'télétransmise');
    return { status: 303, headers: { Location: `/fse/${id}` } };
  }

  function saveInvoice({ json, form }: Ask): Reply {
    const lines = Array.from({ length: 20 }, (_, rank) => ({
      date: at(json, `date_${rank}`),
      act: at(json, `acte_${rank}`),
      amount: at(json, `montant_${rank}`),
    })).filter(({ date, act }) => date !== '' || act !== '');
    const draft: InvoiceDraft = {
      patientId: Number(at(json, 'patient')),
      prescriber: prescriberOf(json),
      invoiceDate: at(json, 'date_facture'),
      lines,
    };
    const [problem] = checkInvoice(draft, { today: store.today(), prescriptionDate: 'required' });
    if (problem) return { status: 400, body: { message: WORDS[problem.fault] } };
    const fields = isObject(json) ? json : {};
    const name = at(json, 'piece');
    const documents = name === '' ? documentsOf(form) : [{ name, size: 0 }];
    const { id } = store.addInvoice(draft, 'enregistrée', fields, documents);
    return { status: 201, body: { page: `/fse/${id}` } };
  }

  function saveTreatment({ json }: Ask): Reply {
    const treatment = store.treatmentOf(Number(at(json, 'patient')));
    if (!treatment) return { status: 404, body: { message: 'Patient inconnu' } };
    const prescriber = prescriberOf(json);
    const rules = { today: store.today(), prescriptionDate: 'required' } as const;
    const [problem] = checkPrescriber(prescriber, rules);
    const planned = Number(at(json, 'nb'));
    if (problem) return { status: 400, body: { message: WORDS[problem.fault] } };
    if (planned < 1) return { status: 400, body: { message: 'Nombre de séances refusé' } };
    const validityMonths = Number(at(json, 'duree'));
    Object.assign(treatment, { prescriber, planned, validityMonths, label: at(json, 'libelle') });
    return { body: { page: '/patients' } };
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/api/fse',
    failure: (status) => ({ status, body: { message: `Service FSE indisponible (${status})` } }),
  };
}

function prescriberOf(json: unknown): PrescriberDraft {
  const part = (name: string) => at(json, `prescripteur.${name}`);
  return { name: part('name'), rpps: part('rpps'), am: part('am'), date: part('date') };
}
