/**
 * The words of French billing screens, as vendors' help pages and public code show them: data, in the
 * form that `plain` gives. Whole words only. A new screen adds words here, not code elsewhere.
 */

/** What a block of a screen is about. */
export type SectionRole =
  | 'executant'
  | 'prescriber'
  /** Another doctor: « Médecin traitant », « Médecin correspondant ». */
  | 'doctor'
  | 'sessions'
  | 'patient'
  | 'insured'
  | 'treatment'
  | 'other';

/** The national number's labels: such a field is recognised in order never to be read. */
export const NATIONAL_NUMBER_LABELS = [
  'nir',
  'ins',
  'matricule',
  'n ss',
  'n de secu',
  'n de securite sociale',
  'securite sociale',
  'immatriculation',
];

export type FieldRole =
  | 'prescriber-search'
  | 'prescriber-rpps'
  | 'prescriber-am'
  | 'prescriber-kind'
  | 'prescriber-name'
  | 'prescriber-first-name'
  | 'prescription-date'
  | 'prescription-day'
  | 'prescription-month'
  | 'prescription-year'
  | 'executant'
  | 'birth-name'
  | 'first-name'
  | 'birth-date'
  | 'session-date'
  | 'session-act'
  | 'session-coefficient'
  | 'session-tick'
  | 'planned'
  | 'validity'
  | 'document';

/** Buttons that finish a form. */
export const FINISHING = [
  'facturer',
  'facturer le patient',
  'facturer la seance',
  'creer la fse',
  'creer la facture',
  'creer la feuille de soins',
  'emettre la facture',
  'generer la facture',
  'editer la facture',
  'enregistrer',
  'enregistrer la facture',
  'sauvegarder',
  'securiser',
  'valider',
  'confirmer',
  'finaliser',
  'cloturer la facture',
  'cloturer la fse',
  'teletransmettre',
  'transmettre la facture',
  'transmettre la fse',
  'transmettre la feuille de soins',
  'envoyer la facture',
  'envoyer la fse',
  'envoyer la feuille de soins',
  'signer la facture',
  'signer la fse',
  'terminer',
];

/** The same where nothing follows: « Transmettre au médecin » sends a report. */
export const FINISHING_ALONE = ['ok', 'transmettre', 'envoyer', 'signer', 'cloturer'];

/**
 * What makes such a button another one: « Valider ma demande » sends a claim for reimbursement, « Valider
 * l’annulation » takes an invoice back, « Valider les séances » is of an agenda, « Valider la ligne » of a row.
 */
export const NOT_FINISHING = [
  'demande',
  'remboursement',
  'recherche',
  'rechercher',
  'annuler',
  'annulation',
  'suppression',
  'valider les seances',
  'valider les dates',
  'valider la date',
  'valider la ligne',
  'enregistrer la ligne',
  'valider la selection',
  'mise en lots',
  'le lot',
  'les lots',
  'brouillon',
  'filtre',
  'filtres',
  'mot de passe',
  'le prescripteur',
  'le medecin',
  'rendez vous',
  'rdv',
  'planning',
  'agenda',
  'paiement',
  'reglement',
  'encaissement',
  'virement',
  'devis',
];

/** What a screen says once it accepted, and once it refused. Refusals win: « n’a pas été enregistrée ». */
export const ACCEPTED = [
  'enregistre',
  'enregistree',
  'facture creee',
  'creee',
  'facturee',
  'validee',
  'securisee',
  'succes',
];
export const REFUSED = [
  'erreur',
  'echec',
  'n a pas ete',
  'n a pas pu',
  'impossible',
  'invalide',
  'invalides',
  'obligatoire',
  'rejetee',
  'refusee',
  'incorrect',
  'incorrecte',
];

/** The words that stand before an id in an address: `/patients/3/traitements/7`. */
export const ADDRESS_WORDS = {
  patient: ['patient', 'patients', 'pat', 'beneficiaire', 'beneficiaires', 'dossier', 'dossiers'],
  treatment: [
    'traitement',
    'traitements',
    'treatment',
    'treatments',
    'prescription',
    'prescriptions',
    'ordonnance',
    'ordonnances',
    'pec',
    'prise en charge',
    'plan de soins',
    'serie',
    'series',
  ],
  invoice: ['facture', 'factures', 'invoice', 'invoices', 'fse'],
} as const;
