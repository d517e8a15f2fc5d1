import { join } from 'node:path';
import { pageFile } from '../kit/files.ts';
import { seedPatients } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { Start } from '../kit/tool.ts';
import { bills, postInvoice, targetOf } from './invoice-post.ts';
import { DECOYS, decoyPage } from './pages/decoys.ts';
import { nameOf } from './pages/controls.ts';
import { firstValues, invoicePage } from './pages/invoice.ts';
import { cancelPage, patientList } from './pages/lists.ts';
import { seedTreatments } from './seed.ts';
import { openTreatment, postTreatment } from './treatment-post.ts';

const INVOICE = '/Facturation/SaisieFacture.aspx';
const CANCEL = '/Facturation/AnnulationFacture.aspx';
const TREATMENT = '/Traitement/FicheTraitement.aspx';

/** « KinéGest.Net »: one page-wide form, partial postbacks, generated ids. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

function site(now: () => Date): Site {
  const patients = seedPatients(100);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(102, '2026-09-30', ['2026-09-22', '2026-09-25', '2026-09-29']);
  store.seedInvoice(103, '2026-09-30', ['2026-09-24']);

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query, method, form } = ask;
    if (path.startsWith('/WebResource/')) {
      return pageFile(join(import.meta.dirname, 'browser'), path);
    }
    if (form.has('ctl00$btnRecherche')) return { status: 302, headers: { Location: '/' } };
    if (path === '/' || path === '/Default.aspx') return { body: patientList(patients) };
    if (path in DECOYS) return { body: decoyPage(path, patients, store.data.invoices) };
    if (path === CANCEL) return cancel(ask);
    const patient = patients.find(({ id }) => id === Number(query.get('idPat')));
    if (!patient) return null;
    if (path === INVOICE && method === 'POST') return postInvoice(store, patients, ask);
    if (path === TREATMENT && method === 'POST') return postTreatment(store, patients, ask);
    if (path === TREATMENT) return openTreatment(store, patient);
    if (path !== INVOICE) return null;
    const treatment = store.treatmentOf(patient.id);
    if (!treatment) return null;
    const today = store.today();
    const values = firstValues(patient, treatment, today);
    const rows = treatment.sessions.length;
    const year = Number(today.slice(0, 4));
    const blank = { wrong: new Set<string>(), problems: [], found: null, saved: null };
    return { body: invoicePage({ patient, values, rows, year, ...blank }) };
  }

  function cancel({ query, form }: Ask): Reply | null {
    const invoice = store.invoice(Number(query.get('fact')));
    if (!invoice) return null;
    if (targetOf(form) === nameOf('btnValider')) store.setStatus(invoice.id, 'annulée');
    const patient = patients.find(({ id }) => id === invoice.patientId);
    return { body: cancelPage(invoice, patient) };
  }

  return {
    store,
    answer,
    bills: ({ path, form }) => path === INVOICE && bills(form),
    failure: (status) => ({
      status,
      body: `Erreur du serveur dans l’application « / ». Code ${status}.`,
    }),
  };
}
