import { civilDate, type CivilDate } from '../domain/civil-date.ts';
import type { Regime } from '../domain/profile.ts';
import type { RuleCertainty } from './rule.ts';

/** One of the four ways in which a session may be billed; the first three are direct access. */
export interface RegimeData {
  id: Regime | 'prescription';
  name: { fr: string; en: string };
  /** First and last day that no source disputes as possible; null: no end known. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** Only in the departments of data/territories.ts. */
  twentyDepartments: boolean;
  /** The eight sessions and the three months hold without prior diagnosis. */
  limited: boolean;
  /** `territory`: as the department says (rules JUS-01, JUS-03). `none`: no document (JUS-02). */
  supportingDocument: 'territory' | 'none';
  source: string;
  certainty: RuleCertainty;
}

/** The regimes of rule ELI-09, as data. */
export const REGIMES: Readonly<Record<Regime | 'prescription', RegimeData>> = {
  cpts: {
    id: 'cpts',
    name: { fr: 'expérimentation en CPTS', en: 'CPTS experiment' },
    from: civilDate('2025-06-08'),
    to: civilDate('2030-06-08'),
    twentyDepartments: true,
    limited: true,
    supportingDocument: 'territory',
    source: 'Loi n° 2023-379, décret n° 2024-618, arrêté du 6 juin 2025 : cinq ans',
    certainty: 'A',
  },
  structure: {
    id: 'structure',
    name: {
      fr: 'MSP, ESP, ESS, centre de santé (régime permanent)',
      en: 'MSP, ESP, ESS, health centre (permanent regime)',
    },
    from: civilDate('2023-08-22'),
    to: null,
    twentyDepartments: false,
    limited: true,
    supportingDocument: 'none',
    source:
      'Loi n° 2023-379, article 3 ; en vigueur le 22 août 2023 (ARS Provence-Alpes-Côte d’Azur)',
    certainty: 'B',
  },
  etablissement: {
    id: 'etablissement',
    name: { fr: 'établissement (régime permanent)', en: 'establishment (permanent regime)' },
    from: civilDate('2023-08-22'),
    to: null,
    twentyDepartments: false,
    limited: true,
    supportingDocument: 'none',
    source:
      'Loi n° 2023-379, article 3 ; en vigueur le 22 août 2023 (ARS Provence-Alpes-Côte d’Azur)',
    certainty: 'B',
  },
  prescription: {
    id: 'prescription',
    name: { fr: 'sur ordonnance', en: 'on prescription' },
    from: null,
    to: null,
    twentyDepartments: false,
    limited: false,
    supportingDocument: 'none',
    source: 'hors accès direct',
    certainty: 'A',
  },
};
