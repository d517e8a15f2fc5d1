import type { RuleId } from '../rules/catalogue.ts';
import { ruleById } from '../rules/catalogue.ts';
import { isInference } from '../rules/rule.ts';
import { uiLanguage } from '../platform/language.ts';

/** A rule as the kiné reads it. */
export interface RuleWords {
  statement: string;
  source: string;
  address: string | null;
  /** No text says it: shown as such. */
  inference: boolean;
}

/** The statement and source of a rule, in the language of the page. */
export function ruleWords(id: RuleId): RuleWords | null {
  const rule = ruleById(id);
  if (!rule) return null;
  return {
    statement: rule.statement[uiLanguage()],
    source: rule.source.title,
    address: rule.source.address,
    inference: isInference(rule),
  };
}
