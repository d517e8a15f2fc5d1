import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, openInvoice, pressBill } from '../../scripts/story/tool-actions.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { inStore } from './stores.ts';
import { mainly } from './sample.ts';

describe.each(mainly('firefox'))('what cannot be known is said, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

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
