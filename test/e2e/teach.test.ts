import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormDraft } from '../../src/domain/draft.ts';
import type { TeachState } from '../../src/messages/teach-shapes.ts';
import type { SiteFacts } from '../../src/sites/facts.ts';
import { readSiteFile } from '../../src/sites/schema.ts';
import { PRACTITIONER, openOptions } from '../../scripts/story/set-up.ts';
import type { Tab } from './drivers/driver.ts';
import {
  INVOICE,
  askPage,
  nameIt,
  pageSays,
  pointAt,
  popupOver,
  setTeachScene,
  startPicker,
  type TeachScene,
} from './teach/stage.ts';
import { mainly } from './sample.ts';

const ROLES = ['prescriber-rpps', 'session-act', 'session-date'];
const LINES = [
  { date: '2026-10-05', act: 'RAM 8,09' },
  { date: '2026-10-07', act: 'RAM 8,09' },
];
const LIST = { role: 'region', name: 'Champs appris' };

describe.each(mainly('firefox'))('a screen that is shown to Neuvième, in %s', (name) => {
  let scene: TeachScene;
  let tab: Tab;
  let popup: Tab;
  let folder: string;
  beforeAll(async () => {
    scene = await setTeachScene(name);
    folder = await mkdtemp(join(tmpdir(), 'neuvieme-teach-'));
    tab = await scene.browser.newTab(`${scene.origin}${INVOICE}`);
    popup = await scene.browser.newBackgroundTab(`${scene.browser.extensionOrigin}/popup.html`);
  });
  afterAll(async () => {
    await scene?.end();
    await rm(folder, { recursive: true, force: true });
  });
  const whom = () => askPage<FormDraft>(popup, scene.origin, 'worker/whom');
  const recognised = () =>
    pageSays<FormDraft>(popup, scene.origin, 'worker/whom', ({ lines }) => lines.length === 2);

  it('is silent before', async () => {
    await tab.waitForText('Zone N');
    expect(await whom()).toBeNull();
    expect(await tab.closed.hostCount()).toBe(0);
  });

  it('a field is pointed at and named, others are chosen with keys', async () => {
    await startPicker(scene.browser, tab);
    expect(await tab.closed.hostCount()).toBe(1);
    await pointAt(tab, 'form section:nth-of-type(2) .line:nth-of-type(1) input');
    await tab.closed.waitForText('Quel est ce champ');
    expect(await tab.closed.text()).toContain(
      '« zone n », bloc « bloc b », sur /patients/*/factures/*',
    );
    await nameIt(tab, 'RPPS du prescripteur');
    // From the field that was just named: zone O, zone P, the first of the lines.
    for (let field = 0; field < 3; field += 1) await tab.press('Tab');
    await tab.closed.waitForText('« vert », bloc « bloc c »');
    await tab.press('Enter');
    await nameIt(tab, 'Date de séance (sur chaque ligne)');
    await pointAt(tab, 'tbody tr:nth-of-type(2) td:nth-of-type(2) input');
    await nameIt(tab, 'Acte de la séance (sur chaque ligne)');
    expect(await tab.closed.text()).toContain('Appris : RPPS du prescripteur');
  });

  it('the national number is refused', async () => {
    await pointAt(tab, 'input[maxlength="15"]');
    await tab.closed.waitForText('n’est jamais lu');
    expect(await tab.closed.text()).not.toContain('Retenir');
  });

  it('the page has seen nothing of it, and nothing of it is left', async () => {
    await tab.closed.click('Terminer');
    await tab.closed.waitForNoText('Apprendre un champ');
    expect(await tab.evaluate('return window.noticed;')).toEqual([]);
    expect(
      await tab.evaluate('return document.querySelector("form").outerHTML.includes("neuvieme");'),
    ).toBe(false);
  });

  it('is recognised at once, and after ids, names, order and layout changed', async () => {
    expect((await recognised()).lines).toEqual(LINES);
    await tab.goto(`${scene.origin}/patients/4/factures/12?shape=moved`);
    expect((await recognised()).lines).toEqual(LINES);
    const said = await pageSays<TeachState>(
      popup,
      scene.origin,
      'worker/teaching',
      ({ taught }) => taught.length === 3,
    );
    expect(said.taught.toSorted()).toEqual(ROLES);
    await tab.goto(`${scene.origin}/parametres`);
    await tab.waitForText('Zone N');
    expect(await askPage<TeachState>(popup, scene.origin, 'worker/teaching')).toBeNull();
  });

  it('a field that changed its name is asked about, and forgotten only by her', async () => {
    await tab.goto(`${scene.origin}${INVOICE}?shape=moved`);
    await recognised();
    const asks = await popupOver(
      scene.browser,
      tab,
      'Le champ « RPPS du prescripteur » a changé de place',
    );
    expect(await violations(asks)).toEqual([]);
    await asks.click({ role: 'button', name: 'Oui, c’est lui' });
    await asks.waitFor({ text: /a changé de place/ }, { gone: true });
    await asks.close();
    const said = await pageSays<TeachState>(
      popup,
      scene.origin,
      'worker/teaching',
      ({ moved }) => moved.length === 0,
    );
    expect(said.taught.toSorted()).toEqual(ROLES);
  });

  it('what was taught is listed, exported without a value, taken away and taken in again', async () => {
    const options = await openOptions(scene.browser);
    await options.waitFor({ text: 'Acte de la séance (sur chaque ligne)', within: LIST });
    const text = await exported(options, scene.origin);
    const file = readSiteFile(text);
    expect(file.ok && Object.keys(file.facts.paths)).toEqual(['/patients/*/factures/*']);
    for (const value of ['ESSAI', 'Camille', '1980', 'AMK', '2026'])
      expect(text).not.toContain(value);

    expect(await violations(options)).toEqual([]);
    await options.click({ role: 'button', name: 'Retirer : RPPS du prescripteur' });
    await options.waitFor(
      { role: 'button', name: 'Retirer : RPPS du prescripteur' },
      { gone: true },
    );
    await tab.goto(`${scene.origin}${INVOICE}`);
    await tab.waitForText('Zone N');
    expect(await whom()).toBeNull();

    const path = join(folder, 'fields.json');
    await writeFile(path, text);
    await options.setFiles('#import-fields', [path]);
    await options.waitForText(
      'Ajoutés : 1. Déjà là : 2. Différents, gardés tels que vous les aviez : 0.',
    );
    expect((await recognised()).lines).toEqual(LINES);
    await options.close();
  });

  it('a button that says nothing is shown, and holds the ninth from then on', async () => {
    await tab.goto(`${scene.origin}${INVOICE}?send=unknown`);
    await tab.waitForText('Zone Z');
    await pageSays<TeachState>(popup, scene.origin, 'worker/teaching', ({ possible }) => possible);
    expect(await whom()).toBeNull();
    await startPicker(scene.browser, tab);
    await pointAt(tab, 'form > button');
    await tab.closed.waitForText('Quel est ce bouton');
    await nameIt(tab, 'Bouton qui termine la facture');
    for (const [line, role] of ['Nom de naissance', 'Prénom', 'Date de naissance'].entries()) {
      await pointAt(tab, `form section:nth-of-type(1) .line:nth-of-type(${line + 1}) input`);
      await nameIt(tab, `${role} du patient`);
    }
    await tab.closed.click('Terminer');
    await recognised();
    expect(await askPage(popup, scene.origin, 'worker/teaching')).toMatchObject({
      possible: false,
    });
    await tab.fill({ label: 'Zone N' }, PRACTITIONER.rpps);
    await tab.closed.click('Pas de diagnostic médical');
    await tab.closed.fill('Séances déjà faites ici', '7');
    await tab.closed.click('Ouvrir l’épisode');
    await tab.closed.waitForText(/\d séances? sur 8/);
    await tab.click({ role: 'button', name: 'Zone Z' });
    await tab.closed.waitForText('Séances en cause');
    expect(await tab.evaluate('return window.sent;')).toBe(0);
    const options = await openOptions(scene.browser);
    await options.click({
      role: 'button',
      name: 'Retirer : Bouton qui termine la facture',
    });
    await options.close();
    await tab.goto(`${scene.origin}${INVOICE}`);
    await recognised();
  });

  it.each([
    ['no JSON', '{', 'ce n’est pas du JSON'],
    ['a list', '[]', 'ce ne sont pas des champs'],
    ['a value among the fields', '{"version":1,"value":"ESSAI"}', 'ce ne sont pas des champs'],
    ['a newer version', '{"version":2}', 'version plus récente'],
    ['too large', ' '.repeat(200_001), 'dépasse 200 ko'],
  ])('a file is refused: %s', async (_, text, words) => {
    const options = await openOptions(scene.browser);
    await options.waitFor({ text: 'Acte de la séance (sur chaque ligne)', within: LIST });
    const before = await exported(options, scene.origin);
    const path = join(folder, 'wrong.json');
    await writeFile(path, text);
    await options.setFiles('#import-fields', [path]);
    await options.waitForText(words);
    expect(await exported(options, scene.origin)).toBe(before);
    await options.close();
  });

  it('« ce n’est pas un formulaire » makes the screen silent, until it is taken back', async () => {
    await recognised();
    await startPicker(scene.browser, tab);
    await tab.closed.click('Ce n’est pas un formulaire de facturation');
    await tab.closed.waitForNoText('Apprendre un champ');
    await tab.reload();
    await tab.waitForText('Zone N');
    expect(await whom()).toBeNull();
    const options = await openOptions(scene.browser);
    await options.click({ role: 'button', name: /^Retirer : Silence sur/ });
    await options.waitForText('Aucun champ appris');
    await options.close();
  });

  it('Escape leaves the page as it was', async () => {
    await startPicker(scene.browser, tab);
    await pointAt(tab, 'input[maxlength="15"]');
    await tab.press('Escape');
    await tab.closed.waitForNoText('Apprendre un champ');
    expect(await tab.evaluate('return window.noticed;')).toEqual([]);
  });
});

/** The file that « Exporter » makes, caught where the page makes it. */
async function exported(options: Tab, origin: string): Promise<string> {
  await options.evaluate(
    `const make = window.URL.createObjectURL;
    window.file = new window.Promise((done) => {
      window.URL.createObjectURL = (blob) => {
        window.URL.createObjectURL = make;
        done(blob.text());
        return make.call(window.URL, blob);
      };
    });`,
  );
  await options.click({ role: 'button', name: `Exporter ${origin}` });
  const text = await options.evaluate<string>('return await window.file;');
  const facts = JSON.parse(text) as SiteFacts;
  expect(facts.origins).toEqual([origin]);
  return text;
}

/** What axe finds on one of our pages. */
async function violations(own: Tab): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return own.evaluate(`${axe};
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));`);
}
