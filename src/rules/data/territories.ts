import { civilDate } from '../../domain/civil-date.ts';
import type { Territory } from '../territories.ts';

/** What holds where nothing was found. */
const UNKNOWN = {
  start: null,
  startAlsoStated: null,
  end: null,
  endAlsoStated: null,
  registrationUntil: null,
  supportingDocument: null,
  supportingDocumentToConfirm: false,
  threeMonthsStated: false,
  numberWording: null,
  cpts: [],
  question: null,
} satisfies Partial<Territory>;

/** The day somebody last compared this list with its sources. */
export const TERRITORIES_CHECKED = civilDate('2026-11-21');

/** Where the list comes from. */
export const TERRITORIES_SOURCE =
  'Arrêté du 6 juin 2025 (JO du 8 juin 2025), tel que le reprennent le formulaire d’inscription et plusieurs ARS ; pages des ARS, URPS, de l’Ordre et des CPTS';

/**
 * The departments where the CPTS experiment holds: arrêté of 6 June 2025 (JO of 8 June 2025), as repeated
 * by the registration form and by several ARS pages. Corse-du-Sud (2A) and Essonne (91) are not in it. The
 * place of practice decides, never the patient's address; a postcode 20xxx does not tell 2A from 2B.
 */
export const TERRITORIES: readonly Territory[] = [
  { ...UNKNOWN, code: '11', name: 'Aude', region: 'Occitanie' },
  {
    ...UNKNOWN,
    code: '22',
    name: 'Côtes-d’Armor',
    region: 'Bretagne',
    start: civilDate('2025-06-08'),
    end: civilDate('2029-06-30'),
    endAlsoStated: 'juin 2029, sans jour',
  },
  {
    ...UNKNOWN,
    code: '2B',
    name: 'Haute-Corse',
    region: 'Corse',
    start: civilDate('2025-07-15'),
    threeMonthsStated: true,
    cpts: ['Balagne'],
  },
  { ...UNKNOWN, code: '32', name: 'Gers', region: 'Occitanie' },
  {
    ...UNKNOWN,
    code: '38',
    name: 'Isère',
    region: 'Auvergne-Rhône-Alpes',
    supportingDocument: 'none',
    supportingDocumentToConfirm: true,
    numberWording: 'numéro ADELI',
  },
  {
    ...UNKNOWN,
    code: '45',
    name: 'Loiret',
    region: 'Centre-Val de Loire',
    start: civilDate('2025-06-08'),
    startAlsoStated:
      '28 août 2024 (cahier des charges, avant l’arrêté : aucune séance ne peut s’en prévaloir)',
    end: civilDate('2029-08-28'),
    endAlsoStated: 'juin 2030',
    supportingDocument: 'annexe-1',
    threeMonthsStated: true,
    numberWording: 'numéro de professionnel de santé',
    cpts: [
      'CPTS du Giennois Berry',
      'CPTS Beauce-Gâtinais',
      'CPTS Gâtinais Montargois',
      'CPTS Ouest Loiret',
      'CPTS Orléanaise',
      'CPTS Est Orléanais',
      'CPTS Sologne',
      'CPTS Sud 28',
    ],
  },
  { ...UNKNOWN, code: '54', name: 'Meurthe-et-Moselle', region: 'Grand Est' },
  { ...UNKNOWN, code: '59', name: 'Nord', region: 'Hauts-de-France' },
  { ...UNKNOWN, code: '68', name: 'Haut-Rhin', region: 'Grand Est' },
  {
    ...UNKNOWN,
    code: '69',
    name: 'Rhône',
    region: 'Auvergne-Rhône-Alpes',
    supportingDocument: 'none',
    supportingDocumentToConfirm: true,
    numberWording: 'numéro ADELI',
    question: 'La Métropole de Lyon est-elle comprise ? Aucune page ne le dit.',
  },
  {
    ...UNKNOWN,
    code: '76',
    name: 'Seine-Maritime',
    region: 'Normandie',
    start: civilDate('2025-07-15'),
  },
  { ...UNKNOWN, code: '78', name: 'Yvelines', region: 'Île-de-France' },
  {
    ...UNKNOWN,
    code: '79',
    name: 'Deux-Sèvres',
    region: 'Nouvelle-Aquitaine',
    start: civilDate('2025-07-15'),
    registrationUntil: civilDate('2029-12-31'),
    threeMonthsStated: true,
  },
  { ...UNKNOWN, code: '81', name: 'Tarn', region: 'Occitanie' },
  { ...UNKNOWN, code: '83', name: 'Var', region: 'Provence-Alpes-Côte d’Azur' },
  { ...UNKNOWN, code: '85', name: 'Vendée', region: 'Pays de la Loire' },
  {
    ...UNKNOWN,
    code: '89',
    name: 'Yonne',
    region: 'Bourgogne-Franche-Comté',
    start: civilDate('2025-08-01'),
    threeMonthsStated: true,
  },
  {
    ...UNKNOWN,
    code: '972',
    name: 'Martinique',
    region: 'Martinique',
    start: civilDate('2025-06-08'),
    threeMonthsStated: true,
  },
  { ...UNKNOWN, code: '974', name: 'La Réunion', region: 'La Réunion' },
  { ...UNKNOWN, code: '976', name: 'Mayotte', region: 'Mayotte' },
];
