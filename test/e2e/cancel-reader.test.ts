import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../src/messages/cancel-shapes.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { readTruth, startOf, toolNames } from '../tools/kit/truth.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import { openScreen, pageWith } from './engine/screens.ts';
import { sample } from './sample.ts';

/** What each tool's `cancel` screen tells of its invoice, whose number it always tells. */
const SAID: Record<string, { number: string; dates: string[]; patient?: string }> = {
  mui: { number: '3', dates: ['2026-02-02', '2026-02-09'], patient: 'ESSAI Camille 1980-03-12' },
  tables: { number: '1', dates: ['2026-09-15', '2026-09-22'], patient: 'EXEMPLE Noa 1985-03-12' },
  webforms: { number: '1', dates: ['2026-09-22', '2026-09-25', '2026-09-29'] },
  jquery: { number: '1', dates: ['2026-09-21', '2026-09-24'] },
  frames: { number: '1', dates: ['2026-09-21', '2026-09-24'] },
  modal: { number: '1', dates: ['2026-09-23', '2026-09-29'] },
  vuetify: { number: '1', dates: ['2026-09-28', '2026-09-30'] },
  // One field, for the first day; no day at all.
  angular: { number: '1', dates: ['2026-09-25'] },
  elements: { number: '1', dates: [] },
};

/** Of the other screens of a tool; all of them when soaking. */
const FEW = 3;

/** The reader alone, in a plain browser, on every screen of every tool. */
describe('screens that take an invoice back', { timeout: 240_000 }, () => {
  let browser: Browser;
  let pages: Page[];
  beforeAll(async () => {
    const [engine, launched] = await Promise.all([bundle('cancelling'), launchPlain()]);
    browser = launched;
    pages = await Promise.all([1, 2, 3].map(() => pageWith(browser, engine)));
  });
  afterAll(() => browser?.close());

  it('every tool is judged', () => {
    expect(Object.keys(SAID).toSorted()).toEqual(toolNames().toSorted());
  });

  describe.each(Object.entries(SAID))('%s', (name, { number, dates, patient }) => {
    let tool: Tool;
    beforeAll(async () => {
      tool = await (await startOf(name))();
    });
    afterAll(() => tool?.stop());
    const { screens } = readTruth(name);

    it('its `cancel` screen is recognised, and its invoice is read', async () => {
      const [page] = pages;
      const cancel = screens.find(({ id }) => id === 'cancel');
      if (!page || !cancel) throw new Error('no screen');
      await openScreen(page, tool.origin, cancel);
      // Playwright's own waiting evaluates in the page, which a content security policy forbids.
      const read = async () => (await page.evaluate('engineCancellation()')) as Cancellation | null;
      // A screen that is still being drawn is read in part; the engine looks again as it grows, and so does this.
      const told = async () => {
        const said = await read();
        const { birthName = '', firstName = '', birthDate = '' } = said?.patient ?? {};
        const whom = `${birthName} ${firstName} ${birthDate}`;
        // Where no day of birth is shown, the number alone tells.
        return { ...said, whom: patient === undefined ? undefined : whom };
      };
      await expect
        .poll(told, { timeout: 30_000 })
        .toMatchObject({ invoiceId: number, dates, whom: patient });
    });

    it('no other screen is taken for one', async () => {
      const others = sample(
        screens.filter(({ id }) => id !== 'cancel'),
        FEW,
      ).entries();
      const taken: string[] = [];
      const visit = async (page: Page) => {
        for (const [, screen] of others) {
          await openScreen(page, tool.origin, screen);
          for (const frame of page.frames()) {
            const said = await frame.evaluate(
              `typeof engineCancellation === 'function' && engineCancellation()`,
            );
            if (said) taken.push(`${screen.id}: ${JSON.stringify(said)}`);
          }
        }
      };
      await Promise.all(pages.map(visit));
      expect(screens.length).toBeGreaterThan(10);
      expect(taken).toEqual([]);
    });
  });
});
