/** What a column of a table of past sessions may say. */
export const columnRoles = [
  'date',
  'patient',
  'birth-name',
  'first-name',
  'birth-date',
  'treatment',
  'act',
  'prescriber',
  'invoice',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Role → number of its column. */
export type Mapping = Partial<Record<ColumnRole, number>>;

/** `alone`: the words say it only where the header says nothing else. */
interface Wording {
  words: string;
  alone?: true;
}

const said = (...texts: string[]): Wording[] => texts.map((words) => ({ words }));
const alone = (...texts: string[]): Wording[] => texts.map((words) => ({ words, alone: true }));

/** How tools head their columns, the clearest first. */
const WORDINGS: Record<ColumnRole, readonly Wording[]> = {
  date: [
    ...said('date de seance', 'date de la seance', 'date seance', 'date des seances'),
    ...said('date de soin', 'date de soins', 'date du soin', 'date des soins', 'date soin'),
    ...said('date soins', 'date de l acte', 'date d acte', 'date acte', 'date des actes'),
    ...said('date d execution', 'date execution', 'date de realisation', 'date realisation'),
    ...alone('seance', 'seance du', 'seance le', 'date', 'jour'),
  ],
  patient: [
    ...said('nom prenom', 'nom et prenom', 'nom prenoms', 'prenom nom', 'prenom et nom'),
    ...said('nom complet', 'nom du patient et date de naissance'),
    ...alone('patient', 'patients', 'patiente', 'beneficiaire', 'patient e', 'nom du beneficiaire'),
  ],
  'birth-name': [
    ...said('nom de naissance', 'nom naissance', 'nom patronymique', 'nom de jeune fille'),
    ...alone('nom de famille', 'nom patient', 'nom du patient', 'nom de la patiente', 'nom'),
  ],
  'first-name': [
    ...said('prenom de naissance', 'premier prenom', '1er prenom'),
    ...alone('prenom', 'prenoms', 'prenom patient', 'prenom du patient', 'prenom s'),
  ],
  'birth-date': [
    ...said('date de naissance', 'date naissance', 'date naiss', 'date de naiss'),
    ...alone('ddn', 'naissance', 'ne le', 'nee le', 'ne e le', 'ne', 'nee'),
  ],
  treatment: [
    ...said('libelle du traitement', 'libelle traitement', 'nom du traitement'),
    ...alone('traitement', 'traitements', 'prise en charge', 'motif', 'region', 'region traitee'),
    ...alone('zone', 'zone traitee', 'libelle', 'prescription'),
  ],
  act: [
    ...said('cotation', 'cotations', 'code acte', 'lettre cle', 'nomenclature', 'code ngap'),
    ...alone('acte', 'actes', 'acte s', 'code', 'code de l acte', 'type d acte'),
  ],
  prescriber: [...said('prescripteur', 'prescrit par', 'prescriptrice')],
  invoice: [
    ...said('numero de facture', 'n de facture', 'n facture', 'no facture', 'no de facture'),
    ...said('num facture', 'numero facture', 'numero fse', 'n fse', 'numero de la facture'),
    ...alone('facture', 'fse', 'ref facture', 'reference facture'),
  ],
};

/** Somebody or something else than the patient and the session. */
const ELSE =
  /\b(?:assure|mutuelle|amc|amo|caisse|organisme|medecin|docteur|praticien|executant|kine|remplacant|montant|tarif|paiement|reglement|reglee|tiers|adresse|telephone|mail|usage|marital|creation|modification)\b/;

/** A header as plain words: no capital, no accent, one space between. */
export function headerWords(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/n\s*[°º]/g, 'n ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What the headers say, each role at most once, by the clearest wording. */
export function mapColumns(headers: readonly string[]): Mapping {
  const claims = headers.flatMap((header, column) => {
    const claim = claimOf(headerWords(header));
    return claim ? [{ ...claim, column }] : [];
  });
  const mapping: Mapping = {};
  for (const { role, column } of claims.toSorted((a, b) => a.rank - b.rank)) {
    mapping[role] ??= column;
  }
  return settleNames(mapping);
}

/** How surely a row is the header: the number of roles that it names. */
export function rolesNamed(headers: readonly string[]): number {
  return Object.keys(mapColumns(headers)).length;
}

/** The roles without which no session can be read. */
export function missingRoles(mapping: Mapping): ColumnRole[] {
  const missing: ColumnRole[] = mapping.date === undefined ? ['date'] : [];
  const named = mapping['birth-name'] !== undefined && mapping['first-name'] !== undefined;
  if (!named && mapping.patient === undefined) missing.push('patient');
  // The patient's one column may hold the birth date as well.
  if (mapping['birth-date'] === undefined && mapping.patient === undefined) {
    missing.push('birth-date');
  }
  return missing;
}

function claimOf(words: string): { role: ColumnRole; rank: number } | null {
  const claims = columnRoles.flatMap((role) =>
    WORDINGS[role].flatMap((wording, rank) =>
      says(words, wording) ? [{ role, rank, length: wording.words.length }] : [],
    ),
  );
  const best = claims.toSorted((a, b) => b.length - a.length)[0];
  if (!best) return null;
  return best.role !== 'prescriber' && ELSE.test(words) ? null : best;
}

function says(words: string, wording: Wording): boolean {
  if (words === wording.words) return true;
  return !wording.alone && ` ${words} `.includes(` ${wording.words} `);
}

/** « Nom » and « Prénom » are better than a column of both; « Nom » without a first name holds both. */
function settleNames(mapping: Mapping): Mapping {
  const { patient, 'birth-name': name, 'first-name': first, ...others } = mapping;
  if (name !== undefined && first !== undefined) {
    return { ...others, 'birth-name': name, 'first-name': first };
  }
  const whole = patient ?? name;
  return whole === undefined ? others : { ...others, patient: whole };
}
