import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Who may treat in direct access, where, and from when to when. */
export const ELIGIBILITY = [
  {
    id: 'ELI-01',
    statement: {
      fr: 'Le département d’exercice est l’un des 20 de l’expérimentation ; ailleurs, seul le régime permanent (MSP, ESP, ESS, centre de santé, établissement) permet l’accès direct.',
      en: 'The department of practice is one of the 20 of the experiment; elsewhere only the permanent regime (MSP, ESP, ESS, health centre, establishment) allows direct access.',
    },
    sources: [SOURCES.arrete, SOURCES.registration],
    certainty: 'B',
    severities: ['alert', 'info'],
    behaviour:
      'Département hors de la liste : alerte, rien n’est rempli ni compté au titre des CPTS, et le régime permanent est proposé. 2A est refusée, 2B acceptée. Le profil le dit dès la saisie du lieu.',
    setting: 'department',
    appliedIn: 'src/rules/eligibility.ts',
  },
  {
    id: 'ELI-02',
    statement: {
      fr: 'Le département est celui du lieu où vous exercez, principal ou secondaire, jamais celui du patient.',
      en: 'The department is that of the place where you practise, main or secondary, never that of the patient.',
    },
    sources: [SOURCES.registration, SOURCES.arsOccitanie],
    certainty: 'B',
    severities: [],
    behaviour:
      'Le profil tient une liste de lieux (département, numéro AM, régime, CPTS, date sur la liste de l’ARS), chacun jugé pour lui-même ; le domicile suit le lieu. Un patient du 41 soigné dans le 45 convient ; plusieurs lieux et aucun numéro AM à l’écran : le lieu est demandé, jamais deviné.',
    setting: null,
    appliedIn: 'src/rules/question.ts',
  },
  {
    id: 'ELI-03',
    statement: {
      fr: 'L’accès direct est ouvert aux titulaires, collaborateurs et assistants, pas aux remplaçants.',
      en: 'Direct access is open to titulaires, collaborateurs and assistants, not to remplaçants.',
    },
    sources: [SOURCES.registration, SOURCES.loiret],
    certainty: 'B',
    severities: ['alert'],
    behaviour:
      'Statut de remplaçant : alerte, l’accès direct n’est ni rempli ni compté. Une absence annoncée liste, à l’avance, les épisodes ouverts qui demandent une ordonnance ou une pause si un remplaçant prend la suite.',
    setting: 'status',
    appliedIn: 'src/rules/eligibility.ts',
    openQuestion:
      'Le formulaire d’inscription cite les titulaires et les collaborateurs : les assistants sont-ils compris ?',
  },
  {
    id: 'ELI-04',
    statement: {
      fr: 'Vous êtes membre d’une CPTS de la liste du territoire.',
      en: 'You are a member of a CPTS on the list of the territory.',
    },
    sources: [SOURCES.decree, SOURCES.loiret],
    certainty: 'A',
    severities: ['ask'],
    behaviour:
      'La preuve d’adhésion est demandée chaque année et sa date gardée. Dans le Loiret, la liste comprend CPTS Sud 28, une CPTS d’Eure-et-Loir.',
    setting: 'cptsProofOn',
    appliedIn: 'src/rules/profile-questions.ts',
  },
  {
    id: 'ELI-05',
    statement: {
      fr: 'La séance n’est pas antérieure à votre présence sur la liste de l’ARS.',
      en: 'The session is not earlier than your presence on the ARS list.',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn', 'info', 'ask'],
    behaviour:
      'Séance avant la date de présence sur la liste : avertissement seulement, car la liste est publiée avec retard ; le jour même convient. Date inconnue : elle est demandée, ou attendue quand la date de la déclaration à l’ARS est notée. Chaque année à la même date, pendant trente jours, un simple rappel de vérifier que le nom y figure toujours.',
    setting: 'arsListDate',
    appliedIn: 'src/rules/eligibility.ts',
    openQuestion:
      'Une séance faite après la déclaration à l’ARS, mais avant la publication de la liste où figure le kinésithérapeute, est-elle prise en charge ?',
  },
  {
    id: 'ELI-06',
    statement: {
      fr: 'La séance n’est pas antérieure au début de l’expérimentation dans le territoire ; les dates publiées se contredisent.',
      en: 'The session is not earlier than the start of the experiment in the territory; published dates contradict each other.',
    },
    sources: [SOURCES.arrete, SOURCES.loiret, SOURCES.arsNouvelleAquitaine],
    certainty: 'contradictory',
    versions: [
      '28/08/2024 (cahier des charges du Loiret ; antérieur à l’arrêté)',
      '08/06/2025 (publication de l’arrêté au Journal officiel)',
      '15/07/2025 (ouverture des inscriptions)',
      '01/08/2025 (Yonne)',
    ],
    severities: ['alert', 'warn'],
    behaviour:
      'Avant le 08/06/2025 : alerte. Du 08/06/2025 au 14/07/2025, ou jusqu’à la veille du début annoncé par le territoire s’il est plus tardif : avertissement. Sans date connue, le 08/06/2025 vaut pour le territoire.',
    setting: null,
    appliedIn: 'src/rules/eligibility.ts',
    openQuestion:
      'À partir de quel jour une séance en accès direct est-elle prise en charge dans le département ?',
  },
  {
    id: 'ELI-07',
    statement: {
      fr: 'La séance n’est pas postérieure à la fin de l’expérimentation dans le territoire ; les dates publiées se contredisent.',
      en: 'The session is not later than the end of the experiment in the territory; published dates contradict each other.',
    },
    sources: [SOURCES.loiret, SOURCES.urpsBretagne, SOURCES.arsNouvelleAquitaine],
    certainty: 'contradictory',
    versions: [
      '28/08/2029 (cahier des charges du Loiret)',
      'juin 2029 (Côtes-d’Armor)',
      'mi-2030 (cinq ans à compter de 2025)',
    ],
    severities: ['alert', 'warn'],
    behaviour:
      'Le 28/08/2029 convient encore ; à partir du 29/08/2029, avertissement jusqu’à ce que la date de votre ARS soit notée ; après le 08/06/2030, alerte. La date notée tranche : au-delà, alerte. Un territoire qui annonce une fin plus proche est averti dès celle-ci.',
    setting: 'answer:experiment-end',
    appliedIn: 'src/rules/eligibility.ts',
    openQuestion: 'Quel est le dernier jour de l’expérimentation dans le département ?',
  },
  {
    id: 'ELI-08',
    statement: {
      fr: 'Une nouvelle inscription est possible jusqu’à six mois avant la fin de l’expérimentation.',
      en: 'A new registration is possible until six months before the end of the experiment.',
    },
    sources: [SOURCES.decree, SOURCES.ordre79],
    certainty: 'A',
    severities: ['info'],
    behaviour:
      'Dit à qui n’est pas encore sur la liste, avec la date annoncée quand le territoire en donne une (Deux-Sèvres : 31/12/2029).',
    setting: null,
    appliedIn: 'src/rules/profile-questions.ts',
  },
  {
    id: 'ELI-09',
    statement: {
      fr: 'La même limite vaut en CPTS, en structure (MSP, ESP, ESS, centre de santé) et en établissement ; seules les formalités diffèrent.',
      en: 'The same limit holds in a CPTS, in a structure (MSP, ESP, ESS, health centre) and in an establishment; only the formalities differ.',
    },
    sources: [SOURCES.law, SOURCES.arsPaca],
    certainty: 'B',
    severities: [],
    behaviour:
      'Le régime se choisit par lieu. Hors CPTS, ni département, ni dates de l’expérimentation, ni liste de l’ARS ne sont examinés, et aucune pièce n’est demandée ; le compte et la durée sont jugés de même.',
    setting: 'regime',
    appliedIn: 'src/rules/regimes.ts',
  },
] as const satisfies readonly Statement[];
