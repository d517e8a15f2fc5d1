import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, openInvoice } from '../../scripts/story/tool-actions.ts';
import { typeSheet } from './recovery-sheet.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

const PHRASE = 'quatre mots au hasard';

describe.each(mainly('firefox'))('a passphrase, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('is added with its sheet; locked, nothing shows; unlocked, the count is there', async () => {
    const { browser, tool } = scene;
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await bill(scene, tab, [daysAgo(20)], 1);

    // Kept open beside all that follows: it is told, and asks nobody to open it again.
    const panel = await browser.newTab(`${browser.extensionOrigin}/sidepanel.html`);
    await panel.waitForText('1 sur 8');
    const data = await browser.newTab(`${browser.extensionOrigin}/data.html`);
    await data.waitForText('Sans phrase secrète');
    await data.click({ role: 'button', name: 'Ajouter une phrase secrète' });
    await data.fill({ label: 'Nouvelle phrase secrète' }, PHRASE);
    await data.fill({ label: 'La même, encore une fois' }, PHRASE);
    await data.click({ role: 'button', name: 'Continuer' });
    const words = await typeSheet(data);
    await data.waitForText('L’ancienne clé est détruite');
    await panel.waitForText('1 sur 8');
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('2 séances sur 8, avec celle de cette facture');

    await data.click({ role: 'button', name: 'Verrouiller maintenant' });
    await data.waitForText('Neuvième est verrouillé');
    await panel.waitForText('Neuvième est verrouillé');
    for (const page of [data, panel]) expect(await page.text()).not.toMatch(/ESSAI|EXEMPLE/);
    // The invoice that was open says so by itself; the next one only by the padlock of the toolbar.
    await tab.closed.waitForText('n’a pas pu être vérifié');
    await tab.closed.click('Déverrouiller');
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.waitFor({ role: 'button', name: 'Facturer' });
    expect(await tab.closed.text()).not.toContain('verrouillé');

    await data.activate();
    await data.fill({ label: 'Phrase secrète' }, 'pas la bonne phrase');
    await data.press('Enter');
    await data.waitForText('Ce n’est pas la phrase secrète');
    await data.fill({ label: 'Phrase secrète' }, PHRASE);
    await data.press('Enter');
    await data.waitForText('Une phrase secrète protège vos données');
    await tab.closed.waitForText('2 séances sur 8, avec celle de cette facture');
    await panel.waitForText('1 sur 8');

    // Forgotten: the words of the sheet.
    await data.click({ role: 'button', name: 'Verrouiller maintenant' });
    await data.click({ role: 'button', name: 'Phrase oubliée' });
    await data.fill({ label: 'Les douze mots de la fiche de récupération' }, words.join(' '));
    await data.fill({ label: 'Nouvelle phrase secrète' }, `${PHRASE} encore`);
    await data.fill({ label: 'La même, encore une fois' }, `${PHRASE} encore`);
    await data.click({ role: 'button', name: 'Changer la phrase et déverrouiller' });
    await data.waitForText('Une phrase secrète protège vos données');
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText('1 sur 8');
  });
});
