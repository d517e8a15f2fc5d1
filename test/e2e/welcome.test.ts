// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTITIONER, typeIdentity } from '../../scripts/story/set-up.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { typeSheet } from './recovery-sheet.ts';
import { mainly } from './sample.ts';
import { buildDir } from './builds.ts';

const SKIP = { role: 'button', name: 'Passer cette étape' };
const NAME = { label: /^Nom/ };
const RPPS = { label: /^RPPS/ };

// The newcomer goes the same way in both browsers.
describe.each(mainly('chromium'))('the welcome page in %s', (name) => {
  let browser: Launched;
  let tab: Tab;
  const open = () => browser.newTab(`${browser.extensionOrigin}/welcome.html`);
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    tab = await open();
  });
  afterAll(() => browser?.close());

  it('« restaurer » leads to the restore, and what Neuvième is not is said plainly', async () => {
    await tab.waitForText('Neuvième n’est pas un outil de l’Assurance Maladie');
    await tab.waitForText('Le numéro de sécurité sociale, l’adresse');
    const href = await tab.evaluate<string>(
      `return [...document.querySelectorAll('main a')][0].getAttribute('href')`,
    );
    expect(href).toBe('/data.html#restaurer');
  });

  it('what is typed is checked when it is whole, and survives a look elsewhere and a closed page', async () => {
    await tab.click({ role: 'link', name: 'Commencer' });
    await tab.fill(NAME, PRACTITIONER.familyName);
    await tab.fill(RPPS, '1');
    // Not finished is not wrong.
    expect(await tab.exists({ css: '[aria-invalid=true]' })).toBe(false);
    await tab.fill(RPPS, '10101010104');
    await tab.waitFor({ css: '#rpps[aria-invalid=true]' });

    await tab.click({ role: 'link', name: /Votre logiciel de facturation/ });
    await tab.waitForText('Étape 3 sur 6');
    await tab.click({ role: 'link', name: /Vous et votre lieu/ });
    expect(await tab.value(NAME)).toBe(PRACTITIONER.familyName);

    const again = await open();
    await tab.close();
    tab = again;
    await tab.click({ role: 'link', name: 'Commencer' });
    expect(await tab.value(NAME)).toBe(PRACTITIONER.familyName);
    expect(await tab.value(RPPS)).toBe('10101010104');
    // In the memory of the browser only.
    const kept = await tab.evaluate<string>(
      `return JSON.stringify(await chrome.storage.local.get(null))`,
    );
    expect(kept).not.toContain(PRACTITIONER.familyName);
  });

  it('« Continuer » with a fault goes to the field and loses nothing', async () => {
    await tab.click({ role: 'button', name: 'Continuer' });
    await tab.waitForText('Étape 1 sur 6');
    const focused = 'return document.activeElement.id';
    expect(await tab.evaluate<string>(focused)).toBe('first-name');
    expect(await tab.value(NAME)).toBe(PRACTITIONER.familyName);
  });

  it('every step can be skipped; an installed program needs no site; it resumes where she was', async () => {
    await tab.click(SKIP);
    await tab.waitForText('Remplissez d’abord l’étape 1');
    await tab.click(SKIP);
    await tab.click({ label: /^Un logiciel installé/ });
    await tab.waitForText('puzzle');
    await tab.waitForText(name === 'firefox' ? 'roue dentée' : 'sur l’épingle');
    await tab.click({ role: 'button', name: 'J’utilise un logiciel installé' });
    await tab.click({ role: 'button', name: 'Continuer' });
    await tab.waitForText('Étape 4 sur 6');

    const again = await open();
    await tab.close();
    tab = again;
    await tab.waitFor({ role: 'link', name: /^Reprendre.*Phrase secrète/ });
    await tab.waitFor({ role: 'link', name: /Votre logiciel de facturation fait/ });
    await tab.waitFor({ role: 'link', name: /Vous et votre lieu d’exercice passée/ });
    const skipped = `return document.querySelectorAll('.steps__step--skipped').length`;
    expect(await tab.evaluate<number>(skipped)).toBe(2);
  });

  it('patients and the mode of observation wait for step 1', async () => {
    await tab.evaluate(`location.hash = 'patients'`);
    await tab.waitForText('Étape 5 sur 6');
    await tab.waitForText('Remplissez d’abord l’étape 1');
    await tab.evaluate(`location.hash = 'software'`);
    await tab.waitForText('disponible une fois l’étape 1 remplie');
    expect(await tab.exists({ label: /^observe seulement/ })).toBe(false);
  });

  it('then a half-typed patient stays, also past the practice invoice; observation is saved at once', async () => {
    await tab.evaluate(`location.hash = 'who'`);
    await typeIdentity(tab);
    await tab.click({ role: 'button', name: 'Continuer' });
    await tab.waitForText('Étape 2 sur 6');
    await tab.evaluate(`location.hash = 'software'`);
    await tab.click({ label: /^observe seulement/ });
    await tab.waitForText('C’est enregistré');

    const birthName = { css: '[id$=birthName]', nth: 0 };
    await tab.evaluate(`location.hash = 'patients'`);
    await tab.fill(birthName, 'ESSAI');
    await tab.evaluate(`location.hash = 'practice'`);
    // What stands on another step is no second patient of the practice invoice.
    await tab.closed.waitForText('Accès direct');
    await tab.evaluate(`location.hash = 'patients'`);
    expect(await tab.value(birthName)).toBe('ESSAI');

    const options = await browser.newTab(`${browser.extensionOrigin}/options.html`);
    expect(await options.value({ label: /^observe seulement/ })).toBe('true');
  });

  it('a passphrase and its sheet make step 4', async () => {
    await tab.evaluate(`location.hash = 'safety'`);
    await tab.fill({ label: 'Nouvelle phrase secrète' }, 'quatre mots au hasard');
    await tab.fill({ label: 'La même, encore une fois' }, 'quatre mots au hasard');
    await tab.click({ role: 'button', name: 'Continuer' });
    expect(await typeSheet(tab)).toHaveLength(12);
    await tab.waitForText('Vos données sont protégées par votre phrase secrète');
    await tab.waitFor({ role: 'link', name: /fiche de récupération fait/ });
  });
});
