import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveProfile } from '../../scripts/story/set-up.ts';
import { daysAgo, openInvoice } from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

const ahead = (days: number) => daysAgo(-days);
const ABSENCES = { role: 'region', name: 'Absences prévues' };
/** Whether the browser has a line of that id in its menus. */
const MENU = `return (globalThis.browser ?? chrome).contextMenus.update(arguments[0], {}).then(
  () => true,
  () => false,
)`;
const BROWSER = { role: 'region', name: 'Ce navigateur' };

describe.each(mainly('firefox'))('options, in %s', (name) => {
  let scene: Scene;
  let options: Tab;
  let invoice: Tab;
  beforeAll(async () => {
    scene = await setScene(name);
    ({ options } = scene);
    invoice = await newInvoice(scene);
    await openEpisode(invoice);
    await bill(scene, invoice, [daysAgo(20)], 1);
    await options.activate();
  });
  afterAll(() => scene?.end());

  it('an absence lists the open episodes; it is taken away and put back', async () => {
    await options.click({ role: 'button', name: 'Ajouter cette absence' });
    await options.waitForText('Indiquez une date complète');
    await options.fill({ label: 'Premier jour' }, ahead(30));
    await options.fill({ label: 'Dernier jour' }, ahead(20));
    await options.click({ role: 'button', name: 'Ajouter cette absence' });
    await options.waitForText('Le dernier jour vient avant le premier');
    // What was typed stays.
    expect(await options.value({ label: 'Premier jour' })).toBe(ahead(30));
    await options.fill({ label: 'Dernier jour' }, ahead(44));
    await options.click({ role: 'button', name: 'Ajouter cette absence' });
    await options.waitForText('1 épisode ouvert demande une ordonnance ou une pause');
    expect(await options.exists({ text: 'ESSAI Camille', within: ABSENCES })).toBe(true);
    await options.click({ role: 'button', name: /^Retirer : Du / });
    await options.waitForText('Aucune absence notée');
    await options.click({ role: 'button', name: 'Remettre cette absence' });
    await options.waitForText('1 épisode ouvert demande une ordonnance ou une pause');
    // Another section is saved: the absence stays.
    await saveProfile(options);
    await options.reload();
    await options.waitForText('1 épisode ouvert demande une ordonnance ou une pause');
  });

  it('a CPTS of the list brings its published address, marked where it is doubtful', async () => {
    await options.click({ text: /^Coordination de la CPTS/ });
    await options.fill({ label: /^CPTS/ }, 'CPTS Sologne');
    expect(await options.value({ label: 'Courriel' })).toBe('cpts.sologne@gmail.com');
    expect(await options.text()).not.toContain('Adresse sans doute abîmée');
    await options.fill({ label: /^CPTS/ }, 'CPTS Est Orléanais');
    await options.waitForText('Adresse sans doute abîmée');
    await options.fill({ label: 'Courriel' }, 'accueil@exemple.fr');
    await options.fill({ label: /^CPTS/ }, 'Une autre CPTS');
    await options.fill({ label: 'Nom de la CPTS' }, 'CPTS d’Essai');
    await options.fill({ label: 'Téléphone' }, '02 00 00 00 00');
    await saveProfile(options);
    await options.reload();
    await options.waitForText('n’est pas dans la liste publiée');
    expect(await options.value({ label: 'Nom de la CPTS' })).toBe('CPTS d’Essai');
    await options.click({ text: /^Coordination de la CPTS/ });
    expect(await options.value({ label: 'Courriel' })).toBe('accueil@exemple.fr');
  });

  it('a pause leaves the software alone at once; resumed, it is watched again', async () => {
    await openInvoice(invoice, scene.tool.origin, 1, 1);
    await invoice.closed.waitForText('2 séances sur 8');
    await options.activate();
    await options.click({ role: 'button', name: /^Pause jusqu’à demain/ });
    await options.waitForText('en pause jusqu’au');
    await expect.poll(() => options.evaluate(MENU, 'insert-rpps')).toBe(false);
    expect(await options.evaluate(MENU, 'pause')).toBe(true);
    await invoice.activate();
    await invoice.closed.waitForNoText('séances sur 8');
    await openInvoice(invoice, scene.tool.origin, 1, 1);
    await invoice.waitFor({ role: 'button', name: 'Facturer' });
    expect(await invoice.closed.hostCount()).toBe(0);
    await options.activate();
    await options.click({ role: 'button', name: /^Reprendre/ });
    await options.waitFor({ role: 'button', name: /^Pause jusqu’à demain/ });
    await invoice.activate();
    await invoice.closed.waitForText('2 séances sur 8');
    await expect.poll(() => options.evaluate(MENU, 'insert-rpps')).toBe(true);
  });

  it('in discreet mode lists have initials, and an opened file the name', async () => {
    const register = await scene.browser.newTab(`${scene.browser.extensionOrigin}/register.html`);
    await register.waitForText('ESSAI Camille');
    await options.activate();
    await options.click({ label: 'initiales dans les listes', within: BROWSER });
    await register.activate();
    // A page that is open follows by itself.
    await register.waitForText('E. C.');
    expect(await register.text()).not.toMatch(/ESSAI|Camille/);
    await register.click({ text: 'E. C.' });
    await register.waitForText('ESSAI Camille');
    await register.close();
    await options.activate();
    await options.click({ label: 'noms entiers', within: BROWSER });
  });

  it('another language is spoken by our pages and by the overlay, and left again', async () => {
    await openInvoice(invoice, scene.tool.origin, 1, 1);
    await invoice.closed.waitForText('2 séances sur 8');
    await options.activate();
    await options.click({ label: 'English', within: BROWSER });
    await options.waitFor({ role: 'heading', name: 'Settings' });
    expect(await options.evaluate('return document.documentElement.lang')).toBe('en-GB');
    await options.waitForText('Planned absences');
    await invoice.activate();
    await invoice.closed.waitForText('2 sessions of 8');
    await openInvoice(invoice, scene.tool.origin, 1, 1);
    await invoice.closed.waitForText('2 sessions of 8');
    const popup = await scene.browser.newBackgroundTab(
      `${scene.browser.extensionOrigin}/popup.html`,
    );
    await popup.waitForText('1 session of 8');
    await popup.close();
    await options.activate();
    await options.click({ label: /^that of the browser/ });
    await options.waitFor({ role: 'heading', name: 'Réglages' });
    await invoice.activate();
    await invoice.closed.waitForText('2 séances sur 8');
  });

  it('reminders are switched on, and what is due is looked at', async () => {
    await options.activate();
    await options.click({ label: 'une notification par jour au plus', within: BROWSER });
    await options.waitForText('Enregistré');
    expect(await options.value({ label: 'une notification par jour au plus' })).toBe('true');
    // Without a desktop nothing is shown; that the worker looked at what is due is written down.
    const looked = () =>
      options.evaluate<object>('return await (globalThis.browser ?? chrome).storage.local.get()');
    await expect.poll(looked).toHaveProperty('reminded-on');
    await options.click({ label: /^aucun/, within: BROWSER });
    await expect.poll(() => options.value({ label: /^aucun/, within: BROWSER })).toBe('true');
  });

  it('every shortcut is told with the keys it has', async () => {
    await options.activate();
    const text = await options.text();
    for (const keys of ['Alt+Maj+R', 'Alt+Maj+K', 'Alt+Maj+U', 'Alt+Maj+L', 'Alt+Maj+D']) {
      expect(text).toContain(keys);
    }
  });
});
