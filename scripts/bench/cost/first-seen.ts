import { setTimeout as pause } from 'node:timers/promises';
import { asked, meter } from './meter.ts';
import type { Readings } from './readings.ts';
import { quantile } from './statistics.ts';
import type { Running } from './variants.ts';
import { open, settle } from './visits.ts';

/** Longer than this is never. */
const NEVER = 3000;
const LOOK_AGAIN = 20;

/** How long until a form that appears is asked about, or drawn upon; so many times. */
export async function firstSeen(
  ours: Running,
  origin: string,
  readings: Readings,
  times: number,
): Promise<void> {
  const { worker } = ours;
  if (!worker) throw new Error('no worker to ask');
  await worker.evaluate(`globalThis.benchSeen = []; chrome.runtime.onMessage.addListener(
    (message) => { if (message?.name === 'page/assess') benchSeen.push(Date.now()); })`);
  const tab = await meter(ours);
  await open(tab, `${origin}/invoice`);
  const delays: number[] = [];
  // The first one is not measured.
  for (let turn = -1; turn < times; turn += 1) {
    await asked(tab, 'clear()');
    await settle(tab);
    const at = Number(await asked(tab, 'appear()'));
    const delay = await delayAfter(at, async () => [
      ...(await worker.evaluate<number[]>('benchSeen')),
      ...((await asked(tab, 'drawn')) as number[]),
    ]);
    if (turn >= 0) delays.push(delay);
  }
  await tab.close();
  readings.add('first p50', 'ours', quantile(delays, 0.5));
  readings.add('first p95', 'ours', quantile(delays, 0.95));
}

async function delayAfter(at: number, seen: () => Promise<number[]>): Promise<number> {
  for (let waited = 0; waited < NEVER; waited += LOOK_AGAIN) {
    const after = (await seen()).filter((moment) => moment >= at);
    if (after.length > 0) return Math.min(...after) - at;
    await pause(LOOK_AGAIN);
  }
  return Number.POSITIVE_INFINITY;
}
