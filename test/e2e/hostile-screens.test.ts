import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { orNotYet } from './drivers/until.ts';
import { insist } from './guard-pages.ts';
import { prescriber, setHostileScene, type HostileScene } from './hostile-pages.ts';

const FILL = 'Remplir le prescripteur';
const STOP = 'Séances en cause';
/** All that is ever said between the parts of the extension reaches our own pages too. */
const LISTEN = `window.heard = [];
  chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));`;
/** Everything that is kept: both stores and all databases. */
const KEPT = `
  const rows = [await chrome.storage.local.get(null), await chrome.storage.session.get(null), heard];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result); });
    for (const store of db.objectStoreNames) {
      rows.push(await new Promise((done) => {
        db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done(target.result);
      }));
    }
    db.close();
  }
  return JSON.stringify(rows);`;

describe('screens that are hostile or not ours, in chromium', () => {
  let scene: HostileScene;
  beforeAll(async () => {
    scene = await setHostileScene('chromium');
    await scene.episode(1, 0);
    await scene.episode(2, 8);
    await scene.options.evaluate(LISTEN);
  });
  afterAll(() => scene?.end());

  const heard = () => scene.options.evaluate<string[]>(`return heard.splice(0)`);
  const posted = () => scene.tab.evaluate(`await fetch('/controle', { method: 'POST' })`);

  it.each(['date', 'more'])(
    'sessions changed under the pointer (%s): never let through',
    async (way) => {
      const { tab, tool } = scene;
      await scene.open(2, 'guard', `&hers&way=${way}`);
      await tab.closed.waitForText('9 séances sur 8');
      const before = tool.billed();
      await tab.click({ css: '#go' });
      await tab.closed.waitForText(/Séances en cause|cliquez de nouveau/);
      await posted();
      expect(tool.billed()).toEqual(before);
    },
  );

  it('a pass for some dates is none for others', async () => {
    const { tab, tool } = scene;
    await scene.open(2, 'guard', '&hers', [daysAgo(6)]);
    await tab.closed.waitForText('9 séances sur 8');
    await tab.click({ css: '#go' });
    await tab.closed.click('Facturer malgré l’alerte');
    await tab.closed.click('Je facture en connaissance de cause');
    await tab.closed.click('Confirmer');
    await tab.closed.waitForNoText(STOP);
    const before = tool.billed();
    await tab.evaluate(`document.querySelector('[name=date]').value = '02/01/2026';`);
    await tab.click({ css: '#go' });
    await tab.closed.waitForText(/Séances en cause|cliquez de nouveau/);
    await posted();
    expect(tool.billed()).toEqual(before);
  });

  it('switched off while a dialog is open: it goes, and what was held stays held', async () => {
    const { tab, tool, options } = scene;
    await scene.open(2, 'guard', '&hers');
    await tab.closed.waitForText('9 séances sur 8');
    const before = tool.billed();
    await tab.click({ css: '#go' });
    await tab.closed.waitForText(STOP);
    const say = (name: string) =>
      options.evaluate(
        `return chrome.runtime.sendMessage({ to: 'neuvieme', name: args[0], request: { origin: args[1] } })`,
        name,
        tool.origin,
      );
    await say('ui/disable-site');
    await tab.closed.waitForNoText(STOP);
    expect(await tab.closed.hostCount()).toBe(0);
    await posted();
    expect(tool.billed()).toEqual(before);
    await say('ui/enable-site');
    await tab.closed.waitForText('après un rechargement de la page');
  });

  it.each(['inputs', 'label'])(
    'a page of monstrous size (%s) is filled, and its ninth session stopped',
    async (which) => {
      const { tab, tool } = scene;
      await scene.open(1, 'huge', `&${which}`);
      await tab.closed.click(FILL);
      await tab.closed.waitForText('Prescripteur rempli');
      expect(await prescriber(tab)).toContain('10101010105');
      await scene.open(2, 'huge', `&hers&${which}`);
      await tab.closed.waitForText('9 séances sur 8');
      const before = tool.billed();
      const stopped = async () => orNotYet((await tab.closed.text()).includes(STOP));
      await insist(tab, ({ click }) => click({ css: '#go' }), stopped);
      await posted();
      expect(tool.billed()).toEqual(before);
    },
  );

  it.each(['rpps', 'emploi', 'agenda', 'annuaire', 'compte'])(
    'a screen that is none of ours (%s) stays as it is, and nothing is said of it',
    async (which) => {
      const { tab } = scene;
      await scene.open(1, 'other', `&which=${which}`);
      await heard();
      // Down on what finishes, the page is read at once.
      await tab.click({ css: '#end' });
      await tab.waitFor({ css: '#end' });
      const before = await tab.evaluate<number>(`return drawn`);
      await tab.evaluate(`becomeTrue();`);
      await tab.closed.waitForText(FILL);
      const names = (await heard()).map((one) => String(JSON.parse(one).name));
      expect(before).toBe(0);
      expect(names.filter((one) => one === 'page/assess')).toHaveLength(1);
    },
  );

  it.each(['sandbox', 'data'])(
    'an invoice in a frame without an origin (%s): nobody',
    async (how) => {
      const { tab } = scene;
      await scene.open(1, 'frames', `&how=${how}`);
      await tab.evaluate(`becomeTrue();`);
      await tab.closed.waitForText(FILL);
      await tab.closed.click(FILL);
      await tab.closed.waitForText('Prescripteur rempli');
      const told = await tab.evaluate<{ drawn: number; origin: string }[]>(`return told`);
      expect(told.length).toBeGreaterThan(0);
      expect(told.every(({ drawn, origin }) => drawn === 0 && origin === 'null')).toBe(true);
    },
  );

  it('national numbers in every field and text reach nobody', async () => {
    const { tab, browser, options } = scene;
    await heard();
    await scene.open(5, 'numbers', '&hers');
    await tab.closed.click('Pas de diagnostic médical');
    await tab.closed.click('Ouvrir l’épisode');
    await tab.closed.waitForText(/séances? sur 8/);
    await tab.click({ css: '#go' });
    await tab.waitForText(/Facture n° \d+ enregistrée/);
    await tab.closed.waitForNoText('à confirmer');
    const kept = await options.evaluate<string>(KEPT);
    expect(kept).toContain('page/assess');
    const bare = (text: string) => text.replace(/[\s.\u00A0]/g, '');
    expect(bare(kept)).not.toContain('280034512');
    expect(bare(browser.console().join('\n'))).not.toContain('280034512');
    // Rows are sealed: what they hold is looked at in a backup that is not.
    const data = await browser.newTab(`${browser.extensionOrigin}/data.html`);
    await data.click({ text: 'Tout exporter sans chiffrement' });
    await data.click({ role: 'button', name: 'Exporter sans chiffrement' });
    await data.waitForText('Fichier non chiffré enregistré');
    const [file] = (await readdir(browser.downloadsDir)).filter((name) => name.endsWith('.json'));
    const backup = await readFile(join(browser.downloadsDir, file ?? 'none'), 'utf8');
    expect(backup).toContain('intent-to-bill');
    expect(bare(backup)).not.toContain('280034512');
  });
});
