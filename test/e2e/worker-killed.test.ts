import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateSessions, daysAgo, openInvoice, pressBill } from '../../scripts/story/tool-actions.ts';
import { BROWSERS, newInvoice, setScene, type Scene } from './scene.ts';

describe.each(BROWSERS)('the worker killed between two steps, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('loses nothing and counts nothing twice', async () => {
    const { browser, tool } = scene;
    const kill = () => browser.killWorker();

    // Before the page says hello, then between the question, the answer and the fill.
    await kill();
    const tab = await newInvoice(scene);
    await tab.closed.waitForText('Accès direct');
    await kill();
    await tab.closed.click('Pas de diagnostic médical');
    await kill();
    await tab.closed.click('Ouvrir l’épisode');
    await tab.closed.waitForText('Prescripteur rempli');

    // Between her click and the answer of the tool's server.
    await dateSessions(tab, [daysAgo(20), daysAgo(18)]);
    await tab.closed.waitForText('2 séances sur 8');
    const answer = tool.holdNext();
    await pressBill(tab);
    await kill();
    answer.release();
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText('2 sur 8');
    await popup.waitFor({ text: /à confirmer/ }, { gone: true });

    // After everything: the next page knows.
    await kill();
    await openInvoice(tab, tool.origin, 1, 1);
    await tab.closed.waitForText('3 séances sur 8, avec celle de cette facture');
    expect(tool.state().invoices.at(-1)?.sessions).toHaveLength(2);
  });
});
