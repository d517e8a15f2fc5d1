import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, openInvoice, pressBill } from '../../scripts/story/tool-actions.ts';
import { bill, BROWSERS, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';

/** Runs on one of our own pages: changes what lies in IndexedDB as a fault of the disk would. */
const inStore = (store: string, work: string) => `
  const open = indexedDB.open('neuvieme');
  const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = fail; });
  const transaction = db.transaction('${store}', 'readwrite');
  const table = transaction.objectStore('${store}');
  const ended = new Promise((done, fail) => { transaction.oncomplete = done; transaction.onabort = fail; });
  const rows = await new Promise((done) => { const all = table.getAll(); all.onsuccess = () => done(all.result); });
  ${work}
  await ended;
  db.close();`;

describe.each(BROWSERS)('what cannot be known is said, in %s', (name) => {
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
      inStore('facts', 'for (const row of rows) { row.sealed[20] ^= 255; table.put(row); }'),
    );
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('illisible');

    await options.evaluate(inStore('meta', `table.delete('cabinet-key');`));
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('verrouillé');
    await tab.fill(
      { label: 'RPPS', within: { role: 'region', name: 'Prescripteur' } },
      '10101010105',
    );
    await pressBill(tab);
    await tab.waitForText('enregistrée');

    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText('Neuvième est verrouillé');
    expect(await popup.text()).not.toContain('ESSAI');
  });
});
