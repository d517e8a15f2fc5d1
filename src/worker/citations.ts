import type { Verdict } from '../domain/verdict.ts';
import type { Citation } from '../messages/shapes.ts';
import { ruleById } from '../rules/catalogue.ts';
import { isInference } from '../rules/rule.ts';
import { uiLanguage } from '../platform/language.ts';

/** The rules behind a verdict's findings, in the kiné's language, each with its source. */
export function citationsFor(verdict: Verdict): Citation[] {
  const ids = new Set(verdict.findings.map(({ rule }) => rule));
  return [...ids].flatMap((id) => {
    const rule = ruleById(id);
    if (!rule) return [];
    const { title, address } = rule.source;
    const statement = rule.statement[uiLanguage()];
    return [{ id, statement, source: title, address, inference: isInference(rule) }];
  });
}
