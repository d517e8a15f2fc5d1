import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOptions, saveProfile, typeProfile } from '../../scripts/story/set-up.ts';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { buildDir } from './builds.ts';
import { mainly } from './sample.ts';

const french = (date: string) => date.split('-').toReversed().join('/');

/** As an older tool writes it: Windows-1252, semicolons, two patients, one line that cannot be read. */
function table(): Buffer {
  const rows = [
    'Date de séance;Patient;Date de naissance;Traitement;Cotation',
    ...[30, 27, 24].map(
      (days) => `${french(daysAgo(days))};ESSAI Camille;12/03/1980;Épaule droite;RAM 8,09`,
    ),
    `${french(daysAgo(20))};FICTIF Zoé;01/07/1955;Lombalgie;RAM 8,09`,
    '31/02/2026;FICTIF Zoé;01/07/1955;Lombalgie;RAM 8,09',
  ];
  return Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1');
}

describe.each(mainly('firefox'))('past sessions from a file, in %s', (name) => {
  let browser: Launched;
  let folder: string;
  let data: Tab;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'neuvieme-import-'));
    await writeFile(join(folder, 'séances.csv'), table());
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    const options = await openOptions(browser);
    await typeProfile(options);
    await saveProfile(options);
    data = await browser.newTab(`${browser.extensionOrigin}/data.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const popupSays = async (text: string | RegExp) => {
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText(text);
    const said = await popup.text();
    await popup.close();
    return said;
  };

  it('is looked at, taken in where she ticks it, counted, known the second time, and undone', async () => {
    await data.waitFor({ label: /^Un fichier de votre logiciel/ });
    await data.setFiles('#import-file', [join(folder, 'séances.csv')]);
    await data.waitForText('Texte WINDOWS-1252, colonnes séparées par des points-virgules');
    await data.waitForText(/4\s+séances nouvelles/);
    await data.waitForText(/1\s+ligne refusée/);
    // Nothing is direct access by itself.
    expect(await data.exists({ role: 'button', name: /^Importer/ })).toBe(false);
    await data.click({ label: /ESSAI Camille/ });
    await data.click({ role: 'button', name: /^Importer 3 séances/ });
    await data.waitForText('Import terminé : 3 séances ajoutées');
    const counted = await popupSays(/\b3 sur 8/);
    expect(counted).toContain('ESSAI Camille');
    expect(counted).not.toContain('FICTIF');

    await data.click({ role: 'button', name: 'Importer un autre fichier' });
    await data.setFiles('#import-file', [join(folder, 'séances.csv')]);
    await data.waitForText(/3\s+déjà connues/);
    await data.waitForText(/1\s+séance nouvelle/);
    expect(await data.exists({ label: /ESSAI Camille/ })).toBe(false);

    await data.click({ role: 'button', name: /^Annuler cet import/ });
    await data.click({ role: 'button', name: 'Retirer ce qu’il a apporté' });
    await data.waitForText('Import annulé : rien n’en est resté.');
    expect(await popupSays('Aucun épisode ouvert')).not.toContain('ESSAI');
  });
});
