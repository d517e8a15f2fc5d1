import type { Retention } from '../domain/retention.ts';
import { t } from '../platform/words.ts';

const WORDS: Record<Retention, 'keeping.m12' | 'keeping.m39' | 'keeping.m60' | 'keeping.m240'> = {
  12: 'keeping.m12',
  39: 'keeping.m39',
  60: 'keeping.m60',
  240: 'keeping.m240',
};

/** How long an episode is kept, as her choice names it. */
export function retentionWords(months: Retention): string {
  return t(WORDS[months]);
}
