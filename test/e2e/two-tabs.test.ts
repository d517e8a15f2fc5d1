import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../../scripts/story/stage.ts';
import { dateSessions, daysAgo, pressBill } from '../../scripts/story/tool-actions.ts';
import { bill, BROWSERS, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';

describe.each(BROWSERS)('two tabs at seven sessions, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name);
  });
  afterAll(() => scene?.end());

  it('the first bills the eighth, the second is stopped while the first still waits', async () => {
    const { tool } = scene;
    const start = await newInvoice(scene);
    await openEpisode(start);
    await bill(
      scene,
      start,
      [40, 37, 34, 31, 28, 25, 22].map((days) => daysAgo(days)),
      7,
    );

    const first = await newInvoice(scene);
    const second = await newInvoice(scene);
    await first.activate();
    await dateSessions(first, [daysAgo(10)]);
    await first.closed.waitForText('8e séance, la dernière');
    await second.activate();
    await dateSessions(second, [daysAgo(8)]);
    await second.closed.waitForText('8e séance, la dernière');

    // Both saw seven. The answer to the first is on its way: its place is reserved all the same.
    const answer = tool.holdNext();
    await first.activate();
    await pressBill(first);
    await second.activate();
    await second.closed.waitForText(
      '9 séances sur 8, avec celle de cette facture, dont 1 à confirmer',
    );
    const before = received(scene).length;
    await second.click({ role: 'button', name: 'Facturer' });
    await second.closed.waitForText('Séances en cause');
    await second.evaluate(`await fetch('/api/invoices')`);
    expect(received(scene)).toHaveLength(before);

    answer.release();
    await second.closed.waitForNoText('dont 1 à confirmer');
    await second.closed.waitForText('Séances en cause');
  });
});
