import type { Fault, Problem } from '../kit/check.ts';

const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'Le numéro du prescripteur est obligatoire.',
  'rpps-wrong': 'Le numéro RPPS du prescripteur est incorrect (clé).',
  'am-too-long': 'Le numéro de facturation comporte 9 caractères au maximum.',
  'am-wrong': 'Le numéro de facturation du prescripteur est incorrect.',
  'prescription-date-missing': "La date de l'ordonnance est obligatoire.",
  'prescription-date-wrong': "La date de l'ordonnance est incorrecte.",
  'invoice-date-wrong': 'La date de facture est incorrecte.',
  'lines-missing': 'La facture ne comporte aucun acte.',
  'date-missing': "La date d'exécution est obligatoire.",
  'date-wrong': "La date d'exécution est incorrecte.",
  'date-future': "La date d'exécution ne peut être postérieure à la date du jour.",
  'act-wrong': 'La cotation est incorrecte.',
};

/** One line per problem, with the number of the act line. */
export function worded({ field, fault }: Problem): string {
  const line = /^lines\.(\d+)\./.exec(field);
  return line ? `Ligne ${Number(line[1]) + 1} : ${WORDS[fault]}` : WORDS[fault];
}
