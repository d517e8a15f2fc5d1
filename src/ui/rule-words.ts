import type { RuleId } from '../rules/catalogue.ts';
import { ruleById } from '../rules/catalogue.ts';
import { citedSources, isInference, type CitedSource } from '../rules/rule.ts';
import { uiLanguage } from '../platform/language.ts';

/** A rule as the kiné reads it. */
export interface RuleWords {
  statement: string;
  /** Empty where no text was found; that it is an inference is said beside it. */
  sources: CitedSource[];
  /** No text says it: shown as such. */
  inference: boolean;
}

/** The statement and sources of a rule, in the language of the page. */
export function ruleWords(id: RuleId): RuleWords | null {
  const rule = ruleById(id);
  if (!rule) return null;
  return {
    statement: rule.statement[uiLanguage()],
    sources: citedSources(rule),
    inference: isInference(rule),
  };
}

/** The line of a rule in « Textes et règles ». */
export function ruleAddress(id: string): string {
  return `/rules.html#${id}`;
}
