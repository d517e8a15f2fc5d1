// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's

import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainly } from '../sample.ts';
import { launch, type Launched, type Tab } from './driver.ts';

const extensionDir = join(import.meta.dirname, 'fixture');

let server: Server;
let url = '';
let own = '';

beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'drivers-test-'));
  const page = await readFile(join(extensionDir, 'page.html'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/' ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? page : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/`;
});

afterAll(async () => {
  server.close();
  await rm(own, { recursive: true, force: true });
});

// Chromium's is a kept library under a thin layer; Firefox's is ours from the socket up.
describe.each(mainly('firefox'))('%s', { timeout: 60_000 }, (name) => {
  let browser: Launched;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, { extensionDir });
    tab = await browser.newTab(url);
  }, 60_000);
  afterAll(() => browser?.close(), 60_000);

  const said = () => tab.value({ css: '#said' });

  it('finds by role, name, label and text, and uses real input', async () => {
    await tab.fill({ label: 'Ville *' }, 'Saint-Étienne');
    expect(await tab.value({ label: /ville/i })).toBe('Saint-Étienne');
    await tab.fill({ label: 'Ville' }, '');
    expect(await tab.value({ css: '#city' })).toBe('');
    await tab.fill({ label: 'Acte' }, 'AMS 7,5');
    await tab.fill({ label: 'Le' }, '2026-03-01');
    expect(await tab.value({ label: 'Le' })).toBe('2026-03-01');
    expect(await tab.value({ label: 'Accord' })).toBe('false');
    await tab.click({ role: 'checkbox', name: 'Accord' });
    expect(await tab.value({ label: 'Accord' })).toBe('true');
    const validate = { role: 'button', name: 'Valider', within: { role: 'group', name: 'Tête' } };
    await tab.click(validate);
    await tab.waitForText(/clic:true/);
    await tab.click({ role: 'button', name: 'Valider', nth: 1 }, { count: 2 });
    await tab.waitForText('double:true');
    await tab.press('Enter');
    await tab.press('Alt+Shift+K');
    expect(await said()).toMatch(/acte:AMS 7,5 .*entrée.* accord:KeyK:K/);
    expect(await said()).not.toContain('false');
  });

  it('waits for what comes and goes', async () => {
    expect(await tab.exists({ text: 'Bientôt' })).toBe(false);
    await tab.evaluate(
      `setTimeout(() => said.after(Object.assign(document.createElement('p'), {
         id: 'soon', textContent: args[0] })), 200)`,
      'Bientôt là',
    );
    await tab.waitFor({ text: 'Bientôt' });
    await tab.evaluate(`setTimeout(() => document.querySelector('#soon').remove(), 200)`);
    await tab.waitFor({ text: 'Bientôt' }, { gone: true });
    expect(await tab.evaluate<string>('await null; return document.title + arguments[0]', 1)).toBe(
      'Essai1',
    );
    expect(await tab.text()).toContain("Page d'essai");
    await expect(tab.evaluate('throw new Error("raté")')).rejects.toThrow('raté');
  });

  it.each(['#validate', '#said'])(
    'presses again what moved from under the pointer (%s)',
    async (css) => {
      await tab.evaluate(
        `const el = document.querySelector(args[0]); let presses = 0;
      el.textContent = 'À presser';
      el.addEventListener('click', () => (el.textContent = 'pressé ' + ++presses));
      el.addEventListener('mousemove', () => { const p = document.createElement('p');
        p.style.height = '90px'; el.before(p); }, { once: true });`,
        css,
      );
      await tab.click({ css });
      await expect.poll(() => tab.text()).toContain('pressé 1');
      await tab.reload();
    },
  );

  it('presses again what moved between down and up', async () => {
    await tab.evaluate(`const el = document.querySelector('#said'); el.textContent = 'À presser';
      el.addEventListener('click', () => (el.textContent = 'pressé'));
      el.addEventListener('mousedown', () => { const p = document.createElement('p');
        p.style.height = '90px'; el.before(p); }, { once: true });`);
    await tab.click({ css: '#said' });
    await expect.poll(() => tab.text()).toContain('pressé');
    await tab.reload();
  });

  it('presses again what moved in a closed root', async () => {
    await tab.closed.click('Fuir');
    await expect.poll(() => tab.closed.text()).toContain('attrapé');
  });

  it('reads, fills and clicks in closed roots', async () => {
    expect(await tab.closed.hostCount()).toBe(2);
    const text = await tab.closed.text();
    expect(text).toContain('Essai des pilotes');
    expect(text).not.toContain('jamais vu');
    expect(text).not.toContain('Neuvième séance');
    await tab.closed.click('Presser');
    await tab.closed.waitForText('clic de confiance');
    await tab.closed.fill('Nom', 'Le Goff');
    await tab.closed.waitForText('nom Le Goff');
    expect(await tab.closed.value('Nom')).toBe('Le Goff');
    await tab.closed.click("D'accord");
    expect(await tab.closed.value("D'accord")).toBe('true');
    expect(await tab.exists({ text: 'Presser' })).toBe(false);
  });

  it('reaches a modal dialog in a closed root', async () => {
    await tab.closed.click('Ouvrir');
    await tab.closed.waitForText('Neuvième séance');
    expect(await tab.closed.exists({ role: 'dialog', name: 'Arrêt' })).toBe(true);
    await tab.closed.fill('Motif', 'ordonnance reçue');
    expect(await tab.closed.value('Motif')).toBe('ordonnance reçue');
    await tab.closed.click('Fermer');
    await tab.closed.waitForNoText('Neuvième séance');
  });

  it('opens a page in the background: the tab before it stays the active one', async () => {
    // Whichever tab was spoken to last.
    const other = await browser.newBackgroundTab('about:blank');
    expect(await other.url()).toBe('about:blank');
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.fill({ label: 'Recherche' }, 'été');
    expect(await popup.value({ label: 'Recherche' })).toBe('été');
    await popup.click({ role: 'button', name: 'Quel onglet ?' });
    await popup.waitForText(`actif : ${url}`);
    await other.close();
    await popup.activate();
    await popup.click({ name: 'Quel onglet ?' });
    await popup.waitForText(`actif : ${browser.extensionOrigin}/popup.html`);
    expect(await popup.url()).toBe(`${browser.extensionOrigin}/popup.html`);
    await popup.close();
    await tab.activate();
  });

  it('kills the background, which the next message wakes', async () => {
    await tab.closed.click('Demander');
    const before = /vie \w+/.exec(await tab.closed.waitForText(/vie \w+/))?.[0] ?? '';
    await browser.killWorker();
    await tab.closed.click('Demander');
    await tab.closed.waitForNoText(before);
    expect(await tab.closed.text()).toMatch(/vie \w+/);
  });

  it('sets viewport, colours and zoom, takes files and pictures', async () => {
    await tab.setViewport(800, 600);
    const sizes = () => tab.evaluate('return [innerWidth, innerHeight, devicePixelRatio]');
    await expect.poll(sizes).toEqual([800, 600, 1]);
    await tab.zoom(2);
    await expect.poll(sizes).toEqual([400, 300, 2]);
    await tab.closed.click('Presser');
    await tab.closed.waitForText('clic de confiance');
    await tab.zoom(1);
    await tab.colorScheme('dark');
    expect(await tab.evaluate('return matchMedia("(prefers-color-scheme: dark)").matches')).toBe(
      true,
    );
    await tab.forcedColors(true);
    expect(await tab.evaluate('return matchMedia("(forced-colors: active)").matches')).toBe(true);
    await tab.forcedColors(false);
    const path = join(own, `${name}.png`);
    await tab.screenshot(path);
    expect((await stat(path)).size).toBeGreaterThan(1000);
    await tab.setFiles('#files', [path]);
    await tab.waitForText(`${name}.png`);
  });

  it('reloads the extension, as another build too, under open pages', async () => {
    const update = join(own, `${name}-update`);
    await cp(extensionDir, update, { recursive: true });
    const manifest = await readFile(join(update, 'manifest.json'), 'utf8');
    await writeFile(join(update, 'manifest.json'), manifest.replace('"1.0"', '"2.0"'));
    await browser.reloadExtension(update);
    await tab.closed.click('Demander');
    const orphan = async () => [
      await tab.closed.hostCount(),
      /orphelin/.test(await tab.closed.text()),
    ];
    // Firefox silences the old script and injects the new one; Chromium lets the old one live.
    await expect.poll(orphan).toEqual(name === 'chromium' ? [2, true] : [4, false]);
    await tab.reload();
    await tab.closed.click('Demander');
    await tab.closed.waitForText(/vie \w+/);
    await browser.reloadExtension();
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    const version = 'return (globalThis.browser ?? chrome).runtime.getManifest().version';
    expect(await popup.evaluate(version)).toBe('2.0');
  });

  it('hears consoles and uncaught errors', async () => {
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.click({ name: 'Casser' });
    await tab.evaluate('postMessage(1, "*")');
    const wanted = ['contenu en place', 'fond en marche', 'du fond', 'du popup', 'de la page'];
    const missing = () => wanted.filter((w) => !browser.console().some((l) => l.includes(w)));
    await expect.poll(missing, { timeout: 5000 }).toEqual([]);
  });

  it('keeps what a profile holds over a crash, beside another launch', async () => {
    const profileDir = join(own, name);
    const [first, other] = await Promise.all([
      launch(name, { extensionDir, profileDir, lang: 'en' }),
      launch(name, { extensionDir, lang: 'en' }),
    ]);
    const popup = await first.newTab(`${first.extensionOrigin}/popup.html`);
    await popup.evaluate('await (globalThis.browser ?? chrome).storage.local.set({ kept: 9 })');
    await (await other.newTab(url)).closed.waitForText('Drivers trial');
    await Promise.all([first.crash(), other.close()]);
    const second = await launch(name, { extensionDir, profileDir });
    expect(second.extensionOrigin).toBe(first.extensionOrigin);
    const again = await second.newTab(`${second.extensionOrigin}/popup.html`);
    const kept = 'return (await (globalThis.browser ?? chrome).storage.local.get("kept")).kept';
    expect(await again.evaluate(kept)).toBe(9);
    await second.close();
    await expect(stat(other.profileDir)).rejects.toThrow('ENOENT');
  });
});
