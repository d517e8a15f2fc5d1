import { setTimeout as pause } from 'node:timers/promises';
import type { Timed } from './metrics.ts';
import { asked, heapOf, meter, spent, type Metered } from './meter.ts';
import type { Readings } from './readings.ts';
import type { Running } from './variants.ts';

/** One way to look at a page, in a tab of its own. */
export interface Visit {
  name: string;
  /** Reads into `readings`. */
  run(running: Running, origin: string, readings: Readings): Promise<void>;
}

/** A page script looks 250 ms after a page came to rest. */
const REST = 500;
const FRAMES = 60;
const FURTHER = 8;

/** Opens an address and waits until everything of it, and of ours, is done. */
export async function open(tab: Metered, address: string): Promise<void> {
  await tab.page.goto(address);
  await settle(tab);
}

/** The page at rest: nothing to do for a while, and its thread answers. */
export async function settle(tab: Metered): Promise<void> {
  await pause(REST);
  await asked(tab, 'new Promise((resolve) => requestIdleCallback(() => resolve()))');
}

/** An invoice at rest; with ours, once something is drawn upon it. */
export async function openInvoice(
  { variant }: Running,
  tab: Metered,
  origin: string,
): Promise<void> {
  await tab.page.goto(`${origin}/invoice`);
  if (variant === 'ours') await asked(tab, 'untilDrawn');
  await settle(tab);
}

function loading(name: 'tiny' | 'large'): Visit {
  return {
    name,
    async run(running, origin, readings) {
      const tab = await meter(running);
      // The process and its world are there already, as in a tab that is in use.
      await open(tab, `${origin}/tiny`);
      const found = await spent(tab, () => open(tab, `${origin}/${name}`));
      readings.spent(name satisfies Timed, running.variant, found);
      await tab.close();
    },
  };
}

const churn: Visit = {
  name: 'churn',
  async run(running, origin, readings) {
    const tab = await meter(running);
    await open(tab, `${origin}/churn`);
    const found = await spent(tab, async () => {
      await asked(tab, `act(${FRAMES})`);
      await settle(tab);
    });
    readings.spent('churn', running.variant, found, FRAMES);
    await tab.close();
  },
};

const silent: Visit = {
  name: 'silent',
  async run(running, origin, readings) {
    const tab = await meter(running);
    await open(tab, `${origin}/tiny`);
    const one = await heapOf(tab);
    readings.add('silent heap', running.variant, one);
    await open(tab, `${origin}/frames/1/tiny`);
    const before = await heapOf(tab);
    await open(tab, `${origin}/frames/${FURTHER + 1}/tiny`);
    readings.add('further heap', running.variant, ((await heapOf(tab)) - before) / FURTHER);
    await tab.close();
  },
};

const pill: Visit = {
  name: 'pill',
  async run(running, origin, readings) {
    const tab = await meter(running);
    await openInvoice(running, tab, origin);
    readings.add('pill heap', running.variant, await heapOf(tab));
    await tab.close();
  },
};

/** Each stands alone on the machine; how often, and how often when little time is given. */
export const VISITS: readonly { visit: Visit; times: number; quick: number }[] = [
  { visit: loading('tiny'), times: 6, quick: 3 },
  { visit: loading('large'), times: 4, quick: 2 },
  { visit: churn, times: 3, quick: 2 },
  { visit: silent, times: 3, quick: 1 },
  { visit: pill, times: 3, quick: 2 },
];
