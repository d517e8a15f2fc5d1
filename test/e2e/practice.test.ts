import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { mainly } from './sample.ts';
import { buildDir } from './builds.ts';

const FACTURER = { role: 'button', name: 'Facturer' };
const NB = '\u00a0';

/** Rows of every store of every database of the extension, by name. */
const STORED = `const names = (await indexedDB.databases()).map(({ name }) => name).toSorted();
  const count = {};
  for (const name of names) {
    const db = await new Promise((done, fail) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    for (const store of db.objectStoreNames) {
      count[store] = (count[store] ?? 0) + await new Promise((done, fail) => {
        const asked = db.transaction(store).objectStore(store).count();
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    }
    db.close();
  }
  return count;`;

// The newcomer goes the same way in both browsers.
describe.each(mainly('chromium'))('the practice invoice in %s', (name) => {
  let browser: Launched;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    tab = await browser.newTab(`${browser.extensionOrigin}/welcome.html#practice`);
  });
  afterAll(() => browser?.close());

  it('eighth and ninth within three clicks, then passed knowingly; nothing is kept', async () => {
    await tab.closed.waitForText('Accès direct');
    const before = await tab.evaluate<Record<string, number>>(STORED);

    await tab.closed.click(`Suite de l’épisode${NB}: Rachis lombaire`);
    await tab.closed.waitForText('8e séance, la dernière sans diagnostic médical');
    await tab.closed.waitForText('Prescripteur rempli avec votre RPPS');
    expect(await tab.value({ label: 'RPPS' })).toBe('10101010105');
    await tab.click(FACTURER);
    await tab.waitForText('n° 8 enregistrée');
    // The next invoice of the same treatment fills itself.
    await tab.closed.waitForText('9 séances sur 8');
    expect(await tab.value({ label: 'RPPS' })).toBe('10101010105');
    await tab.click(FACTURER);
    await tab.closed.waitForText(`9e séance${NB}: hors des conditions de l’accès direct`);
    expect(await tab.text()).not.toContain('n° 9 enregistrée');

    await tab.closed.click('Facturer malgré l’alerte');
    await tab.closed.click('Le décompte est faux');
    await tab.closed.click('Confirmer');
    await tab.closed.waitForNoText('Séances en cause');
    await tab.click(FACTURER);
    await tab.waitForText('Vous avez tout vu');

    // Only « this page was practised » is kept, and not in the ledger.
    expect(await tab.evaluate(STORED)).toEqual(before);
    expect(before['facts'] ?? 0).toBe(0);
  });

  it('begins at the first session, too, with the question that opens an episode', async () => {
    await tab.click({ role: 'button', name: 'à la première séance' });
    await tab.closed.waitForText('Accès direct');
    expect(await tab.closed.text()).not.toContain('Suite de l’épisode');
    await tab.click(FACTURER);
    await tab.waitForText('Le prescripteur manque');
    await tab.closed.click('Pas de diagnostic médical');
    await tab.closed.click('Ouvrir l’épisode');
    await tab.closed.waitForText('1 séance sur 8');
    await tab.closed.waitForText('Prescripteur rempli');
    await tab.click(FACTURER);
    await tab.closed.waitForText('2 séances sur 8');
  });

  it('leaves nothing on the other steps', async () => {
    await tab.click({ role: 'link', name: /Étape précédente/ });
    await tab.waitForText('Étape 5 sur 6');
    await tab.closed.waitForNoText('séances sur 8');
    expect(await tab.closed.hostCount()).toBe(0);
  });
});
