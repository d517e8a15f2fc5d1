import type { Territory } from '../territories.ts';

/**
 * The departments where the CPTS experiment holds: arrêté of 6 June 2025 (JO of 8 June 2025), as repeated
 * by the registration form and by several ARS pages. `null`: stated nowhere, so the kiné is asked.
 * Checked on 2026-11-21.
 */
export const TERRITORIES: readonly Territory[] = [
  { code: '11', name: 'Aude', start: null, end: null, supportingDocument: null, cpts: [] },
  {
    code: '22',
    name: "Côtes-d'Armor",
    start: '2025-06-08',
    end: null,
    supportingDocument: null,
    cpts: [],
  },
  {
    code: '2B',
    name: 'Haute-Corse',
    start: '2025-07-15',
    end: null,
    supportingDocument: null,
    cpts: ['Balagne'],
  },
  { code: '32', name: 'Gers', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '38', name: 'Isère', start: null, end: null, supportingDocument: 'none', cpts: [] },
  {
    code: '45',
    name: 'Loiret',
    start: '2025-06-08',
    end: '2029-08-28',
    supportingDocument: 'annexe-1',
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
  {
    code: '54',
    name: 'Meurthe-et-Moselle',
    start: null,
    end: null,
    supportingDocument: null,
    cpts: [],
  },
  { code: '59', name: 'Nord', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '68', name: 'Haut-Rhin', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '69', name: 'Rhône', start: null, end: null, supportingDocument: 'none', cpts: [] },
  {
    code: '76',
    name: 'Seine-Maritime',
    start: '2025-07-15',
    end: null,
    supportingDocument: null,
    cpts: [],
  },
  { code: '78', name: 'Yvelines', start: null, end: null, supportingDocument: null, cpts: [] },
  {
    code: '79',
    name: 'Deux-Sèvres',
    start: '2025-07-15',
    end: null,
    supportingDocument: null,
    cpts: [],
  },
  { code: '81', name: 'Tarn', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '83', name: 'Var', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '85', name: 'Vendée', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '89', name: 'Yonne', start: '2025-08-01', end: null, supportingDocument: null, cpts: [] },
  {
    code: '972',
    name: 'Martinique',
    start: '2025-06-08',
    end: null,
    supportingDocument: null,
    cpts: [],
  },
  { code: '974', name: 'La Réunion', start: null, end: null, supportingDocument: null, cpts: [] },
  { code: '976', name: 'Mayotte', start: null, end: null, supportingDocument: null, cpts: [] },
];
