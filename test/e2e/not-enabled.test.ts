import { chromium } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInvoice } from '../../scripts/story/tool-actions.ts';
import { buildDir } from './builds.ts';
import { QUIET } from './drivers/chromium-flags.ts';
import { BROWSERS, setScene, type Scene } from './scene.ts';
import { startDemoTool } from '../tools/demo/server.ts';

describe.each(BROWSERS)('a site that the browser did not grant, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name, { prompts: true });
  });
  afterAll(() => scene?.end());

  it('stays untouched, even when the kiné asked for it', async () => {
    const { browser, tool, options } = scene;
    const ungranted = tool.origin.replace('127.0.0.1', 'localhost');
    const tab = await browser.newTab(`${ungranted}/`);
    await openInvoice(tab, ungranted, 1, 1);
    await tab.waitForText('Prescripteur');
    expect(await tab.closed.hostCount()).toBe(0);

    // Nobody answers the prompt of a browser without a window: asked for, not granted.
    await options.fill({ label: /^Adresse du logiciel/ }, ungranted);
    await options.click({ role: 'button', name: 'Activer sur ce logiciel' });
    await options.waitForText(/en attente|n’a pas donné l’autorisation/);
    await openInvoice(tab, ungranted, 1, 1);
    await tab.waitForText('Prescripteur');
    expect(await tab.closed.hostCount()).toBe(0);
  });
});

describe('a site that the kiné did not enable, in chromium', () => {
  it('runs no script of ours at all, though the browser granted it', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'neuvieme-quiet-'));
    const tool = await startDemoTool();
    const extension = buildDir('chromium', 'e2e');
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: '/usr/bin/chromium',
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`, ...QUIET],
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      expect(worker.url()).toContain('chrome-extension://');
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      const worlds: string[] = [];
      cdp.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
      await cdp.send('Runtime.enable');
      await page.goto(`${tool.origin}/patients/1/traitements/1/factures/nouvelle`);
      await page.getByRole('button', { name: 'Facturer' }).waitFor();
      expect(worlds).toContain(tool.origin);
      const ours = () => worlds.filter((origin) => origin.startsWith('chrome-extension://'));
      expect(ours()).toEqual([]);

      // The same look sees a script of ours where there is one: this test can fail.
      const own = await context.newPage();
      await own.goto(worker.url().replace('background.js', 'options.html'));
      const request = { to: 'neuvieme', name: 'ui/enable-site', request: { origin: tool.origin } };
      await own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
      await page.reload();
      await page.getByRole('button', { name: 'Facturer' }).waitFor();
      expect(ours().length).toBeGreaterThan(0);
    } finally {
      await context.close();
      await tool.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});
