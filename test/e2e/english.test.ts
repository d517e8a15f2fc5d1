import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInvoice } from '../../scripts/story/tool-actions.ts';
import { startDemoTool, type DemoTool } from '../tools/demo/server.ts';
import { launch, type Launched } from './drivers/driver.ts';
import { buildDir } from './builds.ts';
import { mainly } from './sample.ts';

describe.each(mainly('firefox'))('an English browser, in %s', (name) => {
  let browser: Launched;
  let tool: DemoTool;
  beforeAll(async () => {
    tool = await startDemoTool();
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e'), lang: 'en' });
  });
  afterAll(async () => {
    await browser?.close();
    await tool?.close();
  });

  it('is spoken to in English, on our pages and on the tool’s French ones', async () => {
    const options = await browser.newTab(`${browser.extensionOrigin}/options.html`);
    await options.waitFor({ role: 'heading', name: 'Settings' });
    expect(await options.evaluate<string>('return document.documentElement.lang')).toMatch(/^en/);
    await options.fill({ label: /^Address of the software|^Software address/ }, tool.origin);
    await options.click({ role: 'button', name: /^Switch on|^Enable/ });
    await options.waitForText(/permission (granted|given)|granted/i);

    const tab = await browser.newTab(`${tool.origin}/`);
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('Neuvième is not set up yet');
  });
});
