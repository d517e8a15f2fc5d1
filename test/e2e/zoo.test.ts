import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '../tools/kit/compare.ts';
import { readTruth, toolNames } from '../tools/kit/truth.ts';
import { sample } from './sample.ts';

/** Screens of each tool; all of them when soaking. */
const FEW = 2;

/**
 * The truth about the screens of the zoo, in a browser without the extension: a page engine judged on a
 * wrong truth would be judged wrongly.
 */
describe('the simulated tools are as their truth says', () => {
  const profile = mkdtempSync(join(tmpdir(), 'zoo-'));
  let context: BrowserContext;
  beforeAll(async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      viewport: { width: 1280, height: 900 },
      locale: 'fr-FR',
    });
  });
  afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it.each(toolNames())('%s', async (name) => {
    const screens = sample(readTruth(name).screens, FEW);
    expect(await lookAt(context, name, { screens })).toEqual([]);
  });
});
