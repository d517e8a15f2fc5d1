import type { Exemption, Insurance, Pathway, Prescriber, Securing, Travel } from '../model.ts';

export const INSURANCE: Record<Insurance, string> = {
  maladie: 'Maladie',
  maternite: 'Maternité',
  'accident-travail': 'Accident de travail',
};

export const EXEMPTION: Record<Exemption, string> = {
  aucune: 'Aucune',
  ald: 'ALD',
  maternite: 'Maternité',
  'accident-travail': 'Accident de travail',
};

export const PATHWAY: Record<Pathway, string> = {
  'medecin-traitant': 'Médecin traitant',
  'medecin-correspondant': 'Médecin correspondant',
  'autre-situation': 'Autre situation du parcours',
  'hors-parcours': 'Hors parcours',
};

export const SECURING: Record<Securing, string> = {
  securise: 'Sécurisé',
  degrade: 'Dégradé',
  'sesam-sans-vitale': 'SESAM sans Vitale',
};

export const TRAVEL: Record<Travel, string> = {
  aucune: 'Aucune',
  ifd: 'IFD (2,50 €)',
  ifs: 'IFS (4,00 €)',
};

export function prescriberLabel(person: Prescriber): string {
  return `${person.name} — RPPS ${person.rpps} — n° AM ${person.amNumber}`;
}
