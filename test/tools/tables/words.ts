import type { Fault } from '../kit/check.ts';

export const WORDS: Record<Fault, string> = {
  'prescriber-missing': 'prescr. non renseigné',
  'rpps-wrong': 'RPPS prescr. erroné',
  'am-too-long': 'N° AM prescr. : 9 car. max.',
  'am-wrong': 'N° AM prescr. erroné',
  'prescription-date-missing': 'date de prescr. absente',
  'prescription-date-wrong': 'date de prescr. erronée',
  'invoice-date-wrong': 'date de facture erronée',
  'lines-missing': 'aucun acte',
  'date-missing': "date d'exéc. absente",
  'date-wrong': "date d'exéc. erronée",
  'date-future': "date d'exéc. future",
  'act-wrong': 'cotation erronée',
};
