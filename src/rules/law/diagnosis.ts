import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What proves a prior medical diagnosis. */
export const DIAGNOSIS = [
  {
    id: 'DIA-01',
    statement: {
      fr: 'Le diagnostic médical préalable se prouve par : motif de l’ALD, compte rendu opératoire, d’hospitalisation, médical ou des urgences, information tracée du médecin traitant ou coordonnateur, prescription antérieure, élément du dossier partagé, imagerie (communiqué du Loiret seulement).',
      en: 'The prior medical diagnosis is proved by: reason of the ALD; operation, hospital, medical or emergency report; traced information from the treating or coordinating doctor; earlier prescription; item of the shared record; imaging (Loiret press release only).',
    },
    sources: [SOURCES.arsNouvelleAquitaine, SOURCES.ordre79, SOURCES.urpsAra, SOURCES.loiretPress],
    certainty: 'B',
    severities: [],
    behaviour:
      'Un de ces neuf documents suffit à lever la limite. Seule son existence est notée, jamais ce qu’il dit.',
    setting: null,
    appliedIn: 'src/domain/facts.ts',
  },
  {
    id: 'DIA-02',
    statement: {
      fr: 'Le document a une date au plus tard égale à celle de la séance, un auteur nommé, un lien avec le motif, et un lieu où il est gardé.',
      en: 'The document has a date not later than the session’s, a named author, a link with the complaint, and a place where it is kept.',
    },
    sources: [SOURCES.urpsAra],
    certainty: 'D',
    severities: ['ask'],
    behaviour:
      'Ce qui manque est demandé ; un document du jour même convient. Le lien avec le motif est publié (B) ; la date, l’auteur et le lieu sont notre déduction (D).',
    setting: null,
    appliedIn: 'src/rules/diagnosis.ts',
    openQuestion:
      'Quelles mentions le document de diagnostic doit-il porter pour être admis lors d’un contrôle ?',
  },
  {
    id: 'DIA-03',
    statement: {
      fr: 'Une ALD vaut diagnostic médical préalable ; sans lien établi avec ces soins, les sources ne s’accordent pas.',
      en: 'An ALD is a prior medical diagnosis; without an established link to this care the sources disagree.',
    },
    sources: [SOURCES.loiretPress, SOURCES.urpsAra],
    certainty: 'contradictory',
    versions: [
      'aucune limite pour un patient en ALD (communiqué du Loiret)',
      'un lien avec le motif est nécessaire (plusieurs sources)',
    ],
    severities: ['warn'],
    behaviour:
      '« L’ALD est-elle en rapport avec cette rééducation ? » est demandé. Sans lien ni document, au-delà de huit : avertissement, jamais un arrêt, et le document est demandé.',
    setting: null,
    appliedIn: 'src/rules/counting.ts',
    openQuestion:
      'Une ALD sans rapport avec la rééducation lève-t-elle la limite de huit séances ?',
  },
  {
    id: 'DIA-04',
    statement: {
      fr: 'Le document de diagnostic est tenu à la disposition du service médical.',
      en: 'The diagnosis document is kept at the disposal of the medical service.',
    },
    sources: [SOURCES.unnamedPage],
    certainty: 'D',
    severities: ['info'],
    behaviour:
      'Rappel seulement : le document reste hors de Neuvième. La mise à disposition est publiée (B) ; la durée de 33 mois est une analogie de notre part (D).',
    setting: null,
    appliedIn: 'src/rules/follow-up.ts',
    openQuestion: 'Combien de temps le document de diagnostic doit-il être conservé ?',
  },
] as const satisfies readonly Statement[];
