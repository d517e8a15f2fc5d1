import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** The three months, when they begin, and patients who come back. */
export const DURATION = [
  {
    id: 'DUR-01',
    statement: {
      fr: 'Sans diagnostic médical préalable, les séances tiennent dans les trois mois qui suivent le début de l’épisode, dernier jour compris.',
      en: 'Without a prior medical diagnosis, sessions fit within the three months after the start of the episode, last day included.',
    },
    sources: [SOURCES.ordre37, SOURCES.ordre79, SOURCES.arsNouvelleAquitaine],
    certainty: 'B',
    severities: ['stop', 'alert', 'warn'],
    behaviour:
      'Le dernier jour : avertissement. Après la fin comptée depuis le bilan, pas encore depuis la première séance : avertissement ; après les deux : arrêt sur l’écran qui facture. Délai passé sans rien à l’écran et épisode encore ouvert : alerte.',
    setting: null,
    appliedIn: 'src/rules/duration.ts',
  },
  {
    id: 'DUR-02',
    statement: {
      fr: 'L’épisode commence à sa première séance ou à son bilan (BDK), au plus tôt des deux.',
      en: 'The episode starts at its first session or initial assessment (BDK), the earlier of the two.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'Le réglage peut faire partir les trois mois de la première séance ; un arrêt suppose que les deux lectures soient dépassées.',
    setting: 'episodeStart',
    appliedIn: 'src/rules/duration.ts',
    openQuestion: 'Les trois mois partent-ils du bilan initial ou de la première séance ?',
  },
  {
    id: 'DUR-03',
    statement: {
      fr: 'Les trois mois finissent au même quantième, à défaut au dernier jour du mois ; jamais quatre-vingt-dix jours.',
      en: 'The three months end on the same day number, else on the last day of the month; never ninety days.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour: 'Un début le 30/11/2025 donne le 28/02/2026 : ce jour convient, le 01/03/2026 non.',
    setting: null,
    appliedIn: 'src/domain/civil-date.ts',
    openQuestion: 'Les trois mois se comptent-ils de quantième à quantième ?',
  },
  {
    id: 'DUR-04',
    statement: {
      fr: 'Week-ends et jours fériés ne prolongent pas les trois mois.',
      en: 'Week-ends and public holidays do not extend the three months.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour: 'Une fin qui tombe un dimanche reste ce dimanche.',
    setting: null,
    appliedIn: 'src/domain/civil-date.ts',
    openQuestion: 'Un délai qui expire un dimanche ou un jour férié est-il prolongé ?',
  },
  {
    id: 'DUR-05',
    statement: {
      fr: 'Un patient revient : dans les trois mois, le même épisode continue ; après, c’est une nouvelle plainte, une récidive ou la suite des mêmes soins, qui relève du médecin.',
      en: 'A patient comes back: within the three months the same episode goes on; after them it is a new complaint, a recurrence, or the continuation of the same care, which is for the doctor.',
    },
    sources: [],
    certainty: 'none',
    severities: ['alert', 'warn', 'info', 'ask'],
    behaviour:
      'Le choix est demandé et « 2e épisode, même région, en 8 mois » est montré. Que l’épisode continue dans les trois mois est notre déduction (D) ; pour la récidive, aucun texte, et l’écran le dit. Suite des mêmes soins : alerte ; nouvel épisode avant la fin des trois mois du précédent : avertissement ; après : question, puis information.',
    setting: null,
    appliedIn: 'src/rules/coming-back.ts',
    openQuestion:
      'Après trois mois, une récidive dans la même région ouvre-t-elle un nouvel épisode de huit séances ?',
  },
  {
    id: 'DUR-07',
    statement: {
      fr: 'Deux épisodes en même temps pour deux régions : aucun texte ne l’autorise ni ne l’interdit.',
      en: 'Two episodes at once for two regions: no text allows or forbids it.',
    },
    sources: [],
    certainty: 'none',
    severities: ['warn'],
    behaviour: 'Avertissement, sans rien empêcher ; chaque épisode a son compte et sa durée.',
    setting: null,
    appliedIn: 'src/rules/coming-back.ts',
    openQuestion: 'Un patient peut-il avoir deux épisodes en accès direct en même temps ?',
  },
] as const satisfies readonly Statement[];
