import { t } from '../../../platform/words.ts';
import type { CareFault } from './care-form.ts';

const WORDS = {
  missing: 'common.missing',
  date: 'common.dateMissing',
  past: 'common.datePast',
  number: 'episode.number',
  'first-date': 'episode.firstDateMissing',
} as const satisfies Record<CareFault, string>;

/** What is wrong at a field of an episode; null when nothing is. */
export function episodeFaultWords<F extends string>(
  faults: ReadonlyMap<F, CareFault>,
  field: F,
): string | null {
  const fault = faults.get(field);
  return fault ? t(WORDS[fault]) : null;
}
