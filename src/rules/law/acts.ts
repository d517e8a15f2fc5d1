import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What an act is, and the conditions that the nomenclature puts on it. */
export const ACTS = [
  {
    id: 'ACT-01',
    statement: {
      fr: 'Un acte se classe par sa lettre, son coefficient et sa date : séance, bilan (BDK), bilan isolé, supplément ou déplacement.',
      en: 'An act is classified by its letter, coefficient and date: session, initial assessment (BDK), isolated assessment, supplement or travel.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['warn', 'ask'],
    behaviour:
      'Lettre de séance au coefficient inconnu : comptée et signalée « cotation à vérifier » ; lettre inconnue : demandée. TMK (télésoin) et RQD sont connus et ne sont pas des séances du chapitre II.',
    setting: null,
    appliedIn: 'src/rules/form-sessions.ts',
  },
  {
    id: 'ACT-02',
    statement: {
      fr: 'Le montant est le coefficient multiplié par la valeur de la lettre clé, au centime.',
      en: 'The amount is the coefficient times the value of the key letter, to the cent.',
    },
    sources: [SOURCES.ngap],
    certainty: 'B',
    severities: [],
    behaviour:
      'Rien : aucun montant n’est lu. Le coefficient est dans la NGAP (A) ; la valeur de la lettre clé vient d’une page (B).',
    setting: null,
    appliedIn: null,
    notApplied:
      'Neuvième ne lit jamais de montant : ce qu’un patient paie ne le regarde pas. C’est une décision de confidentialité.',
  },
  {
    id: 'ACT-03',
    statement: {
      fr: 'Les anciennes cotations AMS, AMC et AMK 8 n’ont plus cours pour un acte à partir du 01/01/2026.',
      en: 'The legacy codes AMS, AMC and AMK 8 no longer hold for an act from 2026-01-01.',
    },
    sources: [SOURCES.unnamedPress],
    certainty: 'C',
    severities: ['warn'],
    behaviour: 'Le 31/12/2025 convient encore ; à partir du 01/01/2026, avertissement.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-04',
    statement: {
      fr: 'TER vaut 9,49 ou 9,51 jusqu’au 27/05/2026, 9,79 ou 9,81 à partir du 28/05/2026.',
      en: 'TER is 9.49 or 9.51 until 2026-05-27, 9.79 or 9.81 from 2026-05-28.',
    },
    sources: [SOURCES.ngap, SOURCES.unnamedPress],
    certainty: 'C',
    severities: ['warn'],
    behaviour:
      'Coefficient du mauvais côté de la date : avertissement. Les coefficients en vigueur sont dans la NGAP (A) ; le jour du changement vient de la presse (C).',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-05',
    statement: {
      fr: 'Un épisode de huit séances comporte un seul bilan (BDK).',
      en: 'An episode of eight sessions holds a single initial assessment (BDK).',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn'],
    behaviour:
      'Second bilan facturé dans un épisode sans diagnostic : avertissement ; avec un diagnostic, rien.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
    openQuestion: 'Un second bilan est-il remboursé dans un épisode de huit séances ?',
  },
  {
    id: 'ACT-06',
    statement: {
      fr: 'Un épisode comporte un bilan initial, au plus tard à la première séance.',
      en: 'An episode holds an initial assessment, by the first session at the latest.',
    },
    sources: [SOURCES.arsPaca, SOURCES.unnamedPage],
    certainty: 'B',
    severities: ['warn'],
    behaviour:
      'Deuxième séance sans bilan connu : avertissement ; la première n’en donne pas, ni un épisode commencé avant Neuvième ou ailleurs.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-07',
    statement: {
      fr: 'Un bilan isolé demande une prescription.',
      en: 'An isolated assessment needs a prescription.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['warn'],
    behaviour:
      'Facturé en accès direct : avertissement. AMK 10 est un bilan isolé, AMK 10,7 un BDK.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-08',
    statement: {
      fr: 'RSC 8,09 (canal carpien) demande un accord préalable avant de commencer.',
      en: 'RSC 8.09 (carpal tunnel) needs prior agreement before it starts.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['warn'],
    behaviour: 'Avertissement dès la première séance de cet acte, avec ou sans diagnostic.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-09',
    statement: {
      fr: 'Un acte qui suppose une chirurgie suppose un diagnostic médical préalable.',
      en: 'An act that implies surgery implies a prior medical diagnosis.',
    },
    sources: [],
    certainty: 'D',
    severities: ['warn'],
    behaviour: '« Sans diagnostic » avec un tel acte : avertissement, et le document est demandé.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-10',
    statement: {
      fr: 'TER 16, ARL 20 et ARL 28 sont soumis à une prescription ou à une ALD.',
      en: 'TER 16, ARL 20 and ARL 28 carry a condition of prescription or ALD.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['warn'],
    behaviour: 'Facturés en accès direct sans cette condition : avertissement.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'ACT-11',
    statement: {
      fr: 'Avec un diagnostic, les seuils d’accord préalable de la NGAP demeurent.',
      en: 'With a diagnosis, the prior-agreement thresholds of the NGAP still hold.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['alert', 'warn'],
    behaviour:
      'Deux séances avant le seuil de l’acte : avertissement ; au seuil : alerte. Pour les actes dont le seuil court sur douze mois (lombalgie, cervicalgie), les séances passées déclarées à l’ouverture s’ajoutent.',
    setting: null,
    appliedIn: 'src/rules/act-findings.ts',
  },
  {
    id: 'DAY-01',
    statement: {
      fr: 'Deux séances le même jour supposent des articles et des régions différents, sauf ARL 8,49, ARL 10 et RPB ; l’article 1 comprend A à F, donc rachis et membre sont un seul TER.',
      en: 'Two sessions on one day need different articles and regions, except ARL 8.49, ARL 10 and RPB; article 1 holds A to F, so spine and limb are one TER.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: ['warn'],
    behaviour:
      'RAM et VIM le même jour : avertissement « plutôt TER ? » ; deux lignes du même article : avertissement.',
    setting: null,
    appliedIn: 'src/rules/same-day.ts',
    openQuestion:
      'La décision UNCAM du 14 décembre 2023 demande deux prescriptions distinctes pour deux séances le même jour : qu’en est-il en accès direct, sans prescription ?',
  },
  {
    id: 'TRV-01',
    statement: {
      fr: 'Les indemnités de déplacement ne comptent jamais pour une séance.',
      en: 'Travel codes never count as a session.',
    },
    sources: [SOURCES.ngap],
    certainty: 'A',
    severities: [],
    behaviour: 'Séance, IFD et IK sur une facture : une séance.',
    setting: null,
    appliedIn: 'src/rules/acts.ts',
  },
] as const satisfies readonly Statement[];
