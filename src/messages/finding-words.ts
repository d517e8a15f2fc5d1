import type { Finding } from '../domain/verdict.ts';
import { shortDate, t } from '../platform/words.ts';

/** A finding as a sentence, its dates written as they are on screen. */
export function findingText({ message, dates, values }: Finding): string {
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shortDate(String(value))]),
  );
  const named = { ...written, dates: dates.map(shortDate).join(', ') };
  // Keys are data here; test/locales.test.ts holds that every message of the rules has its words.
  return (t as (key: string, named: Record<string, string>) => string)(`finding.${message}`, named);
}
