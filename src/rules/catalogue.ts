import type { Rule } from './rule.ts';
import { SOURCES } from './sources.ts';

const CHECKED = '2026-11-21';

/**
 * The rules of this version; every finding names one of them. A statement that no text holds says so by its certainty, and the
 * screen repeats it: an inference is never shown as the law.
 */
const RULES = [
  {
    id: 'ELI-01',
    statement: {
      fr: 'Le département d’exercice est l’un des 20 de l’expérimentation ; sinon seul le régime permanent (MSP, ESP, ESS, centre de santé, établissement) permet l’accès direct.',
      en: 'The department of practice is one of the 20 of the experiment; elsewhere only the permanent regime (MSP, ESP, ESS, health centre, establishment) allows direct access.',
    },
    source: SOURCES.arrete,
    certainty: 'B',
  },
  {
    id: 'ELI-03',
    statement: {
      fr: 'L’accès direct est ouvert aux titulaires, collaborateurs et assistants, pas aux remplaçants.',
      en: 'Direct access is open to titulaires, collaborateurs and assistants, not to remplaçants.',
    },
    source: SOURCES.loiret,
    certainty: 'B',
  },
  {
    id: 'ELI-05',
    statement: {
      fr: 'La séance n’est pas antérieure à votre présence sur la liste de l’ARS.',
      en: 'The session is not earlier than your presence on the ARS list.',
    },
    source: SOURCES.none,
    certainty: 'D',
  },
  {
    id: 'ELI-06',
    statement: {
      fr: 'La séance n’est pas antérieure au début de l’expérimentation dans le territoire ; les dates publiées se contredisent.',
      en: 'The session is not earlier than the start of the experiment in the territory; published dates contradict each other.',
    },
    source: SOURCES.arrete,
    certainty: 'B',
  },
  {
    id: 'CNT-01',
    statement: {
      fr: 'Sans diagnostic médical préalable, huit séances au plus par patient (décret) ; par épisode de soins selon l’Ordre et plusieurs ARS.',
      en: 'Without a prior medical diagnosis, at most eight sessions per patient (decree); per episode of care according to the Ordre and several ARS.',
    },
    source: SOURCES.decree,
    certainty: 'A',
  },
  {
    id: 'CNT-03',
    statement: {
      fr: 'Le bilan-diagnostic kinésithérapique (BDK) n’est pas compté comme une séance.',
      en: 'The initial assessment (BDK) is not counted as a session.',
    },
    source: SOURCES.none,
    certainty: 'D',
  },
  {
    id: 'CNT-06',
    statement: {
      fr: 'Les séances faites par un confrère comptent selon une lecture ; le texte limite ce que fait « le masseur-kinésithérapeute ».',
      en: 'Sessions given by another kiné count under one reading; the text limits what « le masseur-kinésithérapeute » does.',
    },
    source: SOURCES.decree,
    certainty: 'D',
  },
  {
    id: 'CNT-10',
    statement: {
      fr: 'La date du document de diagnostic décide : les séances à partir de ce jour ne sont plus limitées, les précédentes comptent toujours.',
      en: 'The date of the diagnosis document decides: sessions from that day on are not capped, earlier ones keep counting.',
    },
    source: SOURCES.none,
    certainty: 'D',
  },
  {
    id: 'CNT-15',
    statement: {
      fr: 'Une même date sur une autre facture est soit la même séance refacturée, soit une seconde séance du jour : la réponse vous appartient.',
      en: 'The same date on another invoice is either the same session billed again or a second one that day: the answer is yours.',
    },
    source: SOURCES.none,
    certainty: 'D',
  },
  {
    id: 'PLA-01',
    statement: {
      fr: 'Un traitement sans diagnostic médical ne se prévoit ni pour plus de huit séances, ni au-delà de trois mois.',
      en: 'A treatment without medical diagnosis is planned neither for more than eight sessions nor beyond three months.',
    },
    source: SOURCES.ordre,
    certainty: 'B',
  },
  {
    id: 'DUR-01',
    statement: {
      fr: 'Sans diagnostic médical préalable, les séances tiennent dans les trois mois qui suivent le début de l’épisode, dernier jour compris.',
      en: 'Without a prior medical diagnosis, sessions fit within the three months after the start of the episode, last day included.',
    },
    source: SOURCES.ordre,
    certainty: 'B',
  },
  {
    id: 'DIA-03',
    statement: {
      fr: 'Une ALD sans lien établi avec ces soins ne lève la limite que selon certaines lectures.',
      en: 'An ALD without an established link to this care lifts the limit under some readings only.',
    },
    source: SOURCES.loiretPress,
    certainty: 'B',
  },
  {
    id: 'PRE-01',
    statement: {
      fr: 'En accès direct, le prescripteur porté sur la facture est le kinésithérapeute qui traite.',
      en: 'In direct access, the prescriber on the invoice is the kiné who treats.',
    },
    source: SOURCES.loiret,
    certainty: 'B',
  },
  {
    id: 'PRE-02',
    statement: {
      fr: 'Le numéro AM du prescripteur est celui de votre lieu d’exercice.',
      en: 'The prescriber’s AM number is that of your place of practice.',
    },
    source: SOURCES.identifiers,
    certainty: 'A-',
  },
  {
    id: 'PRE-03',
    statement: {
      fr: 'Le RPPS du prescripteur est le vôtre.',
      en: 'The prescriber’s RPPS is yours.',
    },
    source: SOURCES.identifiers,
    certainty: 'A-',
  },
  {
    id: 'PRE-09',
    statement: {
      fr: 'La date de prescription n’est pas postérieure aux séances ; une seule pour tout l’épisode, son début.',
      en: 'The prescription date is not later than the sessions; one for the whole episode, its start.',
    },
    source: SOURCES.none,
    certainty: 'D',
  },
  {
    id: 'PRE-12',
    statement: {
      fr: 'Le renouvellement par le kinésithérapeute d’une ordonnance de moins d’un an se facture avec le prescripteur fictif 291991123.',
      en: 'The kiné’s own renewal of an ordonnance under a year old is billed with the fictitious prescriber 291991123.',
    },
    source: SOURCES.software,
    certainty: 'C',
  },
  {
    id: 'JUS-01',
    statement: {
      fr: 'Dans le Loiret, l’annexe 1 accompagne la facture comme pièce justificative.',
      en: 'In Loiret, annexe 1 goes with the invoice as supporting document.',
    },
    source: SOURCES.loiret,
    certainty: 'B',
  },
  {
    id: 'ACT-01',
    statement: {
      fr: 'Une lettre clé de séance au coefficient inconnu est comptée et signalée « cotation à vérifier » ; une lettre inconnue est demandée.',
      en: 'A session letter with an unknown coefficient is counted and marked to check; an unknown letter is asked about.',
    },
    source: SOURCES.ngap,
    certainty: 'A',
  },
] as const satisfies readonly Omit<Rule, 'checkedOn'>[];

export type RuleId = (typeof RULES)[number]['id'];

const BY_ID = new Map<string, Rule>(
  RULES.map((rule) => [rule.id, { ...rule, checkedOn: CHECKED }]),
);

/** The rule behind an id; undefined for an id that no rule has. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** All rules, in the order of the catalogue. */
export function allRules(): Rule[] {
  return [...BY_ID.values()];
}
