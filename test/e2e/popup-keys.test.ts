import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORED_LEDGER_VERSION } from '../../src/ledger/database.ts';
import { STORED_FRONT_VERSION } from '../../src/ledger/front.ts';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { openingOf } from './people-known.ts';
import { mainly } from './sample.ts';
import { asking } from './stores.ts';
import { launchIntroduced } from './set-up.ts';

/** Whether what wake.js left for the page's scripts (ledger/woken.ts) was taken by them: it ran before the load ended. */
const TAKEN = `
  const runs = document.querySelector('script[src="/wake.js"]') !== null;
  return document.readyState === 'complete' && runs && !('neuviemeWoken' in globalThis);`;

/** Runs wake.js once more in this page and says what it left. */
const LEFT = `
  const script = document.createElement('script');
  script.src = '/wake.js';
  document.head.append(script);
  await new Promise((done) => script.onload = done);
  const { versions, revision, profiles, open } = await neuviemeWoken;
  return { versions, revision, profiles: Boolean(profiles), people: open.length };`;

describe.each(mainly('firefox'))('popup and register without a page, in %s', (name) => {
  let browser: Launched;
  let options: Tab;
  beforeAll(async () => {
    ({ browser, options } = await launchIntroduced(name));
  });
  afterAll(() => browser?.close());

  const open = (birthName: string, firstName: string, before = 0) =>
    options.evaluate(asking('ui/open-episode', openingOf(birthName, firstName, before)));

  it('« combien de séances à M. Durand ? », one more, taken back: by keys alone', async () => {
    await open('ESSAI DURAND', 'Paule', 6);
    await open('ESSAI DURAND', 'Paul', 3);
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitFor({ css: '#search' });
    const focused = () =>
      popup.evaluate<string>(
        `const { id, textContent } = document.activeElement; return id === 'search' ? id : textContent;`,
      );
    await expect.poll(focused).toBe('search');
    await popup.type('durand paul');
    await popup.waitFor({ role: 'option', name: /DURAND Paul/ });
    await popup.press('Enter');
    await popup.waitForText('3 séances sur 8');
    await popup.waitForText('3 faites · 5 restantes');
    await popup.waitForText('Bilan initial à transmettre');
    await expect.poll(focused).toBe('ESSAI DURAND Paul');

    const reach = async (words: string) => {
      for (let presses = 0; presses < 30 && (await focused()) !== words; presses += 1) {
        await popup.press('Tab');
      }
      expect(await focused()).toBe(words);
    };
    await reach('Ajouter une séance');
    await popup.press('Enter');
    await popup.waitFor({ role: 'button', name: 'Noter la séance' });
    await reach('Noter la séance');
    await popup.press('Enter');
    await popup.waitForText('4 faites · 4 restantes');
    // Noted under the wrong day: the right one, once.
    await reach('Autres gestes');
    await popup.press('Enter');
    await reach('Séances');
    await popup.press('Enter');
    await reach('Changer le jour');
    await popup.press('Enter');
    await popup.waitFor({ label: 'Jour où elle a eu lieu' });
    await popup.fill({ label: 'Jour où elle a eu lieu' }, daysAgo(2));
    await reach('Enregistrer ce jour');
    await popup.press('Enter');
    await popup.waitFor({ css: `time[datetime="${daysAgo(2)}"]` });
    await popup.waitForText('4 faites · 4 restantes');

    await popup.press('Escape');
    await expect.poll(focused).toBe('search');
    // From the list of the day: « +1 » a second time today is asked about, and not noted.
    const plus = '+1';
    await reach('ESSAI DURAND Paule');
    await popup.press('Tab');
    expect(await focused()).toBe(plus);
    await popup.press('Enter');
    await popup.waitForText('7 sur 8');
    await popup.waitForText('Séance d’aujourd’hui notée');
    await reach('Annuler');
    await popup.press('Enter');
    await popup.waitForText('6 sur 8');
    await popup.close();
  });

  it('the popup opens from what was read while its scripts were on their way', async () => {
    await open('ESSAI LELOUP', 'Lou', 1);
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    const isTaken = async () => {
      // One that is late is not waited for: the page asks by itself then.
      await popup.reload();
      await popup.waitFor({ css: '#search' });
      return popup.evaluate<boolean>(TAKEN);
    };
    await expect.poll(isTaken).toBe(true);
    const left = await popup.evaluate<{ revision: number; people: number }>(LEFT);
    expect(left).toMatchObject({
      versions: { front: STORED_FRONT_VERSION, ledger: STORED_LEDGER_VERSION },
      profiles: true,
    });
    expect(left.people).toBeGreaterThan(0);
    expect(left.revision).toBeGreaterThan(0);
    await popup.close();
  });

  it('a new episode that was begun is there again after the popup closed, until it is dropped', async () => {
    const address = `${browser.extensionOrigin}/popup.html`;
    const birthDate = { label: 'Date de naissance' };
    const first = await browser.newTab(address);
    await first.fill({ css: '#search' }, 'EXEMPLE Andréa');
    await first.click({ role: 'button', name: 'Nouvel épisode' });
    await first.fill(birthDate, '1980-03-12');
    await first.fill({ label: 'Région' }, 'Genou gauche');
    await first.close();
    const second = await browser.newTab(address);
    await second.waitForText('Nouvel épisode commencé : EXEMPLE Andréa');
    await second.click({ role: 'button', name: 'Reprendre' });
    await expect.poll(() => second.value(birthDate)).toBe('1980-03-12');
    expect(await second.value({ label: 'Région' })).toBe('Genou gauche');
    expect(await second.value({ label: 'Prénom' })).toBe('Andréa');
    await second.click({ role: 'button', name: 'Retour' });
    await second.click({ role: 'button', name: 'Effacer la saisie' });
    await second.waitFor({ text: /Nouvel épisode commencé/ }, { gone: true });
    await second.close();
  });

  it('the register is filtered, sorted, and found again as it was after a file', async () => {
    for (const [letter, before] of [
      ['PREMIER', 6],
      ['SECOND', 7],
      ['TROISIEME', 1],
    ] as const) {
      await open(`EXEMPLE ${letter}`, 'Camille', before);
    }
    const register = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    await register.waitFor({ text: /EXEMPLE TROISIEME/ });
    const names = () =>
      register.evaluate<string[]>(
        `return [...document.querySelectorAll('.table tbody a')].map((link) => link.textContent);`,
      );
    await register.fill({ label: 'Rechercher un patient' }, 'éxemple');
    await register.click({ label: /^6 séances ou plus sur 8/ });
    await register.waitForText(/^2 épisodes$/m);
    await register.click({ role: 'button', name: /^Séances/ });
    expect(await names()).toEqual(['EXEMPLE PREMIER Camille', 'EXEMPLE SECOND Camille']);
    await register.click({ role: 'button', name: /^Séances/ });
    expect(await names()).toEqual(['EXEMPLE SECOND Camille', 'EXEMPLE PREMIER Camille']);
    expect(await register.exists({ css: 'th[aria-sort=descending]' })).toBe(true);
    // Names are looked for here and nowhere else: no address keeps them.
    const address = await register.url();
    expect(decodeURIComponent(address)).not.toMatch(/xemple/i);

    await register.click({ text: 'EXEMPLE PREMIER Camille' });
    await register.waitForText('Démarches à faire');
    await register.evaluate(`history.back(); return null;`);
    await register.waitForText(/^2 épisodes$/m);
    expect(await names()).toEqual(['EXEMPLE SECOND Camille', 'EXEMPLE PREMIER Camille']);
    expect(await register.url()).toBe(address);
    const focused = () => register.evaluate<string>(`return document.activeElement.textContent;`);
    await expect.poll(focused).toBe('EXEMPLE PREMIER Camille');
    // The address alone is the list too, without what was looked for.
    await register.reload();
    await register.waitFor({ css: 'th[aria-sort=descending]' });
    await register.waitFor({ css: '.table tbody a' });
    expect(await names()).toContain('EXEMPLE SECOND Camille');
    await register.click({ role: 'button', name: 'Retirer les filtres' });
    await register.waitFor({ text: /EXEMPLE TROISIEME/ });
    await register.close();
  });

  it('of many lines those near the window are drawn; the end is reached, and paper has them all', async () => {
    const letter = (at: number) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at] ?? '';
    const many = Array.from({ length: 70 }, (_, at) =>
      openingOf(`FICTIF ${letter(Math.floor(at / 26))}${letter(at % 26)}`, 'Camille', 0),
    );
    await options.evaluate(
      `
      const api = globalThis.browser ?? globalThis.chrome;
      for (const request of args[0]) {
        await api.runtime.sendMessage({ to: 'neuvieme', name: 'ui/open-episode', request });
      }
      return null;`,
      many,
    );
    const register = await browser.newTab(
      `${browser.extensionOrigin}/register.html#?sort=patient+up`,
    );
    await register.fill({ label: 'Rechercher un patient' }, 'fictif');
    await register.waitForText(/^70 épisodes$/m);
    const drawn = () =>
      register.evaluate<number>(`return document.querySelectorAll('.table tbody a').length;`);
    expect(await drawn()).toBeLessThan(70);
    expect(await register.exists({ css: 'table[aria-rowcount="71"]' })).toBe(true);
    // As a wheel does, more than once: a field just typed into is brought back into view a frame later.
    const atTheEnd = async () => {
      await register.evaluate(`scrollTo(0, document.documentElement.scrollHeight); return null;`);
      return register.exists({ css: 'tr[aria-rowindex="71"] a' });
    };
    await expect.poll(atTheEnd, { timeout: 30_000 }).toBe(true);
    await register.evaluate(`scrollTo(0, 0); return null;`);
    await register.evaluate(`dispatchEvent(new Event('beforeprint')); return null;`);
    await expect.poll(drawn).toBe(70);
    await register.evaluate(`dispatchEvent(new Event('afterprint')); return null;`);
    await expect.poll(drawn).toBeLessThan(70);
    await register.close();

    // The popup shows more than a full practice has, and all of them on demand.
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    const lines = () =>
      popup.evaluate<number>(`return document.querySelectorAll('.day__list > li').length;`);
    await expect.poll(lines).toBe(60);
    await popup.click({ role: 'button', name: /^Afficher les \d+ épisodes ouverts$/ });
    await expect.poll(lines).toBeGreaterThanOrEqual(70);
    expect(await popup.exists({ role: 'button', name: /^Afficher les/ })).toBe(false);
    await popup.close();
  });
});
