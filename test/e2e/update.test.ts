import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../../scripts/story/stage.ts';
import {
  dateSessions,
  daysAgo,
  openInvoice,
  pressUntilStopped,
} from '../../scripts/story/tool-actions.ts';
import { orNotYet, until } from './drivers/until.ts';
import { bill, BROWSERS, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';

describe.each(BROWSERS)('the extension updated under an open invoice, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('a stop on screen is not lost, and the next page is guarded again', async () => {
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await bill(
      scene,
      tab,
      [40, 37, 34, 31, 28, 25, 22, 19].map((days) => daysAgo(days)),
      8,
    );
    await openInvoice(tab, scene.tool.origin, 1, 1);
    await dateSessions(tab, [daysAgo(10)]);
    await tab.closed.waitForText('9 séances sur 8');
    await pressUntilStopped(tab);

    await scene.browser.reloadExtension();
    const before = received(scene).length;
    if (name === 'chromium') {
      // The old script lives on, cut off from the extension: it keeps its stop and says so.
      await tab.closed.waitForText('Neuvième mis à jour');
      await tab.closed.waitForText('Séances en cause');
      await tab.closed.click('Revenir à la facture');
    } else {
      // Firefox ends the old script; its successor takes over what it drew.
      await tab.closed.waitForText('après un rechargement de la page');
      await tab.closed.waitForNoText('Séances en cause');
    }
    await pressUntilStopped(tab);
    await tab.evaluate(`await fetch('/api/invoices')`);
    expect(received(scene)).toHaveLength(before);

    await openInvoice(tab, scene.tool.origin, 1, 1);
    await tab.closed.waitForText('9 séances sur 8');
    await pressUntilStopped(tab);
    await tab.closed.waitForNoText('Neuvième mis à jour');
  });

  it('the old guard leaves when the new one stands, not before', async () => {
    const { browser } = scene;
    const tab = await newInvoice(scene, 7, 7);
    await openEpisode(tab);
    await dateSessions(
      tab,
      [40, 37, 34, 31, 28, 25, 22, 19, 16].map((days) => daysAgo(days)),
    );
    await tab.closed.waitForText('9 séances sur 8');
    await pressUntilStopped(tab);
    await tab.closed.click('Revenir à la facture');
    const before = received(scene).length;
    // What tells the old one to leave tells this page that it did: it bills in that very moment.
    await tab.evaluate(`window.left = 0;
      const bills = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Facturer');
      document.addEventListener('neuvieme:started', () => { window.left += 1; bills.click(); });`);
    await browser.reloadExtension();
    await until('the old one that leaves', 20_000, async () =>
      orNotYet(await tab.evaluate<boolean>('return window.left > 0')),
    );
    await tab.closed.waitForText('cliquez de nouveau');
    await tab.evaluate(`await fetch('/api/invoices')`);
    expect(received(scene)).toHaveLength(before);
  });
});
