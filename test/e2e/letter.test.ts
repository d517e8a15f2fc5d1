import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterPage } from '../../src/messages/letter-page.ts';
import { pdfText } from '../fakes/pdf-text.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { openingOf } from './people-known.ts';
import { mainly } from './sample.ts';
import { launchIntroduced } from './set-up.ts';
import { asking } from './stores.ts';

type At = { tag: string; episode: string };

/** Printing itself opens a window of the browser's: counted instead. */
const COUNT_PRINTS = `window.prints = 0; window.print = () => { window.prints += 1; }; return null;`;
const prints = (tab: Tab) => tab.evaluate<number>(`return window.prints;`);
const paper = (tab: Tab) =>
  tab.evaluate<string>(`return document.querySelector('.paper').textContent;`);

/** The text of the one file so named that was saved. */
async function saved(browser: Launched, name: RegExp): Promise<string> {
  const found = () => readdirSync(browser.downloadsDir).find((file) => name.test(file));
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  const file = join(browser.downloadsDir, found() ?? '');
  const whole = () => readFileSync(file).subarray(-6).toString('latin1').includes('%%EOF');
  await expect.poll(whole, { timeout: 20_000 }).toBe(true);
  return pdfText(readFileSync(file));
}

describe.each(mainly('chromium'))('letters and what goes with them, in %s', (name) => {
  let browser: Launched;
  let options: Tab;
  const page = (path: string) => `${browser.extensionOrigin}${path}`;
  const open = (birthName: string, firstName: string, before: number) =>
    options.evaluate<At>(asking('ui/open-episode', openingOf(birthName, firstName, before)));
  beforeAll(async () => {
    ({ browser, options } = await launchIntroduced(name));
  });
  afterAll(() => browser?.close());

  it('from an eighth session to a printed letter and a recorded referral in six clicks at most', async () => {
    const at = await open('ESSAI', 'Camille', 8);
    let clicks = 0;
    const click = (tab: Tab, role: string, words: string | RegExp) => {
      clicks += 1;
      return tab.click({ role, name: words });
    };
    const popup = await browser.newTab(page('/popup.html'));
    await click(popup, 'button', /ESSAI Camille/);
    await popup.waitFor({ role: 'link', name: /^Réorienter$/ });
    // It opens a tab of its own: the click is counted, and the same address opened here.
    clicks += 1;
    const href = await popup.evaluate<string>(
      `return document.querySelector('a[href^="/letter.html"]').getAttribute('href');`,
    );
    expect(href).toBe(letterPage(at));
    await popup.close();
    const letter = await browser.newTab(page(href));
    await letter.waitForText('8 séances sur 8');
    await letter.evaluate(COUNT_PRINTS);
    await click(letter, 'radio', 'Pas d’amélioration suffisante');
    await click(letter, 'button', 'Noter et imprimer');
    await letter.waitForText(/Il reste 1 passage/);
    expect(await prints(letter)).toBe(0);
    await click(letter, 'button', 'Imprimer tel quel');
    await letter.waitForText(/Décision notée : .*traitant/i);
    await expect.poll(() => prints(letter)).toBe(1);
    expect(clicks).toBeLessThanOrEqual(6);
    expect(await paper(letter)).toMatch(/ESSAI Camille, né\(e\) le 03\/02\/1971/);
    expect(await paper(letter)).toMatch(/8\sséances réalisées/);
    await letter.click({ role: 'button', name: 'Annuler cette décision' });
    await letter.waitFor({ text: /Décision notée/ }, { gone: true });
    await letter.close();
  });

  it('what is typed survives a reload; the PDF holds it, under initials; the CPTS is told no name', async () => {
    const at = await open('EXEMPLE', 'Andrée', 3);
    const letter = await browser.newTab(page(letterPage(at)));
    const body = { label: 'Texte de la lettre' };
    await letter.fill(body, 'Docteur, une lettre d’essai : à relire.');
    await letter.reload();
    await letter.waitFor(body);
    await expect.poll(() => letter.value(body)).toBe('Docteur, une lettre d’essai : à relire.');
    await letter.click({ role: 'button', name: 'Noter et enregistrer en PDF' });
    await letter.waitForText('Lettre enregistrée');
    const text = await saved(browser, /^lettre-AE-\d{4}-\d\d-\d\d\.pdf$/);
    expect(text).toContain('une lettre d’essai');
    expect(text).toContain('EXEMPLE Andrée');
    await letter.click({ css: '.slot summary' });
    await letter.fill({ label: 'Numéro de rappel' }, '06 12 34 56 78');
    const message = () => letter.value({ css: '.slot__message' });
    await expect.poll(message).toContain('06 12 34 56 78');
    expect(await message()).not.toMatch(/EXEMPLE|Andrée|1971|genou/i);
    await letter.close();
  });

  it('an urgent referral with no session: three clicks, and the letter is there to print', async () => {
    const at = await open('FICTIF', 'Camille', 0);
    const popup = await browser.newTab(page('/popup.html'));
    await popup.click({ role: 'button', name: /FICTIF Camille/ });
    await popup.click({ role: 'button', name: 'Réorientation urgente' });
    await popup.click({ role: 'button', name: 'Noter et imprimer' });
    const opened = () =>
      options.evaluate<string[]>(
        `const tabs = await (globalThis.browser ?? chrome).tabs.query({});
         return tabs.map(({ url }) => url).filter((url) => url?.includes('letter.html'));`,
      );
    // The word that asks for printing goes as it is printed: a reload does not print again.
    await expect.poll(opened, { timeout: 20_000 }).toEqual([page(letterPage(at))]);
    const letter = await browser.newTab(page(letterPage(at)));
    await letter.waitForText(/Décision notée : .*urgence/i);
    expect(await paper(letter)).toContain('Je vous adresse en urgence');
    expect(await paper(letter)).toContain('Aucune séance n’a été réalisée');
    await letter.close();
  });

  it('the control file leaves with a line in the journal; the leaflet is half a page, twice', async () => {
    const at = await open('FICTIF', 'Zoé', 2);
    const register = await browser.newTab(page(`/register.html#${encodeURIComponent(at.tag)}`));
    await register.click({ role: 'button', name: 'Dossier de contrôle (PDF)' });
    await register.waitForText('Dossier de contrôle enregistré');
    expect(await saved(browser, /^controle-ZF-.*\.pdf$/)).toContain('FICTIF Zoé');
    await register.goto(page('/register.html#journal'));
    await register.waitForText('Dossier de contrôle exporté (PDF)');
    await register.goto(page('/leaflet.html'));
    await register.click({ role: 'button', name: 'Enregistrer en PDF' });
    const leaflet = await saved(browser, /^notice-acces-direct\.pdf$/);
    expect(leaflet.match(/Venir sans ordonnance/g)).toHaveLength(2);
    await register.close();
  });

  it('an address that she corrected is kept, and the published one can be taken again', async () => {
    await options.goto(page('/options.html#contacts'));
    await options.click({ text: 'Loiret', within: { css: '#contacts' } });
    await options.click({ role: 'button', name: 'Corriger l’adresse de CPTS Orléanaise' });
    await options.fill({ label: 'Adresse de CPTS Orléanaise' }, 'essai@cpts.example');
    await options.click({ role: 'button', name: 'Enregistrer', within: { css: '#contacts' } });
    await options.waitForText('corrigée par vous');
    const at = await open('ESSAI', 'Zoé', 1);
    const letter = await browser.newTab(page(letterPage(at)));
    await letter.click({ css: '.slot summary' });
    await letter.waitForText('essai@cpts.example');
    expect(await letter.text()).not.toContain('coordination@cpts.o.fr (relevé');
    await letter.close();
  });
});

describe.each(mainly('firefox'))('a letter, in %s', (name) => {
  let browser: Launched;
  let options: Tab;
  beforeAll(async () => {
    ({ browser, options } = await launchIntroduced(name));
  });
  afterAll(() => browser?.close());

  it('is noted, printed and saved', async () => {
    const at = await options.evaluate<At>(
      asking('ui/open-episode', openingOf('ESSAI', 'Camille', 8)),
    );
    const letter = await browser.newTab(`${browser.extensionOrigin}${letterPage(at)}`);
    await letter.click({ role: 'radio', name: /urgences/ });
    await letter.evaluate(COUNT_PRINTS);
    await letter.click({ role: 'button', name: 'Noter et imprimer' });
    await letter.waitForText(/Décision notée/);
    await expect.poll(() => prints(letter)).toBe(1);
    await letter.click({ role: 'button', name: 'Noter et enregistrer en PDF' });
    expect(await saved(browser, /^lettre-CE-.*\.pdf$/)).toContain('ESSAI Camille');
    await letter.close();
  });
});
