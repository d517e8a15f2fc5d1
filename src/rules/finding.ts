import type { CivilDate } from '../domain/civil-date.ts';
import type { Finding, Severity } from '../domain/verdict.ts';
import type { RuleId } from './catalogue.ts';

/** A finding of a live rule; `variant` chooses among the rule's messages. */
export function finding(
  rule: RuleId,
  variant: string,
  severity: Severity,
  about: { dates?: CivilDate[]; values?: Finding['values'] } = {},
): Finding {
  return {
    rule,
    message: `${rule.replace('-', '_')}_${variant}`,
    severity,
    dates: about.dates ?? [],
    values: about.values ?? {},
  };
}
