import { join } from 'node:path';
import { checkInvoice, checkPrescriber, type Fault, type Problem } from '../kit/check.ts';
import { isoOf } from '../kit/dates.ts';
import { at, isObject } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { nameOf, searchDirectory, seedPatients } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { InvoiceDraft, PrescriberDraft, Start } from '../kit/tool.ts';
import { confirmSheet, invoiceSheet, treatmentSheet } from './pages/invoice.ts';
import { cancelSheet, prescriptionSheet, SCREENS } from './pages/screens.ts';
import { seedTreatments } from './seed.ts';

/** « Kinéo »: invoices in native modal dialogs over a list, with a focus trap and a second dialog. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Choisissez un prescripteur',
  'rpps-wrong': 'Ce numéro RPPS n’existe pas',
  'am-too-long': '9 caractères au plus',
  'am-wrong': 'Ce numéro n’existe pas',
  'prescription-date-missing': 'Requis',
  'prescription-date-wrong': 'Date impossible',
  'invoice-date-wrong': 'Date impossible',
  'lines-missing': 'Aucune séance',
  'date-missing': 'Requis',
  'date-wrong': 'Date impossible',
  'date-future': 'Cette séance n’a pas encore eu lieu',
  'act-wrong': 'Cotation inconnue',
};

const SHOWN_BY: Record<string, string> = {
  rpps: 'presc_rpps',
  am: 'presc_am',
  prescriptionDate: 'presc_date',
  invoiceDate: 'date_facture',
};

function site(now: () => Date): Site {
  const patients = seedPatients(500);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(502, '2026-09-30', ['2026-09-23', '2026-09-29']);
  store.seedInvoice(504, '2026-10-01', ['2026-09-30']);

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query, method } = ask;
    if (path.startsWith('/fichiers/')) return pageFile(join(import.meta.dirname, 'browser'), path);
    const screen = SCREENS[path];
    if (screen) return { body: screen(patients, store.data.invoices) };
    if (path.startsWith('/fragments/')) return fragment(path.slice(11), Number(query.get('id')));
    if (path === '/api/prescripteurs') {
      const found = searchDirectory(query.get('q') ?? '');
      return { body: found.map((person) => ({ ...person, name: nameOf(person) })) };
    }
    return method === 'POST' ? write(ask) : null;
  }

  function fragment(kind: string, id: number): Reply | null {
    const invoice = store.invoice(id);
    const patient = patients.find((one) => one.id === (invoice?.patientId ?? id));
    if (kind === 'annulation') return invoice ? { body: cancelSheet(invoice, patient) } : null;
    const treatment = patient && store.treatmentOf(patient.id);
    if (!patient || !treatment) return null;
    if (kind === 'facture') return { body: invoiceSheet(patient, treatment, store.today()) };
    if (kind === 'soins') return { body: treatmentSheet(patient, treatment) };
    return kind === 'ordonnance' ? { body: prescriptionSheet(patient) } : null;
  }

  function write({ path, json }: Ask): Reply | null {
    const rules = { today: store.today(), prescriptionDate: 'optional' } as const;
    if (path === '/api/factures/annulation') {
      return store.setStatus(Number(at(json, 'facture')), 'annulée') ? { body: {} } : null;
    }
    const patient = patients.find(({ id }) => id === Number(at(json, 'patient')));
    const treatment = patient && store.treatmentOf(patient.id);
    if (!patient || !treatment) return null;
    if (path === '/api/soins') {
      const prescriber = prescriberOf(json);
      const planned = Number(at(json, 'nb_seances'));
      const validityMonths = Number.parseInt(at(json, 'duree'), 10);
      const problems = checkPrescriber(prescriber, rules);
      if (problems.length > 0) return refused(problems);
      Object.assign(treatment, { prescriber, planned, validityMonths, label: at(json, 'libelle') });
      return { body: {} };
    }
    // The quick button bills the next session of the treatment as it stands.
    const quick = path === '/api/factures/rapide';
    const draft: InvoiceDraft = quick
      ? {
          patientId: patient.id,
          prescriber: treatment.prescriber,
          invoiceDate: store.today(),
          lines: treatment.sessions.slice(0, 1),
        }
      : draftOf(patient.id, json);
    const problems = checkInvoice(draft, rules);
    if (problems.length > 0) return refused(problems);
    if (path === '/api/factures/controle') {
      return { body: { fragment: confirmSheet(patient, draft.lines.length).text } };
    }
    const fields = isObject(json) ? json : {};
    const name = at(json, 'piece');
    const documents = name === '' ? [] : [{ name, size: 0 }];
    return {
      status: 201,
      body: { id: store.addInvoice(draft, 'sécurisée', fields, documents).id },
    };
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/api/factures' || path === '/api/factures/rapide',
    failure: (status) => ({
      status,
      body: { message: `Oups, une erreur est survenue (${status})` },
    }),
  };
}

function refused(problems: readonly Problem[]): Reply {
  const errors: Record<string, string> = {};
  for (const { field, fault } of problems) {
    const [, rank, column] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const place = column === 'date' ? `seance_${rank}_date` : (SHOWN_BY[field] ?? 'seances');
    errors[place] ??= WORDS[fault];
  }
  return { status: 422, body: { message: 'La facture contient des erreurs', errors } };
}

function draftOf(patientId: number, json: unknown): InvoiceDraft {
  const lines = Array.from({ length: 20 }, (_, rank) => ({
    date: isoOf(at(json, `seance_${rank}_date`)),
    act: at(json, `seance_${rank}_cotation`),
    amount: at(json, `seance_${rank}_montant`),
  })).filter(({ date, act }) => date !== '' || act !== '');
  const invoiceDate = isoOf(at(json, 'date_facture'));
  return { patientId, prescriber: prescriberOf(json), invoiceDate, lines };
}

function prescriberOf(json: unknown): PrescriberDraft {
  return {
    name: at(json, 'presc_nom'),
    rpps: at(json, 'presc_rpps'),
    am: at(json, 'presc_am'),
    date: isoOf(at(json, 'presc_date')),
  };
}
