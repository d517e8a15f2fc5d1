import { join } from 'node:path';
import { text } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { nameOf, searchDirectory, seedPatients } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { Start } from '../kit/tool.ts';
import { postInvoice, postTreatment } from './invoice-post.ts';
import { libraryFile } from './libraries.ts';
import { DECOYS } from './pages/decoys.ts';
import { invoicePage } from './pages/invoice.ts';
import { cancelPage, invoiceView, patientList } from './pages/lists.ts';
import { treatmentPage } from './pages/treatment.ts';
import { seedTreatments } from './seed.ts';

/** « MonCab »: pages from the server, jQuery with its widgets in them, `$.ajax` to write. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

function site(now: () => Date): Site {
  const patients = seedPatients(600);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(602, '2026-09-30', ['2026-09-21', '2026-09-24']);
  store.seedInvoice(605, '2026-09-30', ['2026-09-28']);
  const patientOf = (id: number | undefined) => patients.find((one) => one.id === id);
  const treatmentAt = (id: string | null) =>
    store.data.treatments.find((one) => one.id === Number(id));

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query, method } = ask;
    if (path.startsWith('/lib/')) return libraryFile(path);
    if (path.startsWith('/assets/')) return pageFile(join(import.meta.dirname, 'browser'), path);
    if (method === 'POST') return write(ask);
    if (path === '/ajax/prescripteurs') return found(query.get('term') ?? '');
    if (path === '/') return { body: patientList(patients, store.data.treatments) };
    const decoy = DECOYS[path];
    if (decoy) return { body: decoy(patients, store.data.invoices) };
    const invoice = store.invoice(Number(query.get('id')));
    if (path === '/facturation/annulation' || path === '/facturation/facture') {
      if (!invoice) return null;
      const draw = path.endsWith('facture') ? invoiceView : cancelPage;
      return { body: draw(invoice, patientOf(invoice.patientId)) };
    }
    const treatment = treatmentAt(query.get('pec'));
    const patient = patientOf(treatment?.patientId);
    if (!treatment || !patient) return null;
    const today = store.today();
    if (path === '/facturation/saisie') return { body: invoicePage(patient, treatment, today) };
    return path === '/pec' ? { body: treatmentPage(patient, treatment, today) } : null;
  }

  function write(ask: Ask): Reply | null {
    const { path, form } = ask;
    const id = Number(text(form, 'facture'));
    if (path === '/ajax/annulation') return store.setStatus(id, 'annulée') ? done() : null;
    if (path === '/ajax/teletransmission') {
      return store.setStatus(id, 'télétransmise') ? done() : null;
    }
    // A draft is only kept in the list of what was received.
    if (path === '/ajax/brouillon') return { body: { ok: true, heure: hourOf(now()) } };
    const treatment = treatmentAt(text(form, 'pec'));
    if (!treatment) return null;
    if (path === '/ajax/pec') return postTreatment(store, treatment, ask);
    return path === '/ajax/facture' ? postInvoice(store, treatment, ask) : null;
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/ajax/facture',
    failure: (status) => ({
      status,
      body: `<h1>Erreur ${status}</h1><p>MonCab est indisponible.</p>`,
    }),
  };
}

function done(): Reply {
  return { body: { ok: true } };
}

/** In the shape that Select2 wants. */
function found(term: string): Reply {
  const results = searchDirectory(term).map((person) => ({
    id: person.id,
    text: `${nameOf(person)} - ${person.rpps || person.finess}`,
    nom: person.lastName,
    prenom: person.firstName,
    profession: person.profession,
    rpps: person.rpps,
    am: person.am,
  }));
  return { body: { results } };
}

function hourOf(now: Date): string {
  return now.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
}
