import { join } from 'node:path';
import { checkInvoice, checkPrescriber, type Problem } from '../kit/check.ts';
import { french, isoOf } from '../kit/dates.ts';
import { documentsOf, fieldsOf, text } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { seedPatients, type Patient } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { Start, Treatment } from '../kit/tool.ts';
import { DECOYS } from './pages/decoys.ts';
import { FREE_ROWS, invoicePage } from './pages/invoice.ts';
import { deletePage, patientList, popupPage, savedPage, treatmentPage } from './pages/other.ts';
import { imported, seedTreatments } from './seed.ts';
import { WORDS } from './words.ts';

/** « Cabinet Plus »: tables in quirks mode, not one label, whole pages posted and redirected. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

function site(now: () => Date): Site {
  const patients = seedPatients(200);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(202, '2026-09-30', ['2026-09-15', '2026-09-22']);
  store.seedInvoice(203, '2026-10-05', ['2026-10-02']);

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query } = ask;
    if (/\.(js|css|svg)$/.test(path)) return pageFile(join(import.meta.dirname, 'browser'), path);
    if (path === '/' || path === '/index.php') return { body: patientList(patients) };
    const decoy = DECOYS[path];
    if (decoy) return { body: decoy(patients) };
    if (path === '/liste_presc.php') return { body: popupPage(query.get('q') ?? '') };
    const invoice = store.invoice(Number(query.get('num')));
    const patient = patients.find(
      ({ id }) => id === (invoice?.patientId ?? Number(query.get('d'))),
    );
    if (invoice && path === '/facture_ok.php') return { body: savedPage(invoice) };
    if (invoice && path === '/secu.php') {
      store.setStatus(invoice.id, ask.form.has('tele') ? 'télétransmise' : 'sécurisée');
      return to(`/facture_ok.php?num=${invoice.id}`);
    }
    if (invoice && path === '/suppr.php') {
      if (ask.form.has('ok')) store.setStatus(invoice.id, 'annulée');
      return { body: deletePage(invoice, patient) };
    }
    const treatment = patient && store.treatmentOf(patient.id);
    if (!patient || !treatment) return null;
    if (path === '/facture.php') return invoiceReply(ask, patient, treatment);
    return path === '/pec.php' ? treatmentReply(ask, patient, treatment) : null;
  }

  function invoiceReply(
    { method, form, json, ...ask }: Ask,
    patient: Patient,
    of: Treatment,
  ): Reply {
    const sent = imported(of);
    if (method === 'GET') {
      const { prescriber } = of;
      const blank = { typed: [], problems: [], wrong: new Set<string>() };
      const invoiceDate = french(store.today());
      return { body: invoicePage({ patient, prescriber, imported: sent, invoiceDate, ...blank }) };
    }
    const ticked = sent.map((line, rank) => ({ ...line, ticked: form.has(`k${rank}`) }));
    const typed = Array.from({ length: FREE_ROWS }, (_, rank) => ({
      date: text(form, `d${rank}`),
      act: text(form, `c${rank}`),
      quantity: text(form, `q${rank}`),
      extra: text(form, `x${rank}`),
      amount: text(form, `m${rank}`),
    }));
    const used = typed.filter(({ date, act }) => date !== '' || act !== '');
    const fromAgenda = ticked.filter((line) => line.ticked);
    const draft = {
      patientId: patient.id,
      prescriber: prescriberOf(form),
      invoiceDate: isoOf(text(form, 'df')),
      lines: [
        ...fromAgenda.map(({ date, act, amount }) => ({ date, act, amount })),
        ...used.map(({ date, act, amount }) => ({ date: isoOf(date), act, amount })),
      ],
    };
    const rules = { today: store.today(), prescriptionDate: 'optional' } as const;
    const problems = checkInvoice(draft, rules);
    if (problems.length === 0) {
      const fields = fieldsOf({ method, form, json, ...ask });
      const status = form.has('lot') ? 'télétransmise' : 'enregistrée';
      return to(
        `/facture_ok.php?num=${store.addInvoice(draft, status, fields, documentsOf(form)).id}`,
      );
    }
    const wrong = new Set(problems.map(({ field }) => freeField(field, fromAgenda.length)));
    const { prescriber } = draft;
    return {
      body: invoicePage({
        patient,
        prescriber,
        imported: ticked,
        typed,
        invoiceDate: text(form, 'df'),
        problems: problems.map(worded),
        wrong,
      }),
    };
  }

  function treatmentReply({ method, form }: Ask, patient: Patient, treatment: Treatment): Reply {
    if (method === 'GET') {
      return { body: treatmentPage(patient, treatment, treatment.prescriber, []) };
    }
    const prescriber = prescriberOf(form);
    const rules = { today: store.today(), prescriptionDate: 'optional' } as const;
    const problems = checkPrescriber(prescriber, rules).map(worded);
    const planned = Number(text(form, 'nbs'));
    if (!Number.isInteger(planned) || planned < 1) problems.push('nb séances erroné');
    if (problems.length > 0)
      return { body: treatmentPage(patient, treatment, prescriber, problems) };
    const validityMonths = Number(text(form, 'vld'));
    Object.assign(treatment, { label: text(form, 'lib'), prescriber, planned, validityMonths });
    return to('/index.php');
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/facture.php',
    failure: (status) => ({
      status,
      body: 'Warning: mysql_query(): Lost connection in facture.php on line 118',
    }),
  };
}

function to(address: string): Reply {
  return { status: 302, headers: { Location: address } };
}

function prescriberOf(form: FormData) {
  const date = isoOf(text(form, 'p5'));
  return { name: text(form, 'p1'), rpps: text(form, 'p2'), am: text(form, 'p3'), date };
}

function worded({ field, fault }: Problem): string {
  const [, rank] = /^lines\.(\d+)/.exec(field) ?? [];
  return rank === undefined ? WORDS[fault] : `${WORDS[fault]} (acte ${Number(rank) + 1})`;
}

/** Lines of the agenda come first: what remains is the number of the free row. */
function freeField(field: string, fromAgenda: number): string {
  const [, rank, column] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? [];
  return column ? `free.${Number(rank) - fromAgenda}.${column}` : field;
}
