import { t } from '../../../platform/words.ts';
import type { EpisodeFault, EpisodeField } from './episode-form.ts';

const WORDS = {
  missing: 'common.missing',
  date: 'common.dateMissing',
  past: 'common.datePast',
  number: 'episode.number',
  'first-date': 'episode.firstDateMissing',
} as const satisfies Record<EpisodeFault, string>;

/** What is wrong at a field of the new episode; null when nothing is. */
export function episodeFaultWords(
  faults: ReadonlyMap<EpisodeField, EpisodeFault>,
  field: EpisodeField,
): string | null {
  const fault = faults.get(field);
  return fault ? t(WORDS[fault]) : null;
}
