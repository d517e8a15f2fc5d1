import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What counts towards the eight, where, and when the limit falls away. */
export const COUNTING = [
  {
    id: 'CNT-01',
    statement: {
      fr: 'Sans diagnostic médical préalable, huit séances au plus par patient (décret) ; par patient et par épisode de soins selon l’Ordre et plusieurs ARS.',
      en: 'Without a prior medical diagnosis, at most eight sessions per patient (decree); per patient and episode of care according to the Ordre and several ARS.',
    },
    sources: [SOURCES.decree, SOURCES.ordre37, SOURCES.ordre79, SOURCES.arsNouvelleAquitaine],
    certainty: 'A',
    severities: ['stop', 'alert', 'warn', 'info'],
    behaviour:
      'Dès la 5e séance, ou trois semaines avant la 8e prévue, information : demander un rendez-vous médical ou une pièce de diagnostic ; à la 8e, « la dernière sans diagnostic médical ». Votre propre 9e sur l’écran qui facture : arrêt, si toutes les lectures publiées sont dépassées ; plus de huit déjà faites et rien de plus à l’écran : alerte.',
    setting: null,
    appliedIn: 'src/rules/counting.ts',
  },
  {
    id: 'CNT-02',
    statement: {
      fr: 'Une séance est une ligne d’acte de rééducation de la NGAP, titre XIV, chapitre II.',
      en: 'A session is one line of a rehabilitation act of the NGAP, titre XIV, chapter II.',
    },
    sources: [SOURCES.ngap],
    certainty: 'D',
    severities: [],
    behaviour:
      'Suppléments, déplacements et bilan ne s’ajoutent jamais au compte. Que ces actes soient des séances est écrit dans la NGAP (A) ; qu’une ligne vaille une séance de la limite est notre déduction (D).',
    setting: null,
    appliedIn: 'src/rules/form-sessions.ts',
  },
  {
    id: 'CNT-03',
    statement: {
      fr: 'Le bilan-diagnostic kinésithérapique (BDK) ne compte pas parmi les huit séances.',
      en: 'The initial assessment (BDK) is not one of the eight sessions.',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn'],
    behaviour:
      'Par défaut il n’est pas compté. À huit séances et un bilan : avertissement « si le BDK compte, c’est la 9e », jamais un arrêt.',
    setting: 'assessmentCounts',
    appliedIn: 'src/rules/counting.ts',
    openQuestion: 'Le bilan-diagnostic kinésithérapique est-il l’une des huit séances ?',
  },
  {
    id: 'CNT-04',
    statement: {
      fr: 'Deux lignes de séance le même jour comptent deux dans un même épisode, une chacune dans deux épisodes de régions différentes ; un acte sur plusieurs territoires (TER) compte une fois dans chaque épisode ouvert qu’il concerne.',
      en: 'Two session lines on one day count two in the same episode, one each in two episodes of different regions; an act on several territories (TER) counts once in each open episode it covers.',
    },
    sources: [],
    certainty: 'D',
    severities: ['info'],
    behaviour:
      'Chaque ligne va à l’épisode de sa région ; l’information dit dans quels épisodes la ligne est comptée. Deux séances d’un jour sont en outre examinées par DAY-01.',
    setting: null,
    appliedIn: 'src/rules/assignment.ts',
    openQuestion:
      'Un acte sur plusieurs territoires (TER) compte-t-il une séance pour chaque motif traité, ou une seule pour le patient ?',
  },
  {
    id: 'CNT-05',
    statement: {
      fr: 'Une séance faite mais pas encore facturée compte ; une facture rejetée puis refaite compte une fois, même sous une autre date quand c’est la même séance.',
      en: 'A session done but not billed yet counts; an invoice rejected then made again counts once, even under another date when it is the same session.',
    },
    sources: [],
    certainty: 'D',
    severities: ['ask'],
    behaviour:
      'L’identité d’une séance est patient, épisode, date, kinésithérapeute, rang du jour. Une séance notée à la main est provisoire : une facture à trois jours près fait demander « même séance que celle du 12 ? ».',
    setting: null,
    appliedIn: 'src/domain/sessions.ts',
  },
  {
    id: 'CNT-06',
    statement: {
      fr: 'Les séances faites par un confrère, ou avant l’installation de Neuvième, lui sont inconnues ; selon une lecture elles comptent, alors que le texte limite ce que fait « le masseur-kinésithérapeute ».',
      en: 'Sessions given by another kiné, or before Neuvième was installed, are unknown to it; under one reading they count, while the text limits what « le masseur-kinésithérapeute » does.',
    },
    sources: [SOURCES.decree],
    certainty: 'D',
    severities: ['warn'],
    behaviour:
      'À l’ouverture sont demandées les séances faites ici avant Neuvième, chez un confrère, et la date de la première. Les vôtres dans la limite mais plus de huit avec celles d’un confrère : avertissement ; votre propre 9e : arrêt (CNT-01).',
    setting: null,
    appliedIn: 'src/rules/counting.ts',
    openQuestion:
      'Les séances faites par un autre kinésithérapeute en accès direct, pour le même motif, s’imputent-elles sur les huit ?',
  },
  {
    id: 'CNT-07',
    statement: {
      fr: 'La limite se compte par épisode de soins (Ordre, ARS) ou par patient (lettre du décret) ; les sources ne s’accordent pas.',
      en: 'The limit is counted per episode of care (Ordre, ARS) or per patient (letter of the decree); the sources disagree.',
    },
    sources: [
      SOURCES.decree,
      SOURCES.ordre37,
      SOURCES.ordre79,
      SOURCES.arsNouvelleAquitaine,
      SOURCES.arsMartinique,
      SOURCES.arsCorse,
      SOURCES.loiretPress,
    ],
    certainty: 'contradictory',
    versions: [
      '« par patient » (décret)',
      '« par patient et par épisode de soins, 3 mois au plus » (recommandations de décembre 2024 rédigées à la manière de la CNAM, Ordre 37 et 79, ARS Nouvelle-Aquitaine, Martinique et Corse, communiqué du Loiret)',
      '« par an » (un projet de 2023, à ne pas retenir)',
    ],
    severities: ['warn', 'info'],
    behaviour:
      'Par défaut : par épisode, et une note le rappelle. Réglé « par patient », un second épisode d’un patient déjà à huit donne un avertissement, jamais un arrêt.',
    setting: 'counting',
    appliedIn: 'src/rules/counting.ts',
    openQuestion:
      'La limite de huit séances vaut-elle pour le patient, ou pour chacun de ses épisodes de soins ?',
  },
  {
    id: 'CNT-08',
    statement: {
      fr: 'La limite ne se compte jamais par année civile.',
      en: 'The limit is never counted per calendar year.',
    },
    sources: [SOURCES.decree, SOURCES.ordre79, SOURCES.arsNouvelleAquitaine],
    certainty: 'B',
    severities: [],
    behaviour: 'Le 1er janvier ne remet aucun compte à zéro.',
    setting: null,
    appliedIn: 'src/rules/counting.ts',
  },
  {
    id: 'CNT-09',
    statement: {
      fr: 'Avec un diagnostic médical préalable attesté par un document, le nombre de séances n’est pas limité.',
      en: 'With a prior medical diagnosis proved by a document, the number of sessions is not limited.',
    },
    sources: [SOURCES.decree],
    certainty: 'A',
    severities: [],
    behaviour:
      'Document enregistré et lié au motif : la 9e séance convient. Les bonnes pratiques et les seuils d’accord préalable demeurent (ACT-11).',
    setting: null,
    appliedIn: 'src/rules/diagnosis.ts',
  },
  {
    id: 'CNT-10',
    statement: {
      fr: 'La date du document de diagnostic décide : les séances à partir de ce jour ne sont plus limitées, les précédentes comptent toujours.',
      en: 'The date of the diagnosis document decides: sessions from that day on are not capped, earlier ones keep counting.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'Le jour du document n’est déjà plus limité. Document daté d’après la 9e séance : cette 9e reste une anomalie.',
    setting: null,
    appliedIn: 'src/rules/diagnosis.ts',
    openQuestion:
      'Un document de diagnostic daté d’après le début des soins lève-t-il la limite pour les séances qui le précèdent ?',
  },
  {
    id: 'CNT-11',
    statement: {
      fr: 'Une prescription obtenue pendant l’épisode met fin à l’accès direct pour ce motif : les séances suivantes portent le médecin comme prescripteur.',
      en: 'A prescription obtained during the episode ends direct access for that complaint: later sessions carry the doctor as prescriber.',
    },
    sources: [SOURCES.unnamedPage],
    certainty: 'B',
    severities: ['alert'],
    behaviour:
      '« Même motif ? » est demandé (une ordonnance pour le genou laisse le dos en accès direct), puis la clôture est proposée. Votre numéro comme prescripteur après cette date : alerte. Antidater n’est jamais suggéré.',
    setting: null,
    appliedIn: 'src/rules/prescription.ts',
  },
  {
    id: 'CNT-12',
    statement: {
      fr: 'Une facture qui porte plusieurs dates de séance est jugée date par date.',
      en: 'An invoice that holds several session dates is judged date by date.',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour: 'Les dates qui seraient la 9e et les suivantes sont nommées ; les autres passent.',
    setting: null,
    appliedIn: 'src/rules/counting.ts',
  },
  {
    id: 'CNT-13',
    statement: {
      fr: 'Un épisode appartient à un motif (une région) ; une ligne va à son épisode par son acte.',
      en: 'An episode belongs to a complaint (a region); a line goes to its episode by its act.',
    },
    sources: [],
    certainty: 'D',
    severities: ['info', 'ask'],
    behaviour:
      'Plusieurs épisodes possibles pour un acte : la question est posée, rien n’est deviné, et la réponse est gardée pour cet acte. Ce qui compte dans un autre épisode est dit avec sa région.',
    setting: null,
    appliedIn: 'src/rules/assignment.ts',
    openQuestion:
      'Qu’est-ce qu’un épisode de soins : un motif, une région du corps, ou toute la période de soins du patient ?',
  },
  {
    id: 'CNT-14',
    statement: {
      fr: 'Le compte a deux parties : les séances certaines et les séances possibles (issue inconnue, facture en cours dans un autre onglet, doute sur un même jour).',
      en: 'The count has two parts: certain sessions and possible ones (outcome unknown, an invoice under way in another tab, a same-day doubt).',
    },
    sources: [],
    certainty: 'D',
    severities: [],
    behaviour:
      'La limite est jugée sur les deux ensemble et l’écran dit « dont 1 à confirmer » ; seules les certaines sont montrées comme faites.',
    setting: null,
    appliedIn: 'src/domain/sessions.ts',
  },
  {
    id: 'CNT-15',
    statement: {
      fr: 'Une même date sur la même facture, ou après un envoi échoué ou annulé, est la même séance ; sur une autre facture, c’est la même séance refacturée ou une seconde du jour : la réponse vous appartient.',
      en: 'The same date on the same invoice, or after a failed or voided one, is the same session; on another invoice it is either the same session billed again or a second one that day: the answer is yours.',
    },
    sources: [],
    certainty: 'D',
    severities: ['ask'],
    behaviour:
      'Deux lignes de séance d’une même facture à une même date sont les rangs 1 et 2. Même date sur une autre facture : la question est posée, la séance reste possible jusqu’à la réponse.',
    setting: null,
    appliedIn: 'src/domain/sessions.ts',
  },
] as const satisfies readonly Statement[];
