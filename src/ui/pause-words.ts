import type { SiteRow } from '../ledger/front.ts';
import { isPaused } from '../ledger/pauses.ts';
import { t } from '../platform/words.ts';
import { dateTime } from './date-time.ts';

/** « en pause jusqu’au 23 novembre 2026 à 00:00 », on this computer's clock; null while it is watched. */
export function pauseWords(site: SiteRow, now: number): string | null {
  if (!isPaused(site, now)) return null;
  const until = site.paused?.until ?? null;
  if (until === null) return t('pause.off');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return t('pause.until', [dateTime(until, timeZone)]);
}

/** Midnight that ends today on this computer's clock, in milliseconds since 1970. */
export function endOfToday(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
