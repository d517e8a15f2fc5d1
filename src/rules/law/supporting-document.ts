import type { Statement } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** The paper that goes with an invoice, or none. */
export const SUPPORTING_DOCUMENT = [
  {
    id: 'JUS-01',
    statement: {
      fr: 'Dans le Loiret et au titre d’une CPTS, l’annexe 1 accompagne la facture comme pièce justificative.',
      en: 'In Loiret and under a CPTS, annexe 1 goes with the invoice as supporting document.',
    },
    sources: [SOURCES.loiret],
    certainty: 'B',
    severities: ['warn'],
    behaviour:
      'Non jointe : un avertissement avant l’envoi, une fois. Le réglage dit si elle se joint à chaque facture ou une fois par traitement. Ensuite, les factures dont rien ne dit qu’elles sont parties avec leur pièce restent dans les démarches. Seul l’en-tête de l’annexe 1 est public.',
    setting: 'supportingDocument',
    appliedIn: 'src/rules/supporting-document.ts',
  },
  {
    id: 'JUS-02',
    statement: {
      fr: 'Dans le régime permanent, aucune pièce n’est demandée.',
      en: 'In the permanent regime, no document is asked.',
    },
    sources: [SOURCES.urpsAra],
    certainty: 'B',
    severities: [],
    behaviour: 'Hors CPTS, il n’est jamais question de pièce justificative.',
    setting: 'regime',
    appliedIn: 'src/rules/supporting-document.ts',
  },
  {
    id: 'JUS-03',
    statement: {
      fr: 'Dans les autres territoires, aucune source ne dit quelle pièce justificative joindre.',
      en: 'In the other territories, no source says which supporting document to attach.',
    },
    sources: [],
    certainty: 'none',
    versions: [
      'annexe 1 (Loiret)',
      'aucune pièce (URPS Auvergne-Rhône-Alpes, page non datée ; régime permanent)',
      'inconnu ailleurs',
    ],
    severities: ['ask'],
    behaviour:
      'Demandé une fois ; la réponse est gardée avec sa date et sa source, et remplace l’inconnu. Pièce demandée : le même avertissement que JUS-01.',
    setting: 'answer:supporting-document',
    appliedIn: 'src/rules/profile-questions.ts',
    openQuestion:
      'Quelle pièce justificative faut-il joindre à une facture d’accès direct en CPTS, et à quelle fréquence ?',
  },
] as const satisfies readonly Statement[];
