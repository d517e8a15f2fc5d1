import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What is said before the ninth session is given, not only before it is billed. */
export const PLANNING = [
  {
    id: 'PLA-01',
    statement: {
      fr: 'Un traitement sans diagnostic médical ne se prévoit ni pour plus de huit séances, ni au-delà de trois mois.',
      en: 'A treatment without medical diagnosis is planned neither for more than eight sessions nor beyond three months.',
    },
    sources: [SOURCES.decree, SOURCES.ordre37, SOURCES.ordre79],
    certainty: 'B',
    severities: ['warn'],
    behaviour:
      'Avertissement sur l’écran du traitement, avec la fin des trois mois à la place des douze mois que les logiciels proposent ; jamais d’arrêt. Le nombre vient du décret (A), la durée de l’Ordre et des ARS (B).',
    setting: null,
    appliedIn: 'src/rules/planning.ts',
  },
  {
    id: 'PLA-02',
    statement: {
      fr: 'Une date à venir, prévue ou « à venir » dans le logiciel, n’est pas une séance.',
      en: 'A date to come, planned or marked as to come in the software, is not a session.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'La séance du jour compte, celle du lendemain non ; aucun arrêt sur un écran de planification.',
    setting: null,
    appliedIn: 'src/rules/form-sessions.ts',
  },
  {
    id: 'PLA-03',
    statement: {
      fr: 'Le jour de la 8e séance est prévu au rythme donné à l’ouverture de l’épisode (1, 2 ou 3 séances par semaine).',
      en: 'The day of the 8th session is forecast at the rhythm given when the episode opens (1, 2 or 3 sessions a week).',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'L’écran dit « 8e séance vers le 14 novembre » ; sans rythme donné, aucune prévision.',
    setting: null,
    appliedIn: 'src/rules/duration.ts',
  },
] as const satisfies readonly Statement[];
