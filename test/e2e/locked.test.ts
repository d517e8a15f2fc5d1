import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, openInvoice, pressBill } from '../../scripts/story/tool-actions.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { holding, inStore } from './stores.ts';
import { mainly } from './sample.ts';

describe.each(mainly('firefox'))('what cannot be known is said, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('a page whose data do not open says so in words, and is there once they do', async () => {
    const { browser } = scene;
    const holder = await browser.newTab(`${browser.extensionOrigin}/rules.html`);
    await holder.evaluate(holding('neuvieme'));
    const late = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    const words = 'Vos données mettent longtemps à s’ouvrir';
    await late.waitForText(words);
    await late.evaluate(`document.body.id = 'before'; return null;`);
    await late.click({ role: 'button', name: 'Recharger' });
    await expect.poll(() => late.evaluate<string>(`return document.body.id;`)).toBe('');
    await late.waitForText(words);
    expect(await late.exists({ role: 'link', name: 'Évaluation' })).toBe(false);
    await holder.close();
    await late.waitFor({ role: 'link', name: 'Évaluation' });
    expect(await late.text()).not.toContain(words);
    await late.close();
  });

  it('an unreadable row, then a missing key: never a zero, never a hold', async () => {
    const { options, tool, browser } = scene;
    const tab = await newInvoice(scene);
    await openEpisode(tab);
    await bill(scene, tab, [daysAgo(20)], 1);

    await options.evaluate(
      inStore(
        'ledger',
        'facts',
        'for (const row of rows) { row.sealed[20] ^= 255; table.put(row); }',
      ),
    );
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('illisible');

    await options.evaluate(inStore('front', 'meta', `table.delete('vault');`));
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('verrouillé');
    await tab.fill(
      { label: 'RPPS', within: { role: 'region', name: 'Prescripteur' } },
      '10101010105',
    );
    await pressBill(tab);
    await tab.waitForText('enregistrée');

    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText('La clé de vos données manque');
    expect(await popup.text()).not.toContain('ESSAI');
    await popup.click({ role: 'button', name: 'Repartir d’une sauvegarde' });
    await popup.click({ role: 'button', name: 'Effacer et restaurer une sauvegarde' });
    await popup.waitForText('Restaurer une sauvegarde');
  });
});
