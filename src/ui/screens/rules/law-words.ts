import type { Severity } from '../../../domain/verdict.ts';
import type { Family, Rule, RuleSetting } from '../../../rules/rule.ts';
import { t } from '../../../platform/words.ts';

type Certainty = Rule['certainty'];

/** How sure a rule is, in words: never a letter alone. */
export const CERTAINTIES = [
  'A',
  'A-',
  'B',
  'C',
  'D',
  'none',
  'contradictory',
] as const satisfies readonly Certainty[];

const CERTAINTY = {
  A: 'law.certainty.read',
  'A-': 'law.certainty.transcribed',
  B: 'law.certainty.body',
  C: 'law.certainty.press',
  D: 'law.certainty.inferred',
  none: 'law.certainty.none',
  contradictory: 'law.certainty.contradictory',
} as const satisfies Record<Certainty, string>;

const FAMILY = {
  eligibility: 'law.family.eligibility',
  counting: 'law.family.counting',
  planning: 'law.family.planning',
  duration: 'law.family.duration',
  diagnosis: 'law.family.diagnosis',
  prescriber: 'law.family.prescriber',
  'supporting-document': 'law.family.supportingDocument',
  acts: 'law.family.acts',
  'follow-up': 'law.family.followUp',
} as const satisfies Record<Family, string>;

const SEVERITY = {
  stop: 'law.severity.stop',
  alert: 'law.severity.alert',
  warn: 'law.severity.warn',
  info: 'law.severity.info',
  ask: 'law.severity.ask',
} as const satisfies Record<Severity, string>;

const SETTING = {
  counting: 'law.setting.counting',
  assessmentCounts: 'law.setting.assessmentCounts',
  episodeStart: 'law.setting.episodeStart',
  supportingDocument: 'law.setting.supportingDocument',
  regime: 'law.setting.regime',
  status: 'law.setting.status',
  department: 'law.setting.department',
  cptsProofOn: 'law.setting.cptsProofOn',
  arsListDate: 'law.setting.arsListDate',
  'answer:experiment-end': 'law.setting.experimentEnd',
  'answer:supporting-document': 'law.setting.documentAnswer',
} as const satisfies Record<RuleSetting, string>;

/** The settings that stand under « Lectures des textes »; the others stand with who and where she is. */
const READINGS: ReadonlySet<RuleSetting> = new Set([
  'counting',
  'assessmentCounts',
  'episodeStart',
  'supportingDocument',
]);

/** « Texte officiel lu » */
export function certaintyWords(certainty: Certainty): string {
  return t(CERTAINTY[certainty]);
}

/** « Compter les huit séances » */
export function familyWords(family: Family): string {
  return t(FAMILY[family]);
}

/** What the screen does when the rule speaks, loudest first; a rule may only decide how others count. */
export function severityWords(severities: readonly Severity[]): string {
  if (severities.length === 0) return t('law.severity.none');
  return severities.map((severity) => t(SEVERITY[severity])).join(' · ');
}

/** The setting of a rule, and where it is changed. */
export function settingLink(setting: RuleSetting): { words: string; address: string } {
  const address = READINGS.has(setting) ? '/options.html#lectures' : '/options.html';
  return { words: t(SETTING[setting]), address };
}
