/**
 * The words of French billing screens, as vendors' help pages and public code show them: data, in the
 * form that `plain` gives. Whole words only. A new screen adds words here, not code elsewhere.
 */

/** What a section is about, from its heading, legend or label; the first that matches. */
export const SECTIONS = [
  {
    role: 'executant',
    words: [
      'executant',
      'praticien',
      'remplacant',
      'facturant',
      'utilisateur',
      'professionnel executant',
    ],
  },
  {
    role: 'prescriber',
    words: [
      'prescripteur',
      'prescription',
      'ordonnance',
      'medecin prescripteur',
      'medecin ayant prescrit les soins',
    ],
  },
  { role: 'sessions', words: ['seances', 'seance', 'actes', 'acte', 'soins', 'execution'] },
  { role: 'patient', words: ['patient', 'patiente', 'beneficiaire', 'assure', 'identite'] },
  { role: 'other', words: ['facturation', 'couverture', 'message', 'parametres', 'cabinet'] },
] as const;

export type SectionRole = (typeof SECTIONS)[number]['role'];

/** Never the prescriber, whatever stands around (the field's own label). */
export const NOT_PRESCRIBER = [
  'medecin traitant',
  'traitant',
  'medecin correspondant',
  'correspondant',
  'autre medecin',
  'executant',
  'remplacant',
  'adresseur',
  'facturant',
];

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
  | 'session-tick'
  | 'planned'
  | 'validity'
  | 'document';

/**
 * A field's role from its own words and from the section it stands in, first match wins. `in` left out:
 * the words are enough wherever they stand.
 */
export const FIELDS: readonly {
  role: FieldRole;
  words: readonly string[];
  in?: readonly SectionRole[];
}[] = [
  {
    role: 'prescription-date',
    words: [
      'date de prescription',
      'date prescription',
      'date de la prescription',
      'date de l ordonnance',
      'date ordonnance',
      'prescrit le',
    ],
  },
  { role: 'prescription-date', words: ['date'], in: ['prescriber'] },
  { role: 'birth-date', words: ['date de naissance'] },
  { role: 'birth-name', words: ['nom de naissance', 'nom naiss'] },
  { role: 'birth-name', words: ['nom'], in: ['patient'] },
  { role: 'first-name', words: ['prenom', 'premier prenom de naissance'], in: ['patient'] },
  // After the names: « Nom de naissance » and « Prénom de naissance » hold the word too.
  { role: 'birth-date', words: ['naissance', 'ne le', 'nee le', 'ne e le', 'ddn'] },
  {
    role: 'executant',
    words: [
      'rpps',
      'nom',
      'n am',
      'n assurance maladie',
      'n facturation',
      'n d identification',
      'executant',
    ],
    in: ['executant'],
  },
  { role: 'executant', words: ['executant'] },
  { role: 'prescriber-rpps', words: ['rpps'], in: ['prescriber'] },
  {
    role: 'prescriber-rpps',
    words: ['rpps prescripteur', 'rpps du prescripteur', 'prescripteur rpps'],
  },
  {
    role: 'prescriber-am',
    words: [
      'n am',
      'am',
      'adeli',
      'n facturation',
      'n de facturation',
      'n assurance maladie',
      'n d identification',
    ],
    in: ['prescriber'],
  },
  { role: 'prescriber-search', words: ['prescripteur', 'medecin prescripteur'] },
  {
    role: 'prescriber-name',
    words: ['nom', 'nom du prescripteur', 'nom et prenom'],
    in: ['prescriber'],
  },
  {
    role: 'session-date',
    words: [
      'date de seance',
      'date de la seance',
      'date d execution',
      'date execution',
      'date des soins',
      'date de l acte',
      'execution',
    ],
  },
  { role: 'session-date', words: ['date'], in: ['sessions'] },
  { role: 'session-act', words: ['cotation', 'acte', 'code acte', 'lettre cle'] },
  { role: 'session-act', words: ['code'], in: ['sessions'] },
  {
    role: 'planned',
    words: ['nombre de seances', 'nb seances', 'nb de seances', 'seances prevues', 'n de seances'],
  },
  {
    role: 'validity',
    words: [
      'duree',
      'duree mois',
      'duree du traitement',
      'duree de validite',
      'renouvellement au bout de',
    ],
  },
];

/** Buttons that finish a form. */
export const FINISHING = [
  'facturer',
  'facturer le patient',
  'facturer la seance',
  'creer la fse',
  'creer la facture',
  'enregistrer',
  'enregistrer la facture',
  'securiser',
  'valider',
  'confirmer',
  'ok',
  'terminer',
];

/** What makes such a button another one: « Valider ma demande » sends a claim for reimbursement. */
export const NOT_FINISHING = ['demande', 'remboursement', 'recherche'];

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
