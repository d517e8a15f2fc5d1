import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import type { BrowserName, Launched, Tab } from './drivers/driver.ts';
import { openingOf } from './people-known.ts';
import { mainly } from './sample.ts';
import { launchIntroduced } from './set-up.ts';

interface Practice {
  browser: Launched;
  options: Tab;
}

/** Somebody with one session behind, noted by hand. */
async function receive({ options }: Practice, birthName: string): Promise<void> {
  const opened = await options.evaluate<{ value: { tag: string; episode: string } }>(
    `
    const api = globalThis.browser ?? globalThis.chrome;
    const ask = (name, request) => api.runtime.sendMessage({ to: 'neuvieme', name, request });
    const opened = await ask('ui/open-episode', args[0]);
    await ask('ui/add-session', { ...opened.value, date: args[1], second: false });
    return opened;`,
    openingOf(birthName, 'Camille'),
    daysAgo(3),
  );
  expect(opened.value.tag).toBeTruthy();
}

/** The card of a patient, found by name. */
async function cardOf({ browser }: Practice, birthName: string): Promise<Tab> {
  const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
  await popup.click({ role: 'button', name: `${birthName} Camille` });
  await popup.waitForText('1 séance sur 8');
  return popup;
}

const inBrowser = (name: BrowserName) => {
  const practice = {} as Practice;
  beforeAll(async () => Object.assign(practice, await launchIntroduced(name)));
  afterAll(() => practice.browser?.close());
  return practice;
};

const NOTE_ALL = { role: 'button', name: 'Tout noter (Bilan initial (BDK))' } as const;

describe.each(mainly('firefox'))('documents sent, in %s', (name) => {
  const practice = inBrowser(name);
  it('the assessment is noted in two clicks, and taken back', async () => {
    await receive(practice, 'ESSAI');
    const popup = await cardOf(practice, 'ESSAI');
    await popup.click({ role: 'button', name: 'Bilan et compte rendu' });
    await popup.click(NOTE_ALL);
    await popup.waitForText('Bilan initial (BDK) : envoi noté.');
    await popup.waitFor({ text: /^Bilan initial à transmettre/ }, { gone: true });
    await popup.click({ role: 'button', name: /^Annuler : Bilan initial/ });
    await popup.waitForText('C’est annulé.');
    await popup.waitForText(/Bilan initial à transmettre/);
    await expect.poll(() => popup.exists(NOTE_ALL)).toBe(false);
    await popup.close();
  });
});

describe.each(mainly('chromium'))('duties in popup and register, in %s', (name) => {
  const practice = inBrowser(name);

  it('the next duty opens its panel; each recipient by itself, then the rest at once', async () => {
    await receive(practice, 'EXEMPLE');
    const popup = await cardOf(practice, 'EXEMPLE');
    await popup.click({ role: 'button', name: 'Noter les envois' });
    await popup.click({ role: 'button', name: 'Non' });
    await popup.waitForText('sans objet');
    await popup.fill({ label: 'DMP' }, 'impossible : pas de DMP');
    await popup.click({ role: 'button', name: 'Noter : Bilan initial (BDK), DMP' });
    await popup.waitForText(/DMP : impossible : pas de DMP/);
    await popup.click(NOTE_ALL);
    await popup.waitFor({ text: /^Bilan initial à transmettre/ }, { gone: true });
    await expect.poll(() => popup.exists(NOTE_ALL)).toBe(false);
    await popup.close();
  });

  it('closing asks how it ended, and all of it is taken back', async () => {
    await receive(practice, 'ESSAI');
    const popup = await cardOf(practice, 'ESSAI');
    const close = { role: 'button', name: 'Confirmer la fin de l’épisode' } as const;
    await popup.click({ role: 'button', name: 'Terminer l’épisode' });
    await popup.click(close);
    await popup.waitForText('Choisissez une réponse.');
    await popup.fill({ label: 'Résultat' }, 'Amélioré');
    await popup.click({ label: 'Aucun' });
    await popup.click({ label: 'Réorientation inutile' });
    await popup.click(close);
    await popup.waitForText(/Épisode terminé le .* Amélioré/);
    await popup.click({ role: 'button', name: /^Annuler : Épisode terminé/ });
    await popup.waitFor({ role: 'button', name: 'Ajouter une séance' });
    await expect.poll(() => popup.exists({ text: 'C’est annulé.' })).toBe(true);
    await popup.close();
  });

  it('several episodes are closed from the register, and opened again together', async () => {
    for (const letter of ['PREMIER', 'SECOND', 'TROISIEME']) {
      await receive(practice, `FICTIF ${letter}`);
    }
    const { browser } = practice;
    const register = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    await register.fill({ label: 'Rechercher un patient' }, 'fictif');
    await register.waitForText(/^3 épisodes$/m);
    await register.click({ role: 'button', name: 'Terminer plusieurs épisodes' });
    await register.click({ label: 'Tout ce qui est affiché (3)' });
    await register.waitForText('3 épisodes choisis');
    // One of them by its own line: it stays open.
    await register.click({ css: '.table__tick input' });
    await register.waitForText('2 épisodes choisis');
    await register.fill({ label: 'Résultat' }, 'Patient non revenu');
    await register.click({ role: 'button', name: 'Vérifier la liste' });
    await register.waitForText(/Terminer 2 épisodes au .* Patient non revenu/);
    await register.click({ role: 'button', name: 'Terminer ces 2 épisodes' });
    await register.waitForText('2 épisodes terminés.');
    const open = () =>
      register.evaluate<number>(`return document.querySelectorAll('.table__tick input').length;`);
    await expect.poll(open).toBe(1);
    await register.click({ role: 'button', name: 'Annuler ces fins' });
    await register.waitForText('Les épisodes sont de nouveau ouverts.');
    await expect.poll(open).toBe(3);
    await register.close();
  });
});
