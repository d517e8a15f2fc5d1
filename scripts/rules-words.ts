import type { CivilDate } from '../src/domain/civil-date.ts';
import type { Severity } from '../src/domain/verdict.ts';
import type { Rule, RuleSetting } from '../src/rules/rule.ts';

/** The French words of docs/rules.md for what the code names. */
interface Words {
  name: string;
  means: string;
}

export const CERTAINTY_WORDS: Record<Rule['certainty'], Words> = {
  A: { name: 'A', means: 'texte officiel lu' },
  'A-': { name: 'A-', means: 'texte officiel, par une transcription' },
  B: {
    name: 'B',
    means: 'page d’un organisme officiel, de l’Ordre ou d’un syndicat',
  },
  C: { name: 'C', means: 'presse ou éditeur de logiciel' },
  D: { name: 'D', means: 'notre déduction' },
  none: { name: 'aucun texte', means: 'rien de trouvé' },
  contradictory: { name: 'contradictoire', means: 'les sources ne disent pas la même chose' },
};

export const SEVERITY_WORDS: Record<Severity, Words> = {
  stop: { name: 'arrêt', means: 'interrompt et demande une décision expresse, avec une raison' },
  alert: { name: 'alerte', means: 'en rouge, sur place, sans rien interrompre' },
  warn: { name: 'avertissement', means: 'dit ce qui pose question' },
  info: { name: 'information', means: 'simple ligne' },
  ask: { name: 'question', means: 'demande une réponse, une fois' },
};

export const SETTING_WORDS: Record<RuleSetting, string> = {
  counting: 'compter par épisode ou par patient',
  assessmentCounts: 'compter ou non le bilan (BDK)',
  episodeStart: 'début de l’épisode : bilan ou séance au plus tôt, ou première séance',
  supportingDocument: 'pièce jointe à chaque facture, ou une fois par traitement',
  regime: 'régime du lieu d’exercice',
  status: 'statut du kinésithérapeute',
  department: 'département du lieu d’exercice',
  cptsProofOn: 'date de la preuve d’adhésion à la CPTS',
  arsListDate: 'date de présence sur la liste de l’ARS',
  'answer:experiment-end': 'réponse notée : dernier jour de l’expérimentation',
  'answer:supporting-document': 'réponse notée : pièce justificative du département',
};

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** `21 novembre 2026`. */
export function frenchDay(date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const ordinal = day === '01' ? '1er' : String(Number(day));
  return `${ordinal} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A statement as a sentence: with its full stop. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
