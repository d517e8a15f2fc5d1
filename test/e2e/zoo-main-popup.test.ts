import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tool } from '../tools/kit/tool.ts';
import { startOf } from '../tools/kit/truth.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { BROWSERS } from './scene.ts';
import { launchIntroduced } from './set-up.ts';

describe.each(BROWSERS)('a tool whose prescriber is in a frame of another host, in %s', (name) => {
  let browser: Launched;
  let tool: Tool;
  let options: Tab;
  let tab: Tab;
  beforeAll(async () => {
    tool = await (await startOf('frames'))();
    ({ browser, options } = await launchIntroduced(name));
    tab = await browser.newTab(`${tool.origin}/fse/nouvelle?patient=406`);
    await tab.waitFor({ css: '#creer' });
    await tab.activate();
  });
  afterAll(async () => {
    await browser?.close();
    await tool?.stop();
  });

  it('is switched on from the popup, page and frame together', async () => {
    const hosts = tool.frameOrigins.map((origin) => new URL(origin).host);
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText(`Une partie de cette page vient de ${hosts.join(', ')}`);
    await popup.click({ role: 'button', name: /^Activer sur ce logiciel/ });
    await popup.waitForText('Neuvième est activé ici');
    // What is switched on is said at once, what is left to switch on is read anew after it.
    await expect.poll(() => popup.text()).not.toContain('Une partie de cette page');
    await popup.close();
    for (const origin of [tool.origin, ...tool.frameOrigins]) await options.waitForText(origin);
    await tab.reload();
    await tab.closed.waitForText('Accès direct');
  });

  it('switched on alone, the page’s frame is offered on its own', async () => {
    const [frame = ''] = tool.frameOrigins;
    const request = { to: 'neuvieme', name: 'ui/disable-site', request: { origin: frame } };
    await options.evaluate(`await chrome.runtime.sendMessage(args[0])`, request);
    await tab.activate();
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.click({ role: 'button', name: `Activer aussi sur ${new URL(frame).host}` });
    await popup.waitForText('Neuvième est activé ici');
    await popup.close();
    await options.waitForText(frame);
    await expect.poll(() => tab.closed.hostCount()).toBeGreaterThan(0);
  });
});
