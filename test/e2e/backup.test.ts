import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { profile } from '../fakes/profile.ts';
import { OPENING } from '../fakes/opening.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { typeSheet } from './recovery-sheet.ts';
import { buildDir, ROOT } from './builds.ts';
import { asking } from './stores.ts';
import { mainly } from './sample.ts';

const PASSPHRASE = 'quatre mots assez longs';
const PATIENT = { birthName: 'ESSAI', firstName: 'Zoé', birthDate: '1980-03-12' };
/** As after « repair » of the browser, or on a new computer: nothing of ours is left. */
const WIPE = `const all = await indexedDB.databases();
  await Promise.all(all.map(({ name }) => new Promise((done) => {
    indexedDB.deleteDatabase(name).onsuccess = done;
  })));`;

const bare = (word: string) => word.normalize('NFD').replace(/\p{Mn}/gu, '');

describe.each(mainly('chromium'))('backup and restore, in %s', (name) => {
  let browser: Launched;
  let data: Tab;
  let words: string[];
  const page = (path: string) => `${browser.extensionOrigin}/${path}`;
  const files = async () => (await readdir(browser.downloadsDir, { recursive: true })).toSorted();
  const path = async (part: string) =>
    join(browser.downloadsDir, (await files()).find((file) => file.includes(part)) ?? 'missing');
  const ask = <T>(message: string, request: object) => data.evaluate<T>(asking(message, request));

  beforeAll(async () => {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    data = await browser.newTab(page('data.html'));
    await data.waitForText('Aucune sauvegarde');
    await ask('ui/save-profile', { profile: profile(), replaces: null });
    const opened = { patient: PATIENT, opening: OPENING, place: null };
    const at = await ask<{ tag: string; episode: string }>('ui/open-episode', opened);
    for (const days of [9, 6, 3]) {
      await ask('ui/add-session', { ...at, date: daysAgo(days), second: false });
    }
  });
  afterAll(() => browser?.close());

  it('by hand: a file under a passphrase, on the disk, and its age on the screen', async () => {
    await data.fill({ label: 'Phrase secrète du fichier' }, PASSPHRASE);
    await data.fill({ label: 'La même phrase, encore une fois' }, PASSPHRASE);
    await data.click({ role: 'button', name: 'Enregistrer une sauvegarde' });
    await data.waitForText('Sauvegarde enregistrée : neuvieme-');
    await data.waitForText('Dernière sauvegarde : aujourd’hui');
    expect(await files()).toEqual([expect.stringMatching(/^neuvieme-[\d-]+\.age$/)]);
  });

  it('by itself: the sheet is made, two of its words asked, and the files are there', async () => {
    await data.click({ role: 'button', name: 'Activer la sauvegarde automatique' });
    words = await typeSheet(data);
    expect(words).toHaveLength(12);
    await data.waitForText('Activée : chaque jour');
    await data.waitForText(/Fichier : Neuvieme\/neuvieme-\p{L}+\.age/u);
    expect((await files()).filter((file) => file.startsWith('Neuvieme'))).toEqual([
      'Neuvieme',
      expect.stringMatching(
        /neuvieme-(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.age$/,
      ),
      expect.stringMatching(/neuvieme-mois-\d\d\.age$/),
    ]);
    const popup = await browser.newBackgroundTab(page('popup.html'));
    await popup.waitForText('Dernière sauvegarde : aujourd’hui');
    await popup.close();
  });

  it('everything lost: restored from the first screen with the words of the sheet', async () => {
    // From a page that opens no ledger, and with no worker: an open one would come back while it is deleted.
    await data.goto(page('icon/16.png'));
    await browser.killWorker();
    await data.evaluate(WIPE);
    await data.goto(page('welcome.html'));
    await data.click({ text: 'J’utilisais déjà Neuvième : restaurer' });
    await data.waitForText('Restaurer une sauvegarde');
    await data.setFiles('#restore-file', [await path('neuvieme-mois-')]);
    await data.fill({ label: 'Les douze mots de la fiche de récupération' }, bare(words.join(' ')));
    await data.click({ role: 'button', name: 'Ouvrir' });
    await data.waitForText('Patients : 1. Épisodes : 1. Séances : 3.');
    await data.click({ role: 'button', name: 'Restaurer' });
    await data.waitForText('Restauration terminée : ');
    const popup = await browser.newBackgroundTab(page('popup.html'));
    await popup.waitForText('3 sur 8');
    expect(await popup.text()).toContain('ESSAI');
    await popup.close();
  });

  it('« Tester ma sauvegarde »: another file is told, the right one is counted', async () => {
    await data.goto(page('data.html'));
    await data.waitForText('Tester ma sauvegarde');
    await data.setFiles('#test-file', [join(ROOT, 'package-lock.json')]);
    await data.click({ role: 'button', name: 'Tester ce fichier' });
    await data.waitForText('Ce fichier n’est pas une sauvegarde de Neuvième');
    await data.setFiles('#test-file', [await path('neuvieme-20')]);
    await data.fill({ label: 'Phrase secrète de ce fichier' }, PASSPHRASE);
    await data.click({ role: 'button', name: 'Tester ce fichier' });
    await data.waitForText('Tout ce qui est ici est dans ce fichier.');
    expect(await data.text()).toMatch(/Séances\s+3\s+3/);
  });
});
