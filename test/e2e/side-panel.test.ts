import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, openInvoice } from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { openingOf } from './people-known.ts';
import { bill, BROWSERS, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { asking } from './stores.ts';

/** A form of a patient, as plain as a tool can write it. */
const formOf = (birthName: string, firstName: string, birthDate: string) => `<form>
  <section><h2>Patient</h2><dl><dt>Nom de naissance</dt><dd>${birthName}</dd><dt>Prénom</dt><dd>${firstName}</dd>
  <dt>Date de naissance</dt><dd>${birthDate}</dd></dl></section>
  <section><h2>Prescripteur</h2><label>Nom <input name="presc_nom"></label>
  <label>N° RPPS <input name="presc_rpps" maxlength="11"></label>
  <label>Date de prescription <input name="presc_date"></label></section>
  <section><h2>Séances</h2><table><tr><th>Date de séance</th><th>Cotation</th><th>Montant</th></tr>
  <tr><td><input name="date" value="12/10/2026"></td><td><input name="acte" value="RAM 8,09"></td>
  <td><input name="montant" value="18,00"></td></tr></table></section>
  <button type="button">Facturer</button></form>`;

describe.each(BROWSERS)('popup and side panel beside the software, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  const page = (path: string) =>
    scene.browser.newBackgroundTab(`${scene.browser.extensionOrigin}/${path}`);

  it('the panel follows what the page shows, the tabs and the count, and takes no focus', async () => {
    const { tool } = scene;
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await tab.activate();
    const panel = await page('sidepanel.html');
    await panel.waitForText('Sur la page');
    const heading = () =>
      panel.evaluate<string>(`return document.querySelector('.card__name')?.textContent ?? '';`);
    const first = await heading();
    expect(first).not.toBe('');
    const focus = `return document.activeElement === document.body;`;
    expect(await panel.evaluate<boolean>(focus)).toBe(true);
    // Counted on the page, it is counted here.
    await bill(scene, tab, [daysAgo(20)], 1);
    await openInvoice(tab, tool.origin, 1, 1);
    await panel.waitForText('1 séance sur 8');
    // Another patient in the same tab, then in another one, then nobody.
    await openInvoice(tab, tool.origin, 2, 2);
    const isSomebodyElse = async () => !['', first].includes(await heading());
    await expect.poll(isSomebodyElse).toBe(true);
    const second = await heading();
    const other = await newInvoice(scene);
    await other.activate();
    await expect.poll(heading).toBe(first);
    await tab.activate();
    await expect.poll(heading).toBe(second);
    await tab.goto(`${tool.origin}/`);
    await expect.poll(heading).toBe('');
    await panel.waitForText('Séances du jour');
    for (const each of [panel, other, tab]) await each.close();
  });

  it('what stands open in the panel stays when the page shows somebody else, and says so', async () => {
    const { tool, browser } = scene;
    const request = openingOf('FICTIF RESTE', 'Zoé', 2);
    await scene.options.evaluate(asking('ui/open-episode', request));
    const tab = await browser.newTab(`${tool.origin}/`);
    await tab.activate();
    const panel = await page('sidepanel.html');
    await panel.click({ text: 'FICTIF RESTE Zoé' });
    await panel.waitForText('2 faites · 6 restantes');
    await tab.activate();
    await openInvoice(tab, tool.origin, 2, 2);
    await panel.waitForText('La page montre un autre patient');
    expect(await panel.text()).toContain('2 faites · 6 restantes');
    await panel.click({ role: 'button', name: 'Afficher la page' });
    await panel.waitForText('Sur la page');
    for (const each of [panel, tab]) await each.close();
  });

  it('two patients on one page: the popup asks which one', async () => {
    const { tool, browser } = scene;
    const tab = await browser.newTab(`${tool.origin}/`);
    const asks = async (first: string, second: string): Promise<Tab> => {
      await tab.activate();
      const popup = await page('popup.html');
      await expect
        .poll(async () => {
          await popup.reload();
          await popup.waitFor({ css: '#search' });
          return popup.exists({ role: 'heading', name: /lequel/ });
        })
        .toBe(true);
      expect(await popup.exists({ role: 'button', name: new RegExp(first) })).toBe(true);
      expect(await popup.exists({ role: 'button', name: new RegExp(second) })).toBe(true);
      return popup;
    };
    // In two frames.
    const frames = [1, 2].map(
      (of) =>
        `<iframe width="800" height="500" src="/patients/${of}/traitements/${of}/factures/nouvelle"></iframe>`,
    );
    await tab.evaluate(`document.body.innerHTML = args[0]; return null;`, frames.join(''));
    const inFrames = await asks('ESSAI Camille', 'né');
    await inFrames.close();
    // In two forms of one document.
    const forms = [formOf('ESSAI', 'Alix', '12/03/1980'), formOf('EXEMPLE', 'Noé', '04/05/1975')];
    await tab.evaluate(`document.body.innerHTML = args[0]; return null;`, forms.join(''));
    const inForms = await asks('ESSAI Alix', 'EXEMPLE Noé');
    await inForms.click({ role: 'button', name: /EXEMPLE Noé/ });
    await inForms.waitFor({ role: 'heading', name: 'EXEMPLE Noé' });
    await inForms.waitForText('Aucun épisode en accès direct');
    for (const each of [inForms, tab]) await each.close();
  });

  it('« Garder ouvert à côté » opens the browser’s own panel', async () => {
    const { browser } = scene;
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.click({ role: 'button', name: 'Garder ouvert à côté' });
    const isOpen =
      name === 'firefox'
        ? `return browser.sidebarAction.isOpen({});`
        : `return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;`;
    await expect.poll(() => popup.evaluate<boolean>(isOpen)).toBe(true);
    await popup.close();
  });
});
