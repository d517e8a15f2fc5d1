import type { RuleId } from './catalogue.ts';

/**
 * What each rule can say: the variants of its message, whose words stand in `locales/` as
 * `finding.CNT_01_exceeds`. A finding of a variant that is not here does not compile; one without words, or
 * that nothing says, fails in test/locales.test.ts.
 */
export const MESSAGES = {
  'ELI-01': ['department'],
  'ELI-03': ['remplacant'],
  'ELI-04': ['missing', 'yearly', 'unlisted'],
  'ELI-05': ['missing', 'waiting', 'yearly', 'before'],
  'ELI-06': ['before', 'doubtful'],
  'ELI-07': ['after', 'doubtful'],
  'ELI-08': ['open', 'closed'],
  'CNT-01': ['exceeds', 'soon', 'last', 'beyond', 'beyond_one'],
  'CNT-03': ['assessment'],
  'CNT-04': ['several'],
  'CNT-05': ['near'],
  'CNT-06': ['elsewhere'],
  'CNT-07': ['per_patient'],
  'CNT-11': ['covered'],
  'CNT-13': ['which', 'elsewhere'],
  'CNT-15': ['same_day'],
  'PLA-01': ['sessions', 'months'],
  'DUR-01': ['exceeds', 'doubtful', 'last_day', 'over'],
  'DUR-05': ['within', 'asked', 'again', 'continuation', 'same_care'],
  'DUR-07': ['two'],
  'DIA-02': ['incomplete'],
  'DIA-03': ['debated', 'late'],
  'DIA-04': ['keep'],
  'PRE-02': ['key', 'other', 'shape'],
  'PRE-03': ['key', 'other'],
  'PRE-05': ['prescriber', 'same'],
  'PRE-09': ['after', 'differs'],
  'PRE-10': ['before', 'past'],
  'PRE-11': ['split', 'mixed'],
  'JUS-01': ['annexe', 'required', 'not_noted', 'not_noted_once'],
  'JUS-03': ['ask'],
  'ACT-01': ['unknown', 'to_check'],
  'ACT-03': ['legacy'],
  'ACT-04': ['side'],
  'ACT-05': ['second'],
  'ACT-06': ['missing'],
  'ACT-07': ['isolated'],
  'ACT-08': ['before'],
  'ACT-09': ['surgery'],
  'ACT-10': ['prescription', 'ald'],
  'ACT-11': ['soon', 'due', 'soon_year', 'due_year'],
  'DAY-01': ['ter', 'same_article'],
  'FUP-01': ['due'],
  'FUP-02': ['due'],
  'FUP-04': ['due', 'close', 'news'],
  'FUP-05': ['due'],
} as const satisfies Partial<Record<RuleId, readonly string[]>>;

/** A rule that can speak. */
export type SpeakingRule = keyof typeof MESSAGES;

/** The variants of one rule's message. */
export type Variant<R extends SpeakingRule> = (typeof MESSAGES)[R][number];

/** The key of a message: `CNT_01_exceeds`. */
export function messageOf(rule: SpeakingRule, variant: string): string {
  return `${rule.replace('-', '_')}_${variant}`;
}
