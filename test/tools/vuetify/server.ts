import { join } from 'node:path';
import { checkInvoice, checkPrescriber } from '../kit/check.ts';
import { at, isObject } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { Start, Status } from '../kit/tool.ts';
import { attachmentsOf, invoiceOf, prescriberOf, refused } from './requests.ts';
import { DIRECTORY, HER, searchAnnuaire, seedDossiers, seedPlans } from './seed.ts';

/** « Cap Séances »: Vue and Vuetify, hash routes, dates that are objects, two-step billing. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

const DIST = join(import.meta.dirname, 'dist');
const BILLS = '/api/facturation/fse';

const CHANGES: Record<string, Status> = {
  teletransmission: 'télétransmise',
  annulation: 'annulée',
};

function site(now: () => Date): Site {
  const dossiers = seedDossiers();
  const store = new Store(seedPlans(dossiers), now);
  store.seedInvoice(202, '2026-10-01', ['2026-09-28', '2026-09-30']);

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, query, method } = ask;
    if (path === '/') return pageFile(DIST, 'index.html');
    if (path.startsWith('/assets/')) return pageFile(join(DIST, 'assets'), path);
    if (method === 'POST') return write(ask);
    if (path === '/api/session') return { body: { praticien: HER, jour: store.today() } };
    if (path === '/api/annuaire') return { body: searchAnnuaire(query.get('q') ?? '') };
    if (path === '/api/dossiers') return { body: dossiers };
    const [, , kind, id] = path.split('/');
    return read(kind, Number(id));
  }

  function read(kind: string | undefined, id: number): Reply | null {
    const invoice = kind === 'fse' ? store.invoice(id) : undefined;
    const dossierId = kind === 'fse' ? invoice?.patientId : id;
    const patient = dossiers.find((one) => one.id === dossierId);
    const plan = patient && store.treatmentOf(patient.id);
    if (!patient || !plan || (kind !== 'fse' && kind !== 'dossiers')) return null;
    const { rpps: known } = plan.prescriber;
    // An establishment has no RPPS: nobody must not become the first of those.
    const prescripteur = DIRECTORY.find(({ rpps }) => rpps !== '' && rpps === known) ?? null;
    return { body: { patient, plan, prescripteur, facture: invoice ?? null } };
  }

  function write({ path, json }: Ask): Reply | null {
    if (path === '/api/facturation/controle') return check(json) ?? { body: {} };
    if (path === BILLS) return bill(json);
    const [, , kind, id, action = ''] = path.split('/');
    if (kind === 'plans-de-soins') return savePlan(Number(id), json);
    const status = kind === 'fse' ? CHANGES[action] : undefined;
    return status && store.setStatus(Number(id), status) ? { body: { statut: status } } : null;
  }

  function check(json: unknown): Reply | null {
    const rules = { today: store.today(), prescriptionDate: 'required' } as const;
    const problems = checkInvoice(invoiceOf(json), rules);
    return problems.length > 0 ? refused(problems) : null;
  }

  function bill(json: unknown): Reply {
    const wrong = check(json);
    if (wrong) return wrong;
    const fields = isObject(json) ? json : {};
    const invoice = store.addInvoice(invoiceOf(json), 'sécurisée', fields, attachmentsOf(json));
    return { status: 201, body: { id: invoice.id } };
  }

  function savePlan(dossierId: number, json: unknown): Reply | null {
    const plan = store.treatmentOf(dossierId);
    if (!plan) return null;
    const prescriber = prescriberOf(json);
    const rules = { today: store.today(), prescriptionDate: 'required' } as const;
    const problems = checkPrescriber(prescriber, rules);
    if (problems.length > 0) return refused(problems);
    const planned = Number(at(json, 'seancesPrevues'));
    const validityMonths = Number(at(json, 'validite'));
    Object.assign(plan, { prescriber, planned, validityMonths, label: at(json, 'motif') });
    return { body: { id: plan.id } };
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === BILLS,
    failure: (status) => ({
      status,
      body: { message: `Le service de facturation ne répond pas (code ${status}).`, erreurs: {} },
    }),
  };
}
