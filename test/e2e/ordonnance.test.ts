import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../../scripts/story/stage.ts';
import {
  dateSessions,
  daysAgo,
  openInvoice,
  pressBill,
  pressUntilStopped,
  typeDate,
} from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

const PRESCRIBER = { role: 'region', name: 'Prescripteur' };
const EIGHT = [40, 37, 34, 31, 28, 25, 22, 20].map((days) => daysAgo(days));

describe.each(mainly('chromium'))('answered from the page, in %s', (name) => {
  let scene: Scene;
  let tab: Tab;
  beforeAll(async () => {
    scene = await setScene(name);
    tab = await newInvoice(scene);
  });
  afterAll(() => scene?.end());

  it('« Annexe 1 jointe » is ticked from the card, for this invoice only', async () => {
    await openEpisode(tab);
    await dateSessions(tab, EIGHT);
    // The card grows with the last date; before that its button would move away under the hand.
    await tab.closed.waitForText(/8 séances sur 8[^]*Joindre l’annexe 1/);
    await tab.closed.click('Annexe 1 jointe');
    await tab.closed.waitForNoText('Joindre l’annexe 1');
    await bill(scene, tab, [], 8);
    await openInvoice(tab, scene.tool.origin, 1, 1);
    await dateSessions(tab, [daysAgo(10)]);
    const text = await tab.closed.waitForText('Joindre l’annexe 1');
    expect(text).toContain('9 séances sur 8');
  });

  it('« Une ordonnance couvre ces dates »: asked for its date and doctor, then the stop is gone', async () => {
    await pressUntilStopped(tab);
    await tab.closed.click('Une ordonnance couvre ces dates');
    await tab.closed.click('Enregistrer l’ordonnance');
    await tab.closed.waitForText('Date et médecin de l’ordonnance sont nécessaires');
    expect(await tab.closed.value('Pour le même motif')).toBe('true');
    await tab.closed.fill('Date de l’ordonnance', daysAgo(5));
    await tab.closed.fill('Nom du médecin', 'Dr ESSAI');
    await tab.closed.click('Enregistrer l’ordonnance');
    // Dated after the ninth session it does not cover it: the stop stays.
    await tab.closed.waitForText('Séances en cause');
    await tab.closed.fill('Date de l’ordonnance', daysAgo(12));
    await tab.closed.click('Enregistrer l’ordonnance');
    await tab.closed.waitForNoText('Séances en cause');
    await tab.closed.waitForText('Ordonnance obtenue');
    await tab.closed.waitForText('le prescripteur est le médecin');
  });

  it('then her own click goes through, and the history keeps what she said', async () => {
    const before = received(scene).length;
    await pressBill(tab);
    await tab.waitForText('enregistrée');
    expect(received(scene)).toHaveLength(before + 1);
    const register = await scene.browser.newTab(`${scene.browser.extensionOrigin}/register.html`);
    await register.click({ text: 'ESSAI Camille' });
    await register.waitForText('Pièce justificative jointe à une facture');
    await register.waitForText(/Ordonnance du .* obtenue[\s\S]*pour le même motif/);
    await register.close();
  });

  it('a line of the history is undone with its reason, and restored', async () => {
    const register = await scene.browser.newTab(`${scene.browser.extensionOrigin}/register.html`);
    await register.click({ text: 'ESSAI Camille' });
    await register.click({ role: 'button', name: /^Annuler : Pièce justificative/ });
    await register.click({ role: 'button', name: 'Annuler cette ligne' });
    await register.waitForText('À remplir');
    await register.fill({ label: /Motif de l’annulation/ }, 'autre patient');
    await register.click({ role: 'button', name: 'Annuler cette ligne' });
    await register.waitForText('Annulé : Pièce justificative'.replace(' :', '\u00a0:'));
    await register.click({ role: 'button', name: /^Rétablir/ });
    await register.waitFor({ role: 'button', name: /^Rétablir : Annulé : Pièce/ }, { gone: true });
    await register.waitFor({ role: 'button', name: /^Annuler : Pièce justificative/ });
    expect(await register.text()).toMatch(
      /Rétabli\s: Pièce justificative[^]*Motif\s: autre patient/,
    );
  });
});

describe.each(mainly('chromium'))('a doctor as prescriber, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('sessions before the ordonnance are named and counted, and no click is held', async () => {
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await tab.fill({ label: 'RPPS', within: PRESCRIBER }, '10100123453');
    await tab.fill({ label: /^N° AM/, within: PRESCRIBER }, '');
    await tab.fill({ label: 'Nom', within: PRESCRIBER }, 'Dr ORDONNANCE Dominique');
    await typeDate(tab, { role: 'group', name: /Date de prescription/, nth: 0 }, daysAgo(20));
    await dateSessions(tab, [daysAgo(30), daysAgo(25), daysAgo(10)]);
    await tab.closed.waitForText('en accès direct, à facturer à part');
    const before = received(scene).length;
    await tab.click({ role: 'button', name: 'Facturer' });
    await tab.waitForText('enregistrée');
    expect(received(scene)).toHaveLength(before + 1);
    const popup = await scene.browser.newBackgroundTab(
      `${scene.browser.extensionOrigin}/popup.html`,
    );
    await popup.waitForText(/\b2 sur 8/);
  });
});
