import type { Verdict } from '../domain/verdict.ts';
import type { Citation } from '../messages/shapes.ts';
import { ruleById } from '../rules/catalogue.ts';
import { citedSources, isInference } from '../rules/rule.ts';
import { uiLanguage } from '../platform/language.ts';

/** The rules behind a verdict's findings, in the kiné's language, each with its sources. */
export function citationsFor(verdict: Verdict): Citation[] {
  const ids = new Set(verdict.findings.map(({ rule }) => rule));
  return [...ids].flatMap((id) => {
    const rule = ruleById(id);
    if (!rule) return [];
    return [
      {
        id,
        statement: rule.statement[uiLanguage()],
        sources: citedSources(rule),
        inference: isInference(rule),
      },
    ];
  });
}
