import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '../tools/kit/compare.ts';
import { readTruth, toolNames } from '../tools/kit/truth.ts';
import { launchPlain } from './drivers/plain.ts';
import { sample } from './sample.ts';

/** Screens of each tool; all of them when soaking. */
const FEW = 2;

/**
 * The truth about the screens of the zoo, in a browser without the extension: a page engine judged on a
 * wrong truth would be judged wrongly.
 */
describe('the simulated tools are as their truth says', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchPlain();
  });
  afterAll(() => browser?.close());

  it.each(toolNames())('%s', async (name) => {
    const screens = sample(readTruth(name).screens, FEW);
    expect(await lookAt(browser, name, { screens })).toEqual([]);
  });
});
