import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What is due around the sessions: documents, referral, adverse events, yearly figures. */
export const FOLLOW_UP = [
  {
    id: 'FUP-01',
    statement: {
      fr: 'Le bilan initial va au DMP, au patient et au médecin traitant.',
      en: 'The initial assessment goes to the DMP, to the patient and to the treating doctor.',
    },
    sources: [SOURCES.arsPaca],
    certainty: 'B',
    severities: ['ask'],
    behaviour:
      'Trois cases, chacune avec date et moyen, ou « impossible » et sa raison (pas de DMP, refus, pas de MSSanté) ; dues après la première séance.',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
  },
  {
    id: 'FUP-02',
    statement: {
      fr: 'Le compte rendu des soins va au DMP, au patient et au médecin traitant.',
      en: 'The report of care goes to the DMP, to the patient and to the treating doctor.',
    },
    sources: [SOURCES.arsPaca],
    certainty: 'B',
    severities: ['ask'],
    behaviour: 'Dû à la 8e séance, à la clôture et à trois mois.',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
  },
  {
    id: 'FUP-03',
    statement: {
      fr: 'Sans médecin traitant, cet envoi est sans objet ; quand un avis médical est nécessaire, la CPTS trouve un créneau de soins non programmés (SNP) ; elle n’est pas destinataire du bilan.',
      en: 'Without a treating doctor that sending does not apply; when a medical opinion is needed the CPTS finds an unscheduled-care slot (SNP); it is not a recipient of the assessment.',
    },
    sources: [SOURCES.loiret],
    certainty: 'B',
    severities: [],
    behaviour: 'La case du médecin traitant devient « sans objet ». Rien n’est envoyé à la CPTS.',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
  },
  {
    id: 'FUP-04',
    statement: {
      fr: 'La décision d’orienter est notée au plus tard à la fin des huit séances : inutile, médecin traitant, autre médecin, urgences ; même sans aucune séance.',
      en: 'The referral decision is recorded by the end of the eight sessions: none needed, treating doctor, other doctor, emergency; even with no session.',
    },
    sources: [SOURCES.unnamedPage],
    certainty: 'B',
    severities: ['ask'],
    behaviour:
      'Absente, elle est demandée à la clôture. Clôtures : guéri, amélioré, réorienté, patient non revenu, abandon ; proposées à trois mois. Un signe d’alerte dès le bilan compte comme patient reçu et orienté. Sans ordonnance ni diagnostic 21 jours après une réorientation, la question « où en est-on ? » : aucun texte ne le précise.',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
  },
  {
    id: 'FUP-05',
    statement: {
      fr: 'Un événement indésirable, ou son absence, est noté.',
      en: 'An adverse event, or that there was none, is recorded.',
    },
    sources: [SOURCES.unnamedPage],
    certainty: 'B',
    severities: ['ask'],
    behaviour: 'Demandé à la clôture ; la réponse va dans l’évaluation.',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
  },
  {
    id: 'EVA-01',
    statement: {
      fr: 'L’ARS évalue chaque année : kinésithérapeutes participants, patients reçus, type de rééducation, nombre moyen de séances, part de l’activité, événements indésirables, part des patients orientés vers un médecin.',
      en: 'The ARS evaluates each year: participating kinés, patients seen, type of rehabilitation, mean number of sessions, share of activity, adverse events, share of patients referred to a doctor.',
    },
    sources: [SOURCES.unnamedPage],
    certainty: 'B',
    severities: [],
    behaviour:
      'Les chiffres séparent les épisodes avec et sans diagnostic. Les dénominateurs sont les nôtres : leur définition est imprimée. La part de l’activité demande le total de vos actes, tapé par vous, ou les factures avec ordonnance que Neuvième a vues ; sans l’un ni l’autre, « non calculable », jamais un faux pourcentage.',
    setting: null,
    appliedIn: 'src/evaluation/figures.ts',
  },
  {
    id: 'GEN-01',
    statement: {
      fr: 'Accident du travail, maladie professionnelle, maternité : aucun texte trouvé sur l’accès direct.',
      en: 'Work accident, occupational disease, maternity: no text found about direct access.',
    },
    sources: [],
    certainty: 'none',
    severities: [],
    behaviour: 'Rien sur un formulaire ; la question est posée ci-dessous à la CPAM.',
    setting: null,
    appliedIn: null,
    notApplied:
      'Neuvième ne lit jamais la partie de l’écran qui porte l’assurance du patient : il ne peut pas savoir qu’il s’agit d’un accident du travail ou d’une maternité.',
    openQuestion:
      'L’accès direct vaut-il au titre d’un accident du travail, d’une maladie professionnelle ou de l’assurance maternité ?',
  },
] as const satisfies readonly Statement[];
