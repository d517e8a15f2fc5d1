import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';

const PAGES = ['options.html', 'popup.html', 'welcome.html', 'register.html'];

describe('the extension’s own pages', () => {
  let scene: Scene;
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    scene = await setScene('chromium');
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await bill(scene, tab, [daysAgo(20)], 1);
  });
  afterAll(() => scene?.end());

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each(PAGES)('%s has no violation that axe can find', async (page) => {
      const tab = await scene.browser.newTab(`${scene.browser.extensionOrigin}/${page}`);
      await tab.colorScheme(scheme);
      await tab.waitFor({ role: 'heading' });
      const violations = await tab.evaluate<string[]>(`${axe};
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));`);
      expect(violations).toEqual([]);
      await tab.close();
    });
  });
});
