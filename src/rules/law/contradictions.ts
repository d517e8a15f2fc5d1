import type { Contradiction } from '../rule.ts';

/** What the sources do not say alike: carried as data, not hidden. The versions stand with the first rule. */
export const CONTRADICTIONS = [
  {
    topic: 'La limite',
    rules: ['CNT-07', 'CNT-01', 'CNT-08'],
    choice:
      'Le compte est tenu par épisode ; le réglage « par patient » existe. Un arrêt suppose que toutes les lectures soient dépassées.',
  },
  {
    topic: 'Le début de l’expérimentation',
    rules: ['ELI-06'],
    choice:
      'Alerte avant le 08/06/2025, avertissement jusqu’à l’ouverture des inscriptions ou au début annoncé par le territoire ; rien n’est refusé.',
  },
  {
    topic: 'La fin de l’expérimentation',
    rules: ['ELI-07'],
    choice:
      'La première fin publiée fait avertir, la dernière fait alerter ; la date donnée par votre ARS, une fois notée, tranche.',
  },
  {
    topic: 'La pièce justificative',
    rules: ['JUS-03', 'JUS-01', 'JUS-02'],
    choice:
      'Annexe 1 dans le Loiret, rien dans le régime permanent ; ailleurs, la question est posée une fois et la réponse gardée.',
  },
  {
    topic: 'Le numéro porté comme prescripteur',
    rules: ['PRE-04', 'PRE-02', 'PRE-03'],
    choice:
      'Le numéro AM et le RPPS du profil sont tous deux admis ; le champ décide lequel est écrit.',
  },
  {
    topic: 'L’ALD',
    rules: ['DIA-03'],
    choice:
      'Liée au motif, elle lève la limite ; sans lien, avertissement au-delà de huit, jamais un arrêt.',
  },
] as const satisfies readonly Contradiction[];
