import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Who stands as prescriber, with which number and which date. */
export const PRESCRIBER = [
  {
    id: 'PRE-01',
    statement: {
      fr: 'En accès direct, le prescripteur porté sur la facture est le kinésithérapeute qui traite.',
      en: 'In direct access, the prescriber on the invoice is the kiné who treats.',
    },
    sources: [SOURCES.loiret, SOURCES.urpsAra],
    certainty: 'B',
    severities: [],
    behaviour:
      'C’est l’exécutant de l’écran. Le numéro d’un médecin : ce n’est pas de l’accès direct, rien n’est compté et aucun clic n’est retenu.',
    setting: null,
    appliedIn: 'src/rules/prescriber.ts',
  },
  {
    id: 'PRE-02',
    statement: {
      fr: 'Le numéro AM du prescripteur a une clé juste et est le vôtre, celui de ce lieu d’exercice.',
      en: 'The prescriber’s AM number has a valid key and is yours, that of this place of practice.',
    },
    sources: [SOURCES.identifiers],
    certainty: 'A-',
    severities: ['alert', 'warn'],
    behaviour:
      'Clé fausse ou autre numéro : alerte ; troisième caractère autre que 7 : avertissement. La clé ne voit pas l’échange de 09 et 90 : c’est la comparaison au profil qui le voit.',
    setting: null,
    appliedIn: 'src/rules/prescriber.ts',
  },
  {
    id: 'PRE-03',
    statement: {
      fr: 'Le RPPS du prescripteur a une clé juste et est le vôtre.',
      en: 'The prescriber’s RPPS has a valid key and is yours.',
    },
    sources: [SOURCES.identifiers],
    certainty: 'A-',
    severities: ['alert'],
    behaviour:
      'Clé fausse ou autre numéro : alerte. Un 8 devant, sur douze chiffres, est accepté et retiré.',
    setting: null,
    appliedIn: 'src/rules/prescriber.ts',
  },
  {
    id: 'PRE-04',
    statement: {
      fr: 'Un champ libre unique reçoit votre numéro AM ou votre RPPS, selon sa longueur et son libellé.',
      en: 'A single free field gets your AM number or your RPPS, by its length and label.',
    },
    sources: [SOURCES.loiret, SOURCES.urpsAra],
    certainty: 'D',
    versions: [
      '« numéro de professionnel de santé » (Loiret)',
      '« numéro ADELI » (Auvergne-Rhône-Alpes)',
      'deux champs : numéro AM à 9 caractères, et RPPS « si le prescripteur en a un » (SESAM-Vitale)',
    ],
    severities: [],
    behaviour:
      'Rien n’est raccourci : un RPPS de onze chiffres n’entre pas dans un champ de neuf. Le libellé du territoire est montré.',
    setting: null,
    appliedIn: 'src/page/fill/fill.ts',
    openQuestion:
      'Quel numéro le kinésithérapeute porte-t-il comme prescripteur : le numéro AM (ADELI) ou le RPPS ?',
  },
  {
    id: 'PRE-05',
    statement: {
      fr: 'Le numéro AM n’est pas le FINESS de la structure.',
      en: 'The AM number is not the FINESS number of the structure.',
    },
    sources: [SOURCES.identifiers],
    certainty: 'D',
    severities: ['warn'],
    behaviour: 'Les deux égaux : avertissement. Une clé juste ne distingue jamais l’un de l’autre.',
    setting: null,
    appliedIn: 'src/rules/prescriber.ts',
  },
  {
    id: 'PRE-06',
    statement: {
      fr: 'Un collaborateur porte ses propres numéros ; dans un cabinet à plusieurs profils, le kinésithérapeute est celui que l’écran nomme comme exécutant.',
      en: 'A collaborateur uses her own numbers; in a practice with several profiles the kiné is the one that the screen names as exécutant.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'L’écran nomme quelqu’un d’autre : rien n’est rempli ni compté. Il ne nomme personne : rien n’est rempli sans votre clic.',
    setting: null,
    appliedIn: 'src/rules/check.ts',
  },
  {
    id: 'PRE-07',
    statement: {
      fr: 'Le remplaçant facture avec le numéro AM du titulaire : « son propre numéro » est alors ambigu, et aucun texte ne tranche.',
      en: 'A remplaçant bills with the titulaire’s AM number: “her own number” is then ambiguous, and no text decides.',
    },
    sources: [],
    certainty: 'none',
    severities: [],
    behaviour: 'L’accès direct est refusé au remplaçant par ELI-03 ; la question ne se pose plus.',
    setting: null,
    appliedIn: 'src/rules/eligibility.ts',
  },
  {
    id: 'PRE-08',
    statement: {
      fr: 'L’origine de la prescription n’a pas de valeur officielle pour l’accès direct.',
      en: 'The origin of the prescription has no official value for direct access.',
    },
    sources: [],
    certainty: 'none',
    severities: [],
    behaviour: 'Le choix du logiciel est laissé tel quel.',
    setting: null,
    appliedIn: 'src/page/fill/fill.ts',
    openQuestion:
      'Quelle origine de la prescription faut-il porter sur une facture d’accès direct ?',
  },
  {
    id: 'PRE-09',
    statement: {
      fr: 'La date de prescription est présente, n’est pas postérieure aux séances, et reste la même pour tout l’épisode : son début.',
      en: 'The prescription date is present, not later than the sessions, and the same for the whole episode: its start.',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn'],
    behaviour:
      'Postérieure à une séance : avertissement, car un traitement créé au moment de facturer porte la date du jour ; le jour même convient. Autre que celle d’une facture précédente de l’épisode : avertissement. Une date absente n’est pas signalée, car bien des logiciels la gardent sur un autre écran. Neuvième remplit le début de l’épisode, et rien tant que ce jour n’est pas connu.',
    setting: null,
    appliedIn: 'src/rules/fill-plan.ts',
    openQuestion:
      'Quelle date de prescription faut-il porter en accès direct : le début de l’épisode, ou la date de chaque séance ?',
  },
  {
    id: 'PRE-10',
    statement: {
      fr: 'Une séance antérieure à l’ordonnance d’un médecin n’est pas couverte par elle.',
      en: 'A session earlier than a doctor’s prescription is not covered by it.',
    },
    sources: [],
    certainty: 'D',
    severities: ['alert', 'warn'],
    behaviour:
      'Un médecin comme prescripteur et des séances d’avant sa date : elles sont nommées (« accès direct, à facturer à part ») et comptées ; plus de huit ainsi : alerte. Le jour de l’ordonnance est couvert.',
    setting: null,
    appliedIn: 'src/rules/prescription.ts',
    openQuestion:
      'Les séances faites en accès direct avant une ordonnance se facturent-elles à part, avec le kinésithérapeute comme prescripteur ?',
  },
  {
    id: 'PRE-11',
    statement: {
      fr: 'Une facture porte une seule prescription.',
      en: 'One invoice holds one prescription.',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn'],
    behaviour:
      'Séances d’avant et d’après l’ordonnance sur une facture : proposition de la scinder.',
    setting: null,
    appliedIn: 'src/rules/prescription.ts',
  },
  {
    id: 'PRE-12',
    statement: {
      fr: 'Le renouvellement par le kinésithérapeute d’une ordonnance de moins d’un an se facture avec le prescripteur fictif 291991123.',
      en: 'The kiné’s own renewal of an ordonnance under a year old is billed with the fictitious prescriber 291991123.',
    },
    sources: [SOURCES.software],
    certainty: 'C',
    severities: [],
    behaviour:
      'Ce numéro est reconnu : ce n’est pas de l’accès direct, rien n’est compté ni demandé.',
    setting: null,
    appliedIn: 'src/rules/prescriber.ts',
  },
  {
    id: 'PRE-13',
    statement: {
      fr: 'Des soins qui continuent après une ordonnance pour le même motif, sans renouvellement, sont un accès direct avec diagnostic préalable : la prescription antérieure est le document.',
      en: 'Care that goes on after an ordonnance for the same complaint, without renewal, is direct access with prior diagnosis: the earlier prescription is the document.',
    },
    sources: [SOURCES.ordre79, SOURCES.urpsAra],
    certainty: 'B',
    severities: [],
    behaviour:
      '« Suite d’une ordonnance » est une réponse à part ; médecin et date de l’ordonnance sont demandés, et les séances des douze derniers mois pour cette affection sont demandées (ACT-11).',
    setting: null,
    appliedIn: 'src/domain/facts.ts',
  },
] as const satisfies readonly Statement[];
