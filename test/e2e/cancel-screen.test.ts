import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, french } from '../../scripts/story/tool-actions.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { startOf } from '../tools/kit/truth.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { orNotYet, until } from './drivers/until.ts';
import { insist, nothingOnItsWay } from './guard-pages.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';
import { launchIntroduced, switchOn } from './set-up.ts';

const THREE = [20, 17, 14].map((days) => daysAgo(days));

/** How many sessions of eight the popup counts, once it counts so many. */
async function counted(browser: Launched, wanted: RegExp): Promise<string> {
  const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
  await popup.waitForText(new RegExp(String.raw`\b${wanted.source} sur 8`));
  const [, count = ''] = /(\d+) sur 8/.exec(await popup.text()) ?? [];
  await popup.close();
  return count;
}

async function undoOne(browser: Launched, patient: string): Promise<void> {
  const register = await browser.newTab(`${browser.extensionOrigin}/register.html`);
  await register.click({ text: patient });
  await register.waitForText('facture annulée');
  await register.click({ role: 'button', name: /^Annuler : Séance/, nth: 0 });
  await register.fill({ label: /Motif de l’annulation/ }, 'facture gardée');
  await register.click({ role: 'button', name: 'Annuler cette ligne' });
  await register.waitForText(/Annulé\s: Séance/);
  await register.close();
}

describe.each(mainly('firefox'))('a counted invoice is cancelled on a page, in %s', (name) => {
  let scene: Scene;
  let tab: Tab;
  let id = 0;
  const status = () => scene.tool.state().invoices.find((invoice) => invoice.id === id)?.status;
  beforeAll(async () => {
    scene = await setScene(name);
    tab = await newInvoice(scene);
    await openEpisode(tab);
    await bill(scene, tab, THREE, 3);
    id = scene.tool.state().invoices.at(-1)?.id ?? 0;
  });
  afterAll(() => scene?.end());

  it('an invoice that was not counted is nobody’s business', async () => {
    await tab.goto(`${scene.tool.origin}/factures/3/annulation`);
    await tab.waitFor({ role: 'button', name: "Valider l'annulation" });
    await tab.evaluate(`await fetch('/')`);
    expect(await tab.closed.hostCount()).toBe(0);
  });

  it('the card names its sessions, and is a region with two buttons', async () => {
    await tab.goto(`${scene.tool.origin}/factures/${id}/annulation`);
    const said = await tab.closed.waitForText('Elle porte 3 séances de l’épisode');
    for (const date of THREE) expect(said).toContain(french(date));
    expect(await tab.closed.exists({ role: 'region', name: 'Neuvième, accès direct' })).toBe(true);
    expect(await tab.closed.exists({ role: 'button', name: 'Les garder' })).toBe(true);
  });

  it('« Les garder » puts the question away, and removes nothing', async () => {
    await tab.closed.click('Les garder');
    await tab.closed.waitForNoText('Elle porte');
    expect(await counted(scene.browser, /3/)).toMatch(/^3$/);
  });

  it('the software’s own button is not held, removes nothing, and the question stays', async () => {
    await tab.reload();
    await tab.closed.waitForText('Elle porte 3 séances');
    await tab.click({ role: 'button', name: "Valider l'annulation" });
    await until('the invoice to be cancelled', 10_000, async () =>
      orNotYet(status() === 'annulée'),
    );
    await tab.waitForText('annulée');
    await tab.closed.waitForText('Elle porte 3 séances');
    expect(await counted(scene.browser, /3/)).toMatch(/^3$/);
  });

  it('« Retirer ces séances » takes them out of the count', async () => {
    await tab.closed.click('Retirer ces séances');
    await tab.closed.waitForText('Séances retirées du décompte');
    expect(await counted(scene.browser, /0/)).toMatch(/^0$/);
    await tab.closed.click('Fermer');
    await tab.closed.waitForNoText('Séances retirées');
  });

  it('and the history brings one back', async () => {
    await undoOne(scene.browser, 'ESSAI Camille');
    expect(await counted(scene.browser, /1/)).toMatch(/^1$/);
  });
});

describe.each(mainly('chromium'))('an invoice deleted on « Cabinet Plus », in %s', (name) => {
  let browser: Launched;
  let tool: Tool;
  let tab: Tab;
  const billed = () => tool.state().invoices.at(-1);
  beforeAll(async () => {
    const set = await launchIntroduced(name);
    const { options } = set;
    ({ browser } = set);
    tool = await (await startOf('tables'))();
    await switchOn(options, tool.origin);
    tab = await browser.newTab(`${tool.origin}/`);
    await tab.goto(`${tool.origin}/facture.php?d=206`);
    await tab.closed.click('Pas de diagnostic médical');
    await tab.closed.click('Ouvrir l’épisode');
    // It fills by itself: she waits for it before she types the rest.
    await tab.closed.waitForText('Prescripteur rempli');
    await tab.fill({ css: '[name=p1]' }, 'EXEMPLE Andrée');
    await tab.fill({ css: '[name=p2]' }, '10101010105');
    await tab.fill({ css: '[name=p3]' }, '457000016');
    const before = tool.state().invoices.length;
    const taken = () => Promise.resolve(orNotYet(tool.state().invoices.length > before));
    await insist(tab, ({ click }) => click({ css: '[name=val]' }), taken);
    await nothingOnItsWay(options);
    await counted(browser, /[1-4]/);
  });
  afterAll(async () => {
    await browser?.close();
    await tool?.stop();
  });

  it('is known by its patient and its days, and its « OK » removes nothing by itself', async () => {
    await tab.goto(`${tool.origin}/suppr.php?num=${billed()?.id}`);
    await tab.closed.waitForText(/Elle porte \d séances? de l’épisode/);
    await tab.click({ css: '[name=ok]' });
    await until('the invoice to be deleted', 10_000, async () =>
      orNotYet(billed()?.status === 'annulée'),
    );
    expect(await counted(browser, /[1-4]/)).toMatch(/^[1-4]$/);
  });

  it('asked again on the page that comes back, its sessions go, and come back', async () => {
    await tab.closed.waitForText(/Elle porte \d séances? de l’épisode/);
    await tab.closed.click('Retirer ces séances');
    await tab.closed.waitForText('Séances retirées du décompte');
    expect(await counted(browser, /0/)).toMatch(/^0$/);
    const patient = await tab.value({ css: 'table tr:nth-of-type(2) td:nth-of-type(4)' });
    await undoOne(browser, patient);
    expect(await counted(browser, /1/)).toMatch(/^1$/);
  });

  it('a deletion that is not counted shows nothing', async () => {
    await tab.goto(`${tool.origin}/suppr.php?num=1`);
    await tab.waitForText('Supprimer la facture n° 1');
    await tab.evaluate(`await fetch('/')`);
    expect(await tab.closed.hostCount()).toBe(0);
  });
});
