import type { ReferredTo } from '../../domain/care.ts';

/** Why she asks for a doctor, as she may choose it; the letter says it in the same order. */
export const reasons = [
  'no-improvement',
  'warning-signs',
  'worse',
  'diagnosis-wanted',
  'care-to-go-on',
  'examination',
  'own',
] as const;
export type Reason = (typeof reasons)[number];

/** How a reason reads in the letter; hers is her own words. Nothing is added to what she chose. */
export const REASON_SENTENCES: Readonly<Record<Exclude<Reason, 'own'>, string>> = {
  'no-improvement': 'l’absence d’amélioration suffisante au cours des soins',
  'warning-signs': 'la présence de signes d’alerte qui demandent un avis médical',
  worse: 'une aggravation depuis le début des soins',
  'diagnosis-wanted': 'la nécessité d’un diagnostic médical avant de poursuivre',
  'care-to-go-on': 'des soins à poursuivre au-delà de ce que permet l’accès direct',
  examination: 'un examen complémentaire dont l’indication relève de votre décision',
};

export const GAP = '[…]';

export const GREETING: Readonly<Record<ReferredTo, string>> = {
  'treating-doctor': 'Docteur,',
  'other-doctor': 'Docteur,',
  emergency: 'Chère consœur, cher confrère,',
};

export const SUBJECT: Readonly<Record<ReferredTo, string>> = {
  'treating-doctor': 'Orientation vers le médecin traitant d’un patient reçu en accès direct',
  'other-doctor': 'Demande d’avis médical pour un patient reçu en accès direct',
  emergency: 'Orientation en urgence d’un patient reçu en accès direct',
};

/** A line to write on by hand: an urgent letter is printed at once. */
const BY_HAND = '.'.repeat(110);

/** How a letter ends in an emergency: whole as it is printed, with room to write. */
export const URGENT_END: readonly string[] = [
  `Signes constatés (à compléter à la main) :\n${BY_HAND}\n${BY_HAND}\n${BY_HAND}`,
  'Je vous remercie de le recevoir sans délai et reste joignable.',
];

/** How it ends otherwise: what she saw is for her to say. */
export const ORDINARY_END: readonly string[] = [
  `Éléments cliniques utiles : ${GAP}`,
  'Je reste à votre disposition et vous remercie de me tenir au courant de votre décision. Si les soins doivent se poursuivre, une ordonnance, ou un document qui établit le diagnostic, est nécessaire.',
];
