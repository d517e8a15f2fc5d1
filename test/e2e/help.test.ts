import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPractice } from '../../scripts/screens/practice.ts';
import { openInvoice } from '../../scripts/story/tool-actions.ts';
import { startDemoTool, type DemoTool } from '../tools/demo/server.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { buildDir } from './builds.ts';
import { mainly } from './sample.ts';

/** The package as it was one version before. */
async function olderPackage(from: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'neuvieme-older-'));
  await cp(from, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, version: '0.0.9' }));
  return folder;
}

/** Where our own tabs are, and what has the focus in the one that shows rules. */
const OWN_TABS = `
  const views = (globalThis.browser ?? chrome).extension.getViews({ type: 'tab' });
  return views
    .filter(({ location }) => location.pathname === '/rules.html')
    .map(({ location, document }) => location.hash + ' ' + (document.activeElement?.id ?? ''));`;

describe.each(mainly('chromium'))('help where it is needed, in %s', (name) => {
  let browser: Launched;
  let tool: DemoTool;
  let older: string;
  let own: Tab;
  beforeAll(async () => {
    tool = await startDemoTool();
    older = await olderPackage(buildDir(name, 'e2e'));
    browser = await launch(name, { extensionDir: older });
    // Our own tabs go with a package that is replaced, and Firefox with its last tab.
    await browser.newTab(`${tool.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await tool?.close();
    await rm(older, { recursive: true, force: true });
  });
  const openOwn = (page: string) => browser.newTab(`${browser.extensionOrigin}/${page}`);

  it('nothing is said of changes after the installation; after an update one line, until it is read', async () => {
    const before = await openOwn('options.html');
    await before.waitFor({ role: 'heading', name: 'Réglages' });
    await seedPractice(before, tool.origin);
    const fresh = await openOwn('popup.html');
    await fresh.waitForText('Séances du jour');
    expect(await fresh.text()).not.toContain('Mise à jour');

    await browser.reloadExtension(buildDir(name, 'e2e'));
    own = await openOwn('popup.html');
    await own.waitForText('Mise à jour 0.1.0');
    await own.click({ role: 'button', name: 'J’ai lu' });
    await own.waitFor({ text: /Mise à jour/ }, { gone: true });
    await own.reload();
    await own.waitForText('Séances du jour');
    expect(await own.text()).not.toContain('Mise à jour');
  });

  it('a rule on the card leads to its line', async () => {
    const tab = await browser.newTab(`${tool.origin}/`);
    await openInvoice(tab, tool.origin, 7, 7);
    await tab.closed.click(/épaule/);
    await tab.closed.waitForText('Prescripteur rempli');
    await tab.closed.click('Source');
    await tab.closed.click(/CNT-01/);
    await expect.poll(() => own.evaluate(OWN_TABS)).toEqual(['#CNT-01 CNT-01']);
    expect(await tab.url()).toContain(tool.origin);
  });

  it('a rule is found by a word; one that a filter hides comes back when its line is asked for', async () => {
    const rules = await openOwn('rules.html');
    await rules.waitForText(/^\d+ règles/m);
    await rules.fill({ label: 'Chercher dans les règles' }, 'CNT-01');
    await rules.waitForText('Sans diagnostic médical préalable, huit séances');
    await rules.waitFor({ css: '#ELI-01' }, { gone: true });
    await rules.evaluate(`location.hash = '#ELI-01'`);
    await rules.waitFor({ css: '#ELI-01' });
    await expect.poll(() => rules.evaluate('return document.activeElement.id')).toBe('ELI-01');
  });

  it('the report names nobody, and is copied as it is shown', async () => {
    const help = await openOwn('help.html');
    await help.waitForText('Neuvième 0.1.0');
    const shown = await help.value({ css: '.report' });
    expect(shown).toMatch(/patients\s: 6\b/);
    expect(shown).not.toMatch(/ESSAI|FICTIF|EXEMPLE|10101010105|457000016|127\.0\.0\.1/);
    await help.click({ label: 'Ajouter l’adresse de mes logiciels' });
    await help.waitForText(tool.origin);
    await help.click({ role: 'button', name: 'Copier le diagnostic' });
    await help.waitForText('Copié');

    // Pasted where it can be read.
    const popup = await openOwn('popup.html');
    await popup.click({ label: 'Rechercher un patient' });
    await popup.press('Control+V');
    expect(await popup.value({ label: 'Rechercher un patient' })).toContain(tool.origin);
  });
});
