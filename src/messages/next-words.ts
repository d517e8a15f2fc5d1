import type { Finding } from '../domain/verdict.ts';
import { t } from '../platform/words.ts';

/** What helps next, for all findings together: each step once, in the order in which they speak. */
export function nextSteps(findings: readonly Finding[]): string[] {
  const steps = new Set(findings.flatMap(({ next }) => (next === null ? [] : [next])));
  return [...steps].map((step) => words(`next.${step.replaceAll('-', '_')}`));
}

// Keys are data here, as those of the findings are: test/locales.test.ts holds that each has its words.
const words = t as (key: string) => string;
