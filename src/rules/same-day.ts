import type { CountedSession } from '../domain/sessions.ts';
import type { Finding } from '../domain/verdict.ts';
import { articleOf, type ClassifiedLine } from './acts.ts';
import { findingOn } from './finding.ts';
import { daysOf, named, sessionActs } from './session-acts.ts';

/**
 * Rule DAY-01: two sessions on one day are for two articles, or for an act that allows it. Article II.1
 * holds spine and limbs: there, one act for several territories takes the place of two. Judged over all the
 * episodes of the patient: a line for each of two of them is two lines of one day.
 */
export function checkSameDay(
  lines: readonly ClassifiedLine[],
  there: readonly CountedSession[],
): Finding[] {
  // What may be a session billed again was asked about: it is no second one yet.
  const sessions = sessionActs(lines, there).filter(({ mayRepeat }) => !mayRepeat);
  const placed = sessions.flatMap(({ date, acts, onForm }) =>
    acts
      .filter(({ kind }) => kind === 'session')
      .map((act) => ({ ...act, date, onForm, article: articleOf(act) }))
      .filter(({ article }) => article !== null),
  );
  const groups = Map.groupBy(
    placed,
    ({ date, article }) => `${date} ${article?.split('.').slice(0, 2).join('.')}`,
  );
  const clashes = [...groups.values()].filter(
    (group) =>
      group.some(({ onForm }) => onForm) &&
      group.length > Math.min(...group.map(({ entry }) => entry?.perDay ?? 1)),
  );
  const isOneTerritory = (group: typeof placed) =>
    new Set(group.map(({ article }) => article)).size === 1;
  const same = clashes.filter(isOneTerritory).flat();
  const several = clashes.filter((group) => !isOneTerritory(group)).flat();
  const next = 'check-acts';
  return [
    ...findingOn(daysOf(several), 'DAY-01', 'ter', 'warn', { values: named(several), next }),
    ...findingOn(daysOf(same), 'DAY-01', 'same_article', 'warn', { values: named(same), next }),
  ];
}
