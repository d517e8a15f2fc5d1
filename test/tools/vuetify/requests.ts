import type { Fault, Problem } from '../kit/check.ts';
import { at, isObject, listAt } from '../kit/fields.ts';
import type { Reply } from '../kit/serve.ts';
import type { Attachment, InvoiceDraft, PrescriberDraft } from '../kit/tool.ts';

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Le prescripteur est obligatoire.',
  'rpps-wrong': 'L’identifiant RPPS est incorrect (clé).',
  'am-too-long': 'Ce numéro comporte 9 caractères.',
  'am-wrong': 'Le numéro d’assurance maladie est incorrect.',
  'prescription-date-missing': 'La date de prescription est obligatoire.',
  'prescription-date-wrong': 'La date de prescription est incorrecte.',
  'invoice-date-wrong': 'La date d’élaboration est incorrecte.',
  'lines-missing': 'Cochez au moins un acte à facturer.',
  'date-missing': 'Date d’exécution manquante.',
  'date-wrong': 'Date d’exécution incorrecte.',
  'date-future': 'Acte non encore réalisé.',
  'act-wrong': 'Cotation inconnue.',
};

/** Where the page shows what is wrong. */
const SHOWN_BY: Record<string, string> = {
  rpps: 'prescription.prescripteur.rpps',
  am: 'prescription.prescripteur.numeroAm',
  prescriptionDate: 'prescription.prescriteLe',
  invoiceDate: 'dateElaboration',
  lines: 'lignes',
};

/** Every message under its field, as many frameworks answer. */
export function refused(problems: readonly Problem[]): Reply {
  const erreurs: Record<string, string[]> = {};
  for (const { field, fault } of problems) {
    const place =
      SHOWN_BY[field] ??
      field
        .replace(/^lines/, 'lignes')
        .replace('.date', '.executeLe')
        .replace('.act', '.cotation');
    (erreurs[place] ??= []).push(WORDS[fault]);
  }
  return { status: 422, body: { message: 'Les données fournies sont incorrectes.', erreurs } };
}

export function invoiceOf(json: unknown): InvoiceDraft {
  return {
    patientId: Number(at(json, 'beneficiaire')),
    prescriber: prescriberOf(json),
    invoiceDate: at(json, 'dateElaboration'),
    lines: listAt(json, 'lignes').map((line) => ({
      date: at(line, 'executeLe'),
      act: at(line, 'cotation'),
      amount: at(line, 'montant'),
    })),
  };
}

export function prescriberOf(json: unknown): PrescriberDraft {
  return {
    name: at(json, 'prescription.prescripteur.nom'),
    rpps: at(json, 'prescription.prescripteur.rpps'),
    am: at(json, 'prescription.prescripteur.numeroAm'),
    date: at(json, 'prescription.prescriteLe'),
  };
}

export function attachmentsOf(json: unknown): Attachment[] {
  return listAt(json, 'pieces')
    .filter(isObject)
    .map((piece) => ({ name: at(piece, 'nom'), size: Number(at(piece, 'taille')) }));
}
