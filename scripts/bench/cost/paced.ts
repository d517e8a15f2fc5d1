import { setTimeout as pause } from 'node:timers/promises';
import { asked, heapOf, meter, spent, type Metered } from './meter.ts';
import type { Readings } from './readings.ts';
import { shuffled, slope } from './statistics.ts';
import type { Running } from './variants.ts';
import { open, openInvoice, settle } from './visits.ts';

/** A screen stays long enough to be looked at. */
const ROUTE_REST = 265;
/** A hand that types well. */
const KEY_PACE = 120;
const KEYS = 20;
/** One that plays no part, and one of a line. */
const TYPED_IN = ['[name=observations]', '[name=montant]'];

/** One tab in each browser. They mostly wait: all of them at once disturb none. */
async function inEach(
  browsers: readonly Running[],
  origin: string,
  act: (tabs: readonly { running: Running; tab: Metered }[]) => Promise<void>,
): Promise<void> {
  const tabs = await Promise.all(
    browsers.map(async (running) => ({ running, tab: await meter(running) })),
  );
  for (const { tab } of tabs) await open(tab, `${origin}/tiny`);
  await act(tabs);
  for (const { tab } of tabs) await tab.close();
}

/** So many blocks of so many routes, and the heap after each. */
export async function routes(
  browsers: readonly Running[],
  origin: string,
  readings: Readings,
  { blocks, each, draw }: { blocks: number; each: number; draw: () => number },
): Promise<void> {
  await inEach(browsers, origin, async (tabs) => {
    const heaps = new Map(tabs.map(({ tab }) => [tab, [] as [number, number][]]));
    for (const { tab } of tabs) {
      await open(tab, `${origin}/routes`);
      // Not measured: code is compiled and caches fill at first.
      await asked(tab, `act(10, ${ROUTE_REST})`);
    }
    for (let block = 1; block <= blocks; block += 1) {
      await Promise.all(
        shuffled(tabs, draw).map(async ({ running, tab }) => {
          const found = await spent(tab, async () => {
            await asked(tab, `act(${each}, ${ROUTE_REST})`);
          });
          readings.spent('route', running.variant, found, each);
          await settle(tab);
          heaps.get(tab)?.push([block * each, await heapOf(tab)]);
        }),
      );
    }
    for (const { running, tab } of tabs) {
      readings.add('growth', running.variant, slope(heaps.get(tab) ?? []));
    }
  });
}

/** Keys in an invoice that is recognised and counted. */
export async function keys(
  browsers: readonly Running[],
  origin: string,
  readings: Readings,
  { rounds, draw }: { rounds: number; draw: () => number },
): Promise<void> {
  await inEach(browsers, origin, async (tabs) => {
    for (const { running, tab } of tabs) await openInvoice(running, tab, origin);
    for (let round = -1; round < rounds; round += 1) {
      const css = TYPED_IN[Math.abs(round) % TYPED_IN.length] ?? '';
      await Promise.all(
        shuffled(tabs, draw).map(async ({ running, tab }) => {
          await asked(tab, `document.querySelector('${css}').focus()`);
          await settle(tab);
          const found = await spent(tab, () => type(tab));
          // The first round warms up.
          if (round >= 0) readings.spent('key', running.variant, found, KEYS);
        }),
      );
    }
  });
}

async function type(tab: Metered): Promise<void> {
  for (let key = 0; key < KEYS; key += 1) {
    await tab.page.keyboard.press('KeyA');
    await pause(KEY_PACE);
  }
  await settle(tab);
}
