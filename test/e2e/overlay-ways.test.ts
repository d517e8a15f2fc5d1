import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { orNotYet, until } from './drivers/until.ts';
import { insist, setGuardScene, type GuardScene } from './guard-pages.ts';
import { mainly } from './sample.ts';

const STOP = 'Séances en cause';

describe.each(mainly('chromium'))('the overlay by its ways, in %s', (name) => {
  let scene: GuardScene;
  beforeAll(async () => {
    scene = await setGuardScene(name);
  });
  afterAll(() => scene?.end());

  const held = () =>
    insist(
      scene.tab,
      ({ click }) => click({ css: '#go' }),
      async () => orNotYet((await scene.tab.closed.text()).includes(STOP)),
    );
  const marks = async () => (await scene.tab.closed.text()).split('à retirer\n').length - 1;

  it('« Retirer ces séances »: the line is marked until it is off the invoice', async () => {
    const { tab, tool } = scene;
    await scene.open(1, 'click', [daysAgo(6), daysAgo(2)]);
    await scene.begin(7);
    const before = tool.received();
    await held();
    await tab.closed.click('Retirer ces séances de la facture');
    await tab.closed.waitForNoText(STOP);
    await tab.closed.waitForText('À retirer de la facture');
    await until('one mark', 30_000, async () => orNotYet((await marks()) === 1));
    await tab.evaluate(`[...document.querySelectorAll('tr:has([name=date])')].at(-1).remove()`);
    await tab.closed.waitForText('8 séances sur 8');
    await tab.closed.waitForNoText('À retirer de la facture');
    expect(await marks()).toBe(0);
    expect(tool.received()).toBe(before);
  });

  it('« Réorienter le patient » is noted, and the invoice does not leave', async () => {
    const { tab, tool, browser } = scene;
    await scene.open(2, 'click', [daysAgo(6)]);
    await scene.begin(8);
    const before = tool.received();
    await held();
    await tab.closed.click('Réorienter le patient');
    await tab.closed.click('Un autre médecin');
    await tab.closed.click('Noter la réorientation');
    await tab.closed.waitForText('Réorientation notée');
    await tab.closed.waitForNoText(STOP);
    expect(tool.received()).toBe(before);
    const register = await browser.newBackgroundTab(`${browser.extensionOrigin}/register.html`);
    await register.waitFor({ role: 'link', name: /ESSAI C/ });
    await register.click({ role: 'link', name: /ESSAI C/ });
    await register.waitForText('vers un autre médecin');
    await register.close();
  });

  it('Alt + Maj + K unfolds it, with the keyboard on it; Escape folds it', async () => {
    const { tab } = scene;
    await scene.open(1, 'click', [daysAgo(6)]);
    await tab.closed.waitForText('8 séances sur 8');
    const isOpen = () => tab.closed.exists({ role: 'button', name: 'Réduire' });
    await tab.press('Alt+Shift+K');
    await tab.press('Escape');
    await until('it to fold', 30_000, async () => orNotYet(!(await isOpen())));
    await tab.press('Alt+Shift+K');
    await until('it to unfold', 30_000, async () => orNotYet(await isOpen()));
    await tab.press('Escape');
    await until('it to fold again', 30_000, async () => orNotYet(!(await isOpen())));
    await tab.press('Alt+Shift+K');
    expect(await tab.closed.exists({ role: 'region', name: 'Neuvième, accès direct' })).toBe(true);
  });

  it('« Copier le RPPS » where the page may not use the clipboard, as in a frame of another site', async () => {
    const { tab } = scene;
    await scene.open(3, 'copy', [daysAgo(3)]);
    await scene.begin(0);
    await tab.closed.waitForText('Le logiciel n’a pas gardé la valeur');
    await insist(
      tab,
      ({ closed }) => closed.click('Copier le RPPS'),
      async () => orNotYet((await tab.closed.text()).includes('RPPS copié')),
    );
    await tab.fill({ css: '#paste' }, '');
    await tab.press('Control+V');
    expect(await tab.value({ css: '#paste' })).toBe('10101010105');
  });
});
