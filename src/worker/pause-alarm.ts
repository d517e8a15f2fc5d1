import { theFront } from '../ledger/front.ts';
import { readSiteRows } from '../ledger/pauses.ts';
import { browser } from '../platform/browser.ts';

/** Rings when the pause of a site ends. */
export const PAUSE_ALARM = 'pause';

/** Has the worker woken when the next pause ends; where none has an end, at no time. */
export async function planPauseEnd(now: number, front = theFront()): Promise<void> {
  const rows = await readSiteRows({ front });
  const ends = rows.flatMap(({ paused }) => paused?.until ?? []).filter((until) => until > now);
  if (ends.length === 0) return;
  await browser.alarms.create(PAUSE_ALARM, { when: Math.min(...ends) });
}
