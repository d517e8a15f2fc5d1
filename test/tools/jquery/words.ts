import type { Fault, Problem } from '../kit/check.ts';

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Veuillez renseigner le prescripteur',
  'rpps-wrong': "Ce n° RPPS n'est pas valide",
  'am-too-long': 'Maximum 9 caractères',
  'am-wrong': "Ce n° AM n'est pas valide",
  'prescription-date-missing': 'Champ obligatoire',
  'prescription-date-wrong': 'Date non valide',
  'invoice-date-wrong': 'Date non valide',
  'lines-missing': 'Veuillez saisir au moins un acte',
  'date-missing': "La date de l'acte est obligatoire",
  'date-wrong': 'Date non valide',
  'date-future': "Cet acte n'a pas encore eu lieu",
  'act-wrong': 'Cotation inconnue',
};

/** Names of the page's own fields: under these its script writes the texts. */
const NAMES: Record<string, string> = {
  rpps: 'presc_rpps',
  am: 'presc_am',
  prescriptionDate: 'dateOrdonnance',
  invoiceDate: 'dateFacture',
  lines: 'actes[0][cotation]',
};
const COLUMNS: Record<string, string> = { date: 'date', act: 'cotation' };

/** What the page's script shows under its fields. `rows` are the ranks of the lines that were judged. */
export function errorsOf(problems: readonly Problem[], rows: readonly number[]) {
  const errors: Record<string, string> = {};
  for (const { field, fault } of problems) {
    const [, rank = '', column = ''] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const place = column
      ? `actes[${rows[Number(rank)]}][${COLUMNS[column]}]`
      : (NAMES[field] ?? field);
    errors[place] ??= WORDS[fault];
  }
  return errors;
}
