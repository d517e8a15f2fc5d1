import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveProfile, openOptions, typeProfile } from '../../scripts/story/set-up.ts';
import { openInvoice } from '../../scripts/story/tool-actions.ts';
import { startDemoTool, type DemoTool } from '../tools/demo/server.ts';
import { openDisplay, type Display } from './display.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { buildDir } from './builds.ts';

const LONGEST = 30_000;
/** An answered prompt shows on the page within this. */
const ANSWERED = 1500;

/**
 * Clicks « Activer » and answers the prompt as a person would: Tab to « Autoriser », Return. The browser
 * keeps that button grey for a moment that no page can see. Pressed too early the keys refuse, and the
 * next try takes a longer breath; pressed a little early they change nothing, and Return is pressed again.
 */
async function allow(options: Tab, display: Display): Promise<void> {
  const text = () => options.text();
  let breath = 0;
  await until('the site granted', LONGEST, async () => {
    const before = await text();
    if (before.includes('autorisation accordée')) return true;
    if (before.includes('autorisation en attente')) await display.press(['Return']);
    else {
      await options.click({ role: 'button', name: 'Activer sur ce logiciel' });
      await options.waitForText('autorisation en attente');
      await pause((breath += 400));
      await display.press(['Tab', 'Return']);
    }
    await until('an answer', ANSWERED, async () =>
      (await text()).includes('en attente') ? undefined : true,
    );
    return undefined;
  });
}

describe('the production package, with the real permission prompt', () => {
  let display: Display;
  let browser: Launched;
  let tool: DemoTool;
  beforeAll(async () => {
    display = await openDisplay();
    tool = await startDemoTool();
    browser = await launch('chromium', {
      extensionDir: buildDir('chromium', 'production'),
      headless: false,
      display: display.name,
      timeout: LONGEST,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await tool?.close();
    display?.close();
  });

  it('runs on the site once she allowed it, and no longer once she switched it off', async () => {
    const options = await openOptions(browser);
    await typeProfile(options);
    await saveProfile(options);
    const tab = await browser.newTab(`${tool.origin}/`);
    await openInvoice(tab, tool.origin, 1, 1);
    expect(await tab.closed.hostCount()).toBe(0);

    await options.activate();
    await options.fill({ label: /^Adresse du logiciel/ }, tool.origin);
    await allow(options, display);

    await tab.activate();
    await tab.closed.waitForText('Accès direct');
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('Accès direct');
    await tab.closed.waitForNoText('après un rechargement de la page');

    await options.activate();
    await options.click({ role: 'button', name: /^Désactiver/ });
    await tab.activate();
    await until('the overlay gone', LONGEST, async () =>
      (await tab.closed.hostCount()) === 0 ? true : undefined,
    );
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.waitForText('Prescripteur');
    expect(await tab.closed.hostCount()).toBe(0);
  });
});
