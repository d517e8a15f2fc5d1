import type { RuleId } from '../rules/catalogue.ts';
import { ruleById } from '../rules/catalogue.ts';
import { isInference, sourceAddress, sourceText } from '../rules/rule.ts';
import { uiLanguage } from '../platform/language.ts';

/** A rule as the kiné reads it. */
export interface RuleWords {
  statement: string;
  source: string;
  address: string | null;
  /** No text says it: shown as such. */
  inference: boolean;
}

/** Where no text was found; that it is an inference is said beside it. */
const NO_SOURCE = '—';

/** The statement and sources of a rule, in the language of the page. */
export function ruleWords(id: RuleId): RuleWords | null {
  const rule = ruleById(id);
  if (!rule) return null;
  return {
    statement: rule.statement[uiLanguage()],
    source: sourceText(rule) || NO_SOURCE,
    address: sourceAddress(rule),
    inference: isInference(rule),
  };
}
