import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../../scripts/story/stage.ts';
import {
  dateSessions,
  daysAgo,
  openInvoice,
  pressUntilStopped,
} from '../../scripts/story/tool-actions.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

/** Everything a page could say to make a script of WXT, or ours, believe that it was replaced. */
const FORGERY = `
  const name = args[0] + ':invoice:wxt:content-script-started';
  for (const type of [name, args[0] + ':wxt:content-script-started', 'wxt:content-script-started']) {
    const detail = { contentScriptName: 'invoice', messageId: 'forged', type };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }
  document.dispatchEvent(new CustomEvent('neuvieme:started'));
  await new Promise((done) => setTimeout(done));`;

describe.each(mainly('chromium'))(
  'a page that forges the framework’s stop event, in %s',
  (name) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await setScene(name);
    });
    afterAll(() => scene?.end());

    it('loses neither the overlay nor the guard', async () => {
      const { browser, tool } = scene;
      const tab = await newInvoice(scene);
      await openEpisode(tab);
      await bill(
        scene,
        tab,
        [40, 37, 34, 31, 28, 25, 22, 19].map((days) => daysAgo(days)),
        8,
      );
      await openInvoice(tab, tool.origin, 1, 1);
      await dateSessions(tab, [daysAgo(10)]);
      await tab.closed.waitForText('9 séances sur 8');

      const id = name === 'firefox' ? 'neuvieme@neuvieme' : new URL(browser.extensionOrigin).host;
      await tab.evaluate(FORGERY, id);
      expect(await tab.closed.text()).toContain('9 séances sur 8');
      const before = received(scene).length;
      await pressUntilStopped(tab);
      await tab.closed.click('Revenir à la facture');

      // A click that the page makes by itself is held as well.
      await tab.evaluate(`[...document.querySelectorAll('button')]
      .find((button) => button.textContent === 'Facturer').click();`);
      await tab.closed.waitForText('Séances en cause');
      await tab.evaluate(`await fetch('/api/invoices')`);
      expect(received(scene)).toHaveLength(before);
    });
  },
);
