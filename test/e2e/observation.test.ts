// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTITIONER, saveProfile } from '../../scripts/story/set-up.ts';
import { dateSessions, daysAgo } from '../../scripts/story/tool-actions.ts';
import { newInvoice, setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

describe.each(mainly('chromium'))('« mode observation » in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('the ninth is shown and counted; nothing is filled, no click is held', async () => {
    const { options, browser, tool } = scene;
    await options.activate();
    await options.click({ label: /^observe seulement/ });
    await saveProfile(options);

    const tab = await newInvoice(scene);
    await tab.closed.click('Pas de diagnostic médical');
    await tab.closed.fill('Séances déjà faites ici', '8');
    await tab.closed.click('Ouvrir l’épisode');
    await tab.closed.waitForText('Mode observation');
    const rpps = { label: 'RPPS', within: { role: 'region', name: 'Prescripteur' } };
    expect(await tab.closed.text()).not.toContain('Remplir le prescripteur');
    expect(await tab.value(rpps)).toBe('');

    await tab.fill(rpps, PRACTITIONER.rpps);
    await dateSessions(tab, [daysAgo(5)]);
    await tab.closed.waitForText('9 séances sur 8');
    const before = tool.state().invoices.length;
    // One press: what is held would have to be pressed again.
    await tab.click({ role: 'button', name: 'Facturer' });
    await tab.waitForText(/enregistrée/);
    expect(tool.state().invoices).toHaveLength(before + 1);
    expect(await tab.closed.exists({ role: 'alertdialog' })).toBe(false);

    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitForText(/\b9 sur 8/);
    await popup.waitFor({ text: /à confirmer/ }, { gone: true });
  });
});
