import type { Finding, Severity } from '../../src/domain/verdict.ts';
import { ruleById } from '../../src/rules/catalogue.ts';
import { isInference, type Rule } from '../../src/rules/rule.ts';
import type { Source } from '../../src/rules/sources.ts';
import { CERTAINTY_WORDS, sentence, SEVERITY_WORDS } from '../rules-words.ts';
import { nextWords, sentenceOf } from './french.ts';

/** Each finding with the rule behind it, its sources, and what to do; `nothing` where there is none. */
export function findingLines(findings: readonly Finding[], nothing: string): string[] {
  const loudestFirst = findings.toSorted((a, b) => loudness(a) - loudness(b));
  return findings.length === 0 ? [nothing] : loudestFirst.flatMap(linesOf);
}

const LOUDEST_FIRST: readonly Severity[] = ['stop', 'alert', 'warn', 'ask', 'info'];

function loudness({ severity }: Finding): number {
  return LOUDEST_FIRST.indexOf(severity);
}

function linesOf(finding: Finding): string[] {
  const rule = ruleById(finding.rule);
  const severity = SEVERITY_WORDS[finding.severity].name.toUpperCase();
  return [
    `${severity} — ${sentenceOf(finding)}`,
    ...(rule ? ruleLines(rule) : [`  ${finding.rule}`]),
    ...(finding.next === null ? [] : [`  Ensuite : ${nextWords(finding.next)}`]),
  ];
}

function ruleLines({ id, statement, sources, certainty, versions }: Rule): string[] {
  const inferred = isInference({ certainty });
  return [
    `  ${id} : ${sentence(statement.fr)}`,
    ...sources.map((source) => `  Source : ${sourceWords(source)}`),
    `  Certitude : ${certainty === 'none' ? '' : `${CERTAINTY_WORDS[certainty].name}, `}${
      inferred ? 'aucun texte ne le précise' : CERTAINTY_WORDS[certainty].means
    }`,
    ...(versions ?? []).map((version) => `  Version publiée : ${version}`),
  ];
}

function sourceWords({ title, article, address }: Source): string {
  return [title, article, address].filter((part) => part !== null).join(', ');
}
