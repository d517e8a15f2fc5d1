import type { Verdict } from '../domain/verdict.ts';
import { t } from '../platform/words.ts';
import { takenPlaces } from './caseload.ts';

/** What stands at one of the places of an episode. */
export type Place = 'done' | 'possible' | 'left' | 'beyond';

/** The places of an episode in their order, those past the limit after them; null where nothing limits. */
export function placesOf(verdict: Verdict): Place[] | null {
  if (verdict.standing.kind === 'uncapped') return null;
  const { limit, count } = verdict;
  const taken = takenPlaces(verdict);
  const sure = taken - count.possible;
  return Array.from({ length: Math.max(limit, taken) }, (_, index) => {
    const place = index + 1;
    if (place > limit) return 'beyond';
    if (place <= sure) return 'done';
    return place <= taken ? 'possible' : 'left';
  });
}

/** « 5 faites », « 1 à confirmer », « 2 restantes »: what there is none of is not said, what is left always is. */
export function progressWords(places: readonly Place[]): string[] {
  const count = (place: Place) => places.filter((one) => one === place).length;
  const said = [
    [count('done'), t('progress.done', count('done'))],
    [count('possible'), t('progress.possible', count('possible'))],
    [count('beyond'), t('progress.beyond', count('beyond'))],
  ] as const;
  return [
    ...said.flatMap(([number, words]) => (number > 0 ? [words] : [])),
    t('progress.left', count('left')),
  ];
}
