import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearInPage } from '../../scripts/bench/evaluation.ts';
import { seedPractice } from '../../scripts/screens/practice.ts';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { evaluationFileSchema } from '../../src/evaluation/evaluation-file.ts';
import { generatedYear, KINES } from '../fakes/generated-year.ts';
import { profile } from '../fakes/profile.ts';
import { rawFigures } from '../fakes/raw-figures.ts';
import { buildDir } from './builds.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { mainly } from './sample.ts';
import { asking } from './stores.ts';

const SEED = 9;
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** The words of the cells of a line, read from the table. */
const lineOf = (tab: Tab, label: string) =>
  tab.evaluate<string[]>(
    `const row = [...document.querySelectorAll('.figures__table tbody tr')]
      .find((one) => one.querySelector('th').textContent === ${JSON.stringify(label)});
    return row ? [...row.querySelectorAll('td')].map((cell) => cell.textContent) : [];`,
  );

async function choose(tab: Tab, css: string, option: string): Promise<void> {
  await tab.waitFor({ css });
  await tab.fill({ css }, option);
}

async function violations(own: Tab): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return own.evaluate(`${axe};
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));`);
}

/** A file that is whole on the disk, once it is. */
async function downloaded({ downloadsDir }: Launched, end: string): Promise<string> {
  let name = '';
  await expect
    .poll(
      async () => {
        name = (await readdir(downloadsDir)).find((one) => one.endsWith(end)) ?? '';
        return name === '' ? 0 : (await readFile(join(downloadsDir, name))).length;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(500);
  return join(downloadsDir, name);
}

describe.each(mainly('chromium'))('the yearly figures, in %s', (name) => {
  let browser: Launched;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e'), timeout: 60_000 });
    const own = await browser.newTab(`${browser.extensionOrigin}/help.html`);
    await own.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
    const other = profile({ familyName: 'EXEMPLE', firstName: 'Andréa', rpps: KINES[1] });
    await own.evaluate(asking('ui/save-profile', { profile: other, replaces: null }));
    await own.evaluate(`${await yearInPage()}; return null;`);
    await own.evaluate(`return globalThis.year.fill(${SEED});`);
    await own.close();
    tab = await browser.newTab(`${browser.extensionOrigin}/register.html`);
  });
  afterAll(() => browser?.close());

  it('one link from the register; what it shows is what a second computation gives', async () => {
    await tab.click({ role: 'link', name: 'Évaluation' });
    await choose(tab, '#evaluation-period', '2026');
    await tab.waitForText('Patients reçus en accès direct');
    const raw = rawFigures(generatedYear(SEED), { ...YEAR, kine: null });
    const said = (value: number) => new Intl.NumberFormat('fr-FR').format(value);
    const groups = [raw.all, raw.with, raw.without];
    expect(await lineOf(tab, 'Patients reçus en accès direct')).toEqual(
      groups.map(({ patients }) => said(patients)),
    );
    expect(await lineOf(tab, 'Séances')).toEqual(groups.map(({ sessions }) => said(sessions)));
    expect(await lineOf(tab, '7 à 8')).toEqual(
      groups.map(({ distribution }) => said(distribution[4] ?? -1)),
    );
    const share = [
      said(raw.share.count),
      'séances en accès direct, sur les',
      said(raw.share.outOf),
    ];
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    expect(flat(await tab.text())).toContain(flat(share.join(' ')));

    const mine = rawFigures(generatedYear(SEED), { ...YEAR, kine: KINES[0] });
    await choose(tab, '#evaluation-who', 'ESSAI Camille');
    await expect
      .poll(() => lineOf(tab, 'Séances'))
      .toEqual([mine.all, mine.with, mine.without].map(({ sessions }) => said(sessions)));
    expect(await violations(tab)).toEqual([]);
  });

  it('a total that was typed is the denominator; a wrong one gives no figure, and says so', async () => {
    await tab.fill({ label: /^Total de vos actes/ }, '12 000');
    await tab.waitForText(/sur 12\s000 actes selon les statistiques/);
    await tab.fill({ label: /^Total de vos actes/ }, '12');
    await tab.waitForText('Le total tapé est plus petit');
    await tab.fill({ label: /^Total de vos actes/ }, 'douze');
    await tab.waitForText('Un nombre entier, en chiffres.');
    await tab.fill({ label: /^Total de vos actes/ }, '');
    await tab.waitForText('séances des factures vues');
    expect(await tab.exists({ css: '.field--wrong' })).toBe(false);
  });

  it('is saved as spreadsheet, data and report, small numbers hidden; the journal says so', async () => {
    await tab.click({ label: /^Masquer les petits effectifs/ });
    await tab.waitForText('< 5');
    for (const [button, end] of [
      ['Tableur (CSV)', '.csv'],
      ['Données (JSON)', '.json'],
      ['Rapport pour l’ARS (PDF)', '.pdf'],
    ] as const) {
      await tab.click({ role: 'button', name: button });
      await downloaded(browser, end);
      await tab.waitForText('Fichier enregistré.');
    }
    const csv = await readFile(await downloaded(browser, '.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Période;2026-01-01;2026-12-31\r\n');
    const json = JSON.parse(await readFile(await downloaded(browser, '.json'), 'utf8')) as unknown;
    const file = evaluationFileSchema.parse(json);
    expect(file).toMatchObject({ masked: true, practitioners: [KINES[0]] });
    const pdf = await readFile(await downloaded(browser, '.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    for (const saved of await readdir(browser.downloadsDir)) {
      expect(saved).toMatch(/^neuvieme-evaluation-2026-01-01-2026-12-31\./);
    }
    await tab.goto(`${browser.extensionOrigin}/register.html#journal`);
    await tab.waitForText('Chiffres pour l’ARS exportés (PDF)');
    await tab.waitForText('Chiffres pour l’ARS exportés (CSV)');
  });
});

describe.each(mainly('firefox'))('the yearly figures, in %s', (name) => {
  let browser: Launched;
  beforeAll(async () => {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e'), timeout: 60_000 });
  });
  afterAll(() => browser?.close());

  it('say what is missing, then that there is nothing, then what there is', async () => {
    const tab = await browser.newTab(`${browser.extensionOrigin}/evaluation.html`);
    await tab.waitForText('Réglez d’abord votre profil.');
    await seedPractice(tab, 'http://127.0.0.1');
    await choose(tab, '#evaluation-period', 'Année 2024');
    await tab.waitForText('Aucun épisode d’accès direct n’a commencé');
    // The sessions are of the last weeks, which may be of two years.
    await choose(tab, '#evaluation-period', 'dates');
    await tab.fill({ css: '#evaluation-from' }, daysAgo(120));
    await tab.fill({ css: '#evaluation-to' }, daysAgo(0));
    await tab.waitForText('Patients reçus en accès direct');
    await tab.click({ role: 'button', name: 'Tableur (CSV)' });
    await tab.waitForText('Fichier enregistré.');
    const csv = await readFile(await downloaded(browser, '.csv'), 'utf8');
    expect(csv).toContain('Patients reçus en accès direct;');
  });
});
