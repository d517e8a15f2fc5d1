import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Tool } from '../tools/kit/tool.ts';
import { readTruth, startOf, toolNames } from '../tools/kit/truth.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import { openScreen, pageWith, runInAll } from './engine/screens.ts';
import { sample } from './sample.ts';

/**
 * A synthetic national number in every field and beside every text of the simulated tools, one at a time, in
 * any spacing, with and without its key: nothing that the page would send holds it.
 */
const KEY = '76';
const NUMBERS = [
  `2 80 03 45 123 456 ${KEY}`,
  `2800345123456${KEY}`,
  '2800345123456',
  '2.80.03.45.123.456',
  '2-80-03-45-123-456',
  `28 00 34 51 23 456 ${KEY}`,
  '2800 3451 2345 6',
  `2\u00A080\u00A003\u00A045\u00A0123\u00A0456\u202F${KEY}`,
];
/** What is left of it where a mask cuts it short is no national number any more. */
const DIGITS = '2800345123456';
/** Screens of each tool, and fields and texts of each screen; all of them when soaking. */
const [SCREENS, PLACES] = process.env['SOAK'] ? [Infinity, Infinity] : [2, 40];

interface Tainted {
  tried: number;
  leaks: string[];
}

const browser: Browser = await launchPlain();
const page: Page = await pageWith(browser, await bundle('taint'));
const tools = new Map<string, Tool>();
for (const name of toolNames()) tools.set(name, await (await startOf(name))());

afterAll(async () => {
  await browser.close();
  await Promise.all([...tools.values()].map((tool) => tool.stop()));
});

describe.each([...tools])('a national number anywhere in %s', (name, { origin }) => {
  it.each(sample(readTruth(name).screens, SCREENS))('$id', async (screen) => {
    await openScreen(page, origin, screen);
    const most = Number.isFinite(PLACES) ? PLACES : 1e6;
    const frames = await runInAll<Tainted>(page, 'engineTaint', NUMBERS, DIGITS, most);
    expect(frames.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(0);
    expect(frames.flatMap(({ leaks }) => leaks)).toEqual([]);
  });
});
