import type { Finding, Severity } from '../domain/verdict.ts';
import { messageOf, type SpeakingRule, type Variant } from './messages.ts';

/** What a finding is about; all of it may be left out. */
export type About = Partial<Pick<Finding, 'dates' | 'values' | 'next' | 'subject'>>;

/** A finding of a live rule; `variant` chooses among the rule's messages. */
export function finding<R extends SpeakingRule>(
  rule: R,
  variant: Variant<R>,
  severity: Severity,
  { dates = [], values = {}, next = null, subject = null }: About = {},
): Finding {
  return { rule, message: messageOf(rule, variant), severity, dates, values, next, subject };
}

/** The finding when there are days to name, nothing otherwise. */
export function findingOn<R extends SpeakingRule>(
  dates: Finding['dates'],
  rule: R,
  variant: Variant<R>,
  severity: Severity,
  about: Omit<About, 'dates'> = {},
): Finding[] {
  return dates.length > 0 ? [finding(rule, variant, severity, { dates, ...about })] : [];
}
