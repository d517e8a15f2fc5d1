import { join } from 'node:path';
import { checkInvoice, checkPrescriber, type Fault, type Problem } from '../kit/check.ts';
import { at, isObject, listAt } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { seedPatients } from '../kit/people.ts';
import { serve, type Ask, type Reply, type Site } from '../kit/serve.ts';
import { Store } from '../kit/store.ts';
import type { InvoiceDraft, PrescriberDraft, Start, Status, Treatment } from '../kit/tool.ts';
import { chercher, MOI, praticien } from './annuaire.ts';
import type { Controle, Dossier, Praticien, Refus } from './model.ts';
import { seedTreatments } from './seed.ts';

/** « Séancia »: a component library with overlays, routes with matrix parameters, a dialog that bills. */
export const start: Start = (options = {}) =>
  serve(site(options.now ?? (() => new Date())), options);

const DIST = join(import.meta.dirname, 'dist');

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Sélectionnez ou saisissez le prescripteur',
  'rpps-wrong': 'La clé du N° RPPS est incorrecte',
  'am-too-long': 'Ce numéro comporte 9 caractères',
  'am-wrong': 'La clé de ce numéro est incorrecte',
  'prescription-date-missing': 'Renseignez la date de l’ordonnance',
  'prescription-date-wrong': 'La date de l’ordonnance est incorrecte',
  'invoice-date-wrong': 'La date d’élaboration est incorrecte',
  'lines-missing': 'Cochez au moins une séance',
  'date-missing': 'Renseignez la date de la séance',
  'date-wrong': 'Date de séance incorrecte',
  'date-future': 'Cette séance est à venir',
  'act-wrong': 'Cotation inconnue',
};

/** Where in the body a wrong value stands. */
const PLACES: Record<string, string> = {
  rpps: 'prescripteur.rpps',
  am: 'prescripteur.numeroFacturation',
  prescriptionDate: 'dateOrdonnance',
  invoiceDate: 'dateFacture',
};
const COLUMNS: Record<string, string> = { date: 'dateSeance', act: 'cotation' };

const CHANGES: Record<string, Status> = {
  teletransmission: 'télétransmise',
  annulation: 'annulée',
};

function site(now: () => Date): Site {
  const patients = seedPatients(700);
  const store = new Store(seedTreatments(patients), now);
  store.seedInvoice(702, '2026-09-29', ['2026-09-25', '2026-09-28']);
  // One that she prescribed herself is among those of the batch.
  const moi = { name: MOI.nom, rpps: MOI.rpps, am: MOI.am, date: '' };
  const lines = [{ date: '2026-09-29', act: 'VSM 8,08', amount: '17,86' }];
  store.addInvoice(
    { patientId: 706, prescriber: moi, invoiceDate: '2026-10-01', lines },
    'télétransmise',
  );
  const rules = () => ({ today: store.today(), prescriptionDate: 'optional' as const });

  function answer(ask: Ask): Reply | null | Promise<Reply | null> {
    const { path, method } = ask;
    if (path.startsWith('/assets/')) return pageFile(join(DIST, 'assets'), path);
    // Whatever the address, the document is the same: its scripts know the routes.
    if (!path.startsWith('/api/')) return pageFile(DIST, 'index.html');
    return method === 'POST' ? write(ask) : read(ask);
  }

  function read({ path, query }: Ask): Reply | null {
    const [, , kind, id] = path.split('/');
    if (kind === 'annuaire') return { body: chercher(query.get('q') ?? '') };
    if (kind === 'beneficiaires') return id ? dossier(Number(id)) : { body: patients };
    if (kind !== 'fse') return null;
    const all = store.data.invoices.map((facture) => ({
      facture,
      patient: patients.find((one) => one.id === facture.patientId),
    }));
    if (id === undefined) return { body: all };
    const one = all.find(({ facture }) => facture.id === Number(id));
    return one ? { body: one } : null;
  }

  function dossier(id: number): Reply | null {
    const patient = patients.find((one) => one.id === id);
    const pec = store.treatmentOf(id);
    if (!patient || !pec) return null;
    const { attendingDoctor } = patient;
    const body: Dossier = {
      patient,
      pec,
      prescripteur: knownBy(pec.prescriber),
      traitant: attendingDoctor && praticien(attendingDoctor),
      executant: MOI,
      jour: store.today(),
    };
    return { body };
  }

  function write({ path, json }: Ask): Reply | null {
    const [, , kind, id, action = ''] = path.split('/');
    const treatment = store.treatmentOf(Number(at(json, 'beneficiaire')));
    if (kind === 'pec') return treatment ? savePec(json, treatment) : null;
    if (kind !== 'fse') return null;
    const status = CHANGES[action];
    if (status) return store.setStatus(Number(id), status) ? { body: { status } } : null;
    if (!treatment) return null;
    const draft = draftOf(json);
    const problems = checkInvoice(draft, rules());
    if (problems.length > 0) return refused(problems);
    if (id === 'controle') return { body: controlOf(draft) };
    const name = at(json, 'piece');
    const documents = name === '' ? [] : [{ name, size: 0 }];
    const fields = isObject(json) ? json : {};
    const { id: numero } = store.addInvoice(draft, 'sécurisée', fields, documents);
    return { status: 201, body: { numero } };
  }

  function savePec(json: unknown, treatment: Treatment): Reply {
    const prescriber = prescriberOf(json);
    const problems = checkPrescriber(prescriber, rules());
    if (problems.length > 0) return refused(problems);
    const planned = Number(at(json, 'nbSeances'));
    if (!Number.isInteger(planned) || planned < 1) {
      const body: Refus = {
        message: 'Saisie incomplète',
        erreurs: { nbSeances: 'Nombre attendu' },
      };
      return { status: 422, body };
    }
    const validityMonths = Number(at(json, 'validite'));
    Object.assign(treatment, { prescriber, planned, validityMonths, label: at(json, 'libelle') });
    return { body: { id: treatment.id } };
  }

  return {
    store,
    answer,
    bills: ({ path }) => path === '/api/fse',
    failure: (status) => ({
      status,
      body: { message: `Le service FSE ne répond pas (${status})` },
    }),
  };
}

function refused(problems: readonly Problem[]): Reply {
  const erreurs: Record<string, string> = {};
  for (const { field, fault } of problems) {
    const [, rank, column = ''] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const place = rank ? `seances.${rank}.${COLUMNS[column]}` : (PLACES[field] ?? 'seances');
    erreurs[place] ??= WORDS[fault];
  }
  const body: Refus = { message: 'La FSE n’est pas conforme', erreurs };
  return { status: 422, body };
}

function draftOf(json: unknown): InvoiceDraft {
  return {
    patientId: Number(at(json, 'beneficiaire')),
    prescriber: prescriberOf(json),
    invoiceDate: at(json, 'dateFacture'),
    lines: listAt(json, 'seances').map((line) => ({
      date: at(line, 'dateSeance'),
      act: at(line, 'cotation'),
      amount: at(line, 'montant'),
    })),
  };
}

function prescriberOf(json: unknown): PrescriberDraft {
  return {
    name: `${at(json, 'prescripteur.nom')} ${at(json, 'prescripteur.prenom')}`.trim(),
    rpps: at(json, 'prescripteur.rpps'),
    am: at(json, 'prescripteur.numeroFacturation'),
    date: at(json, 'dateOrdonnance'),
  };
}

/** A prescriber who is saved, as the directory would show her. */
function knownBy({ name, rpps, am }: PrescriberDraft): Praticien | null {
  if (rpps === '') return null;
  return chercher(rpps)[0] ?? { nom: name, metier: 'Médecin', rpps, am, finess: '' };
}

function controlOf({ lines }: InvoiceDraft): Controle {
  const total = lines.reduce((sum, { amount }) => sum + Number(amount.replace(',', '.')), 0);
  return { seances: lines.length, total: total.toFixed(2).replace('.', ',') };
}
