import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { orNotYet, until } from './drivers/until.ts';
import { prescriber, setHostileScene, type HostileScene } from './hostile-pages.ts';
import { mainly } from './sample.ts';

const FILL = 'Remplir le prescripteur';
const STOP = 'Séances en cause';
const EMPTY = ['', '', ''];

describe.each(mainly('chromium'))('a page that forges, in %s', (name) => {
  let scene: HostileScene;
  beforeAll(async () => {
    scene = await setHostileScene(name);
    await scene.episode(1, 0);
    await scene.episode(2, 8);
  });
  afterAll(() => scene?.end());

  /** Opens an invoice past the limit. */
  async function ninth(page = 'forged', more = ''): Promise<void> {
    await scene.open(2, page, `&hers${more}`);
    await scene.tab.closed.waitForText('9 séances sur 8');
  }

  /** She presses, and is stopped; what was posted all the same. */
  async function stopped(): Promise<string[]> {
    const before = scene.tool.billed().length;
    await scene.tab.click({ css: '#go' });
    await scene.tab.closed.waitForText(STOP);
    await scene.tab.evaluate(`await fetch('/controle', { method: 'POST' })`);
    return scene.tool.billed().slice(before);
  }

  /**
   * The page forges by itself: Firefox's driver believes a forged `unload` while it waits for a script. What
   * it has done stands in a mark.
   */
  async function forge(...forgeries: readonly string[]): Promise<void> {
    const calls = forgeries.map((one) => `${one}();`).join('');
    await scene.tab.evaluate(
      `setTimeout(() => { ${calls} document.documentElement.dataset.forged = 'yes'; });`,
    );
    await until('forged', 10_000, async () =>
      orNotYet(
        await scene.tab.evaluate(`return document.documentElement.dataset.forged === 'yes'`),
      ),
    );
    await scene.tab.evaluate(`delete document.documentElement.dataset.forged;`);
  }

  const title = () =>
    scene.options.evaluate<string>(
      `const tabs = await (globalThis.browser ?? chrome).tabs.query({});
       const titles = await Promise.all(tabs.map(({ id }) => (globalThis.browser ?? chrome).action.getTitle({ tabId: id })));
       return titles.join('|');`,
    );

  it.each(['pressEverything', 'sayEverything'])('%s: nothing is filled', async (forgery) => {
    const { tab } = scene;
    await scene.open(1, 'forged');
    await tab.closed.waitForText(FILL);
    await forge(forgery);
    expect(await prescriber(tab)).toEqual(EMPTY);
    await tab.closed.click(FILL);
    await tab.closed.waitForText('Prescripteur rempli');
  });

  it('a dialog that the page presses and talks to stays, and the guard with it', async () => {
    const { tab } = scene;
    await ninth();
    expect(await stopped()).toEqual([]);
    await forge('pressEverything', 'sayEverything');
    await tab.closed.waitForText(STOP);
    await tab.closed.click('Revenir à la facture');
    await tab.closed.waitForNoText(STOP);
    expect(await stopped()).toEqual([]);
  });

  it('moved and copied: it stands again where it was, and works', async () => {
    const { tab } = scene;
    await scene.open(1, 'forged');
    await tab.closed.waitForText(FILL);
    await tab.evaluate(`handleHost();`);
    expect(await tab.closed.hostCount()).toBe(1);
    await tab.closed.click(FILL);
    await tab.closed.waitForText('Prescripteur rempli');
    expect(
      await tab.evaluate(
        `return [...document.querySelectorAll('[data-neuvieme]')].every(({ parentNode }) => parentNode === document.documentElement)`,
      ),
    ).toBe(true);
  });

  it('a form in a modal dialog: ours stands in it, and works', async () => {
    const { tab } = scene;
    await ninth();
    await tab.evaluate(`openModal();`);
    expect(await stopped()).toEqual([]);
    await tab.closed.click('Revenir à la facture');
    await tab.closed.waitForNoText(STOP);
    // Pressed in the card, which everything beside the dialog is not.
    await tab.closed.click('Annexe 1 jointe');
    await tab.closed.waitForNoText('Annexe 1 jointe');
  });

  it.each(['keepRemoving', 'keepStyling'])(
    '%s: it is given up, said, and the guard goes on',
    async (how) => {
      const { tab } = scene;
      await ninth();
      await tab.evaluate(`${how}();`);
      await until('the overlay given up', 10_000, async () =>
        orNotYet(
          (await tab.closed.hostCount()) === 0 && (await title()).includes('non surveillée'),
        ),
      );
      const before = scene.tool.billed();
      await tab.click({ css: '#go' });
      await tab.evaluate(`await fetch('/controle', { method: 'POST' })`);
      expect(scene.tool.billed()).toEqual(before);
    },
  );

  it('written anew under a dialog: the next press is stopped again', async () => {
    const { tab } = scene;
    await ninth();
    expect(await stopped()).toEqual([]);
    await tab.evaluate(`writeAnew();`);
    await tab.closed.waitForText('9 séances sur 8');
    if ((await tab.closed.text()).includes(STOP)) await tab.closed.click('Revenir à la facture');
    await tab.closed.waitForNoText(STOP);
    expect(await stopped()).toEqual([]);
  });

  it('its own button pressed by a script: held past the limit', async () => {
    const { tab } = scene;
    await ninth();
    const before = scene.tool.billed();
    await tab.evaluate(`pressOwnButton(); await fetch('/controle', { method: 'POST' })`);
    expect(scene.tool.billed()).toEqual(before);
    await tab.closed.waitForText(STOP);
  });

  it('its own button pressed by a script within the limit: nothing is counted', async () => {
    const { tab } = scene;
    await scene.open(1, 'forged', '&hers&loop', [daysAgo(5)]);
    await tab.waitForText(/Facture n° \d+ enregistrée/);
    expect(await scene.counted(1)).toMatch(/^1 séance sur 8(?!.*à confirmer)/);
  });

  it.each(['', '&after'])(
    'prototypes patched %s: filled by her click alone, and stopped',
    async (when) => {
      const { tab } = scene;
      await scene.open(1, 'patched', when);
      await tab.closed.click(FILL);
      await tab.closed.waitForText('Prescripteur rempli');
      await ninth('patched', when);
      expect(await stopped()).toEqual([]);
    },
  );
});
