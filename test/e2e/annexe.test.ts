// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTITIONER } from '../../scripts/story/set-up.ts';
import { dateSessions, daysAgo, french, pressBill } from '../../scripts/story/tool-actions.ts';
import { annexeOf } from '../../src/documents/annexe/annexe-of.ts';
import { makeAnnexe } from '../../src/documents/annexe/make-annexe.ts';
import { civilDate, dayOf, type CivilDate } from '../../src/domain/civil-date.ts';
import { place, profile } from '../fakes/profile.ts';
import { askedOf, pdfText } from '../fakes/pdf-text.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { openingOf } from './people-known.ts';
import { mainly } from './sample.ts';
import { BROWSERS, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { launchIntroduced } from './set-up.ts';
import { asking } from './stores.ts';

/** What the page's own input holds, as the browser itself reads it. */
const SUM_OF_INPUT = `
  const [file] = document.querySelector('input[type=file]').files;
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');`;

/** As `introduce` saves her, and as the demo tool shows its first patient. */
async function writtenHere(dates: CivilDate[]): Promise<Uint8Array> {
  const { familyName, firstName, rpps, amNumber } = PRACTITIONER;
  return makeAnnexe(
    annexeOf({
      on: dayOf(Date.now(), 'Europe/Paris'),
      profile: profile({ familyName, firstName, rpps }),
      place: place({ department: '45', amNumber, cpts: 'CPTS Orléanaise' }),
      patient: { birthName: 'ESSAI', firstName: 'Camille', birthDate: civilDate('1980-03-12') },
      diagnoses: [],
      scope: 'invoice',
      dates,
      withDiagnosis: false,
    }),
  );
}

describe.each(BROWSERS)('annexe 1 on an invoice in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('two clicks from the invoice to a document in it, and the server gets the same bytes', async () => {
    const { tool } = scene;
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await dateSessions(tab, [daysAgo(3)]);
    await tab.closed.waitForText('Joindre l’annexe 1 à la facture (Loiret).');
    // The card may be folded: unfolding it is the other click.
    await tab.closed.click('Joindre l’annexe 1');
    await tab.closed.waitForText(/Jointe à la facture\s: annexe-1-CE-/);
    await tab.waitForText(/Joint : annexe-1-CE-[\d-]+\.pdf/);
    await tab.closed.waitForNoText('Joindre l’annexe 1 à la facture');
    const sum = await tab.evaluate<string>(SUM_OF_INPUT);

    await pressBill(tab);
    await expect.poll(() => tool.state().invoices.at(-1)?.attachment?.name).toMatch(/^annexe-1-CE/);
    const received = tool.state().invoices.at(-1)?.attachment?.content ?? '';
    const bytes = Buffer.from(received, 'base64');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    // Written here, from what she saved and what the page shows, it is the same to the byte.
    expect(bytes.equals(await writtenHere([civilDate(daysAgo(3))]))).toBe(true);
    const text = pdfText(bytes);
    for (const words of ['Loiret (45)', 'EXEMPLE Andrée', '10101010105', '457000016', 'ESSAI']) {
      expect(text).toContain(words);
    }
    expect(text).toContain(french(daysAgo(3)));
    expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors');
  });

  it('a tool that takes no PDF is told of, and the document is not said to be attached', async () => {
    const tab = await newInvoice(scene);
    await tab.evaluate(`document.querySelector('input[type=file]').accept = 'image/*'`);
    // Known as direct access by now: it is filled by itself.
    await tab.closed.waitForText('Prescripteur rempli');
    await dateSessions(tab, [daysAgo(2)]);
    await tab.closed.waitForText('Joindre l’annexe 1 à la facture');
    await tab.closed.click('Joindre l’annexe 1');
    await tab.closed.waitForText(/ne prend pas de PDF à cet endroit.*Enregistrée.*annexe-1-/s);
    expect(await tab.closed.text()).toContain('Annexe 1 jointe');
  });
});

/** Keeps what the page gives to the browser to be saved. */
const KEEP_SAVED = `
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => { window.saved = blob; return createObjectURL.call(URL, blob); };`;
const SAVED = `
  const bytes = new Uint8Array(await window.saved.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;

describe.each(mainly('firefox'))('annexe 1 with no page, in %s', (name) => {
  let browser: Launched;
  let options: Tab;
  beforeAll(async () => {
    ({ browser, options } = await launchIntroduced(name));
  });
  afterAll(() => browser?.close());

  it('is shown, saved with the diagnosis that she ticks, and noted as attached', async () => {
    const { tag, episode } = await options.evaluate<{ tag: string; episode: string }>(
      asking('ui/open-episode', openingOf('ESSAI', 'Anaïs', 0)),
    );
    const about = { tag, episode };
    const date = daysAgo(4);
    await options.evaluate(asking('ui/add-session', { ...about, date, second: false }));
    const diagnosis = { kind: 'imaging', date: daysAgo(40), author: 'Dr TÉMOIN', linked: true };
    await options.evaluate(
      asking('ui/record-diagnosis', { ...about, diagnosis: { ...diagnosis, keptAt: 'dossier' } }),
    );
    const file = await browser.newTab(`${browser.extensionOrigin}/register.html#${tag}`);
    await file.click({ role: 'button', name: 'Faire la pièce justificative' });
    await file.click({ text: 'Voir ce qui y figure' });
    await file.waitForText('à défaut du formulaire de la CPAM');
    await file.click({ label: /^Mentionner le diagnostic/ });
    await file.waitForText(/imagerie du/);
    await file.evaluate(KEEP_SAVED);
    await file.click({ role: 'button', name: 'Enregistrer l’annexe 1' });
    await file.waitForText(/Enregistrée dans vos téléchargements.*annexe-1-AE-/);
    const text = pdfText(Buffer.from(await file.evaluate<string>(SAVED), 'base64'));
    for (const words of ['Anaïs', french(date), 'imagerie', 'Dr TÉMOIN']) {
      expect(text).toContain(words);
    }
    await file.click({ role: 'button', name: 'Noter comme jointe' });
    await file.waitForText('Pièce justificative notée comme jointe');
    await file.waitForText('Pièce justificative jointe au traitement');
  });

  it('is written on the form of her CPAM once she keeps one, and on ours again without', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]).drawText('Formulaire FICTIF', { x: 50, y: 780 });
    const folder = await mkdtemp(join(tmpdir(), 'form-'));
    const path = join(folder, 'formulaire.pdf');
    await writeFile(path, await pdf.save());
    await options.reload();
    await options.waitFor({ css: '#own-annexe-file' });
    await options.setFiles('#own-annexe-file', [path]);
    await options.waitForText('Joint tel quel');
    await options.fill({ css: '#own-annexe-field' }, 'Nom de naissance du patient');
    await options.fill({ css: '#own-annexe-x' }, '50,5');
    await options.fill({ css: '#own-annexe-y' }, '100');
    await options.click({ role: 'button', name: 'Placer' });
    await options.waitForText('page 1, à 50,5 mm du bord gauche et 100 mm du haut');
    await options.evaluate(KEEP_SAVED);
    await options.click({ role: 'button', name: 'Feuille d’essai' });
    await expect
      .poll(() => options.evaluate<boolean>(`return window.saved !== undefined`))
      .toBe(true);
    expect(pdfText(Buffer.from(await options.evaluate<string>(SAVED), 'base64'))).toContain(
      'EXEMPLE',
    );

    const { tag } = await options.evaluate<{ tag: string }>(
      asking('ui/open-episode', openingOf('ESSAI', 'Zélie', 0)),
    );
    const file = await browser.newTab(`${browser.extensionOrigin}/register.html#${tag}`);
    await file.click({ role: 'button', name: 'Faire la pièce justificative' });
    await file.waitForText(/Sur le formulaire de votre CPAM\s: formulaire\.pdf/);
    await file.evaluate(KEEP_SAVED);
    await file.click({ role: 'button', name: 'Enregistrer l’annexe 1' });
    await file.waitForText('Enregistrée dans vos téléchargements');
    const text = pdfText(Buffer.from(await file.evaluate<string>(SAVED), 'base64'));
    expect(text).toContain('Formulaire FICTIF');
    expect(text).toContain('ESSAI');

    await options.activate();
    await options.click({ role: 'button', name: 'Retirer ce formulaire' });
    await options.waitForText('le document de Neuvième sert à nouveau');
    await options.click({ role: 'button', name: 'Annuler le retrait' });
    await options.waitForText('page 1, à 50,5 mm');
    await rm(folder, { recursive: true });
  });
});
