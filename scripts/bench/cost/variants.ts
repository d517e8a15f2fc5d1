import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { QUIET } from '../../../test/e2e/drivers/chromium-flags.ts';
import { place, profile } from '../../../test/fakes/profile.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const OURS = join(ROOT, '.output/chrome-mv3-e2e');

/** What stands in the browser: nothing, a manifest alone, one empty content script, ours. */
export const VARIANTS = ['none', 'noop', 'empty', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A browser of one variant. */
export interface Running {
  variant: Variant;
  context: BrowserContext;
  /** The worker of ours; null in the others. */
  worker: Worker | null;
  close(): Promise<void>;
}

const FLAGS = [
  ...QUIET,
  '--lang=fr',
  '--js-flags=--expose-gc',
  // Lets a bench press the button in the toolbar.
  '--enable-unsafe-extension-debugging',
];

/** Starts Chromium with the extension of that variant, set up and switched on for `origin`. */
export async function start(variant: Variant, origin: string, ours = OURS): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'neuvieme-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const dir = variant === 'ours' ? ours : join(ROOT, 'test/bench', variant);
  const load = [`--load-extension=${dir}`, `--disable-extensions-except=${dir}`];
  try {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: '/usr/bin/chromium',
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...FLAGS, ...(variant === 'none' ? [] : load)],
      env: { ...process.env, LANGUAGE: 'fr' },
    });
    const close = () => context.close().then(remove);
    const worker = variant === 'ours' ? await setUp(context, origin) : null;
    return { variant, context, worker, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

const PROFILE = profile({ places: [place({ department: '45' })] });

/** Her profile and this one site, written as the extension's own pages do. */
async function setUp(context: BrowserContext, origin: string): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(worker.url().replace('background.js', 'options.html'));
  await tell(page, 'ui/save-profile', { profile: PROFILE, replaces: null });
  await tell(page, 'ui/enable-site', { origin });
  await page.close();
  return worker;
}

async function tell(page: Page, name: string, request: unknown): Promise<void> {
  const message = JSON.stringify({ to: 'neuvieme', name, request });
  const answer: unknown = await page.evaluate(`chrome.runtime.sendMessage(${message})`);
  const ok = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  if (!ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
