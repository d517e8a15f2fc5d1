import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cancellation } from '../../src/messages/cancel-shapes.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { readTruth, startOf, toolNames } from '../tools/kit/truth.ts';
import { bundle } from './engine/bundle.ts';
import { launchPlain, openScreen, pageWith } from './engine/screens.ts';

/** What each tool's `cancel` screen tells of its invoice beside the number. */
const SAID: Record<string, Partial<Cancellation>> = {
  mui: {
    patient: { birthName: 'ESSAI', firstName: 'Camille', birthDate: '1980-03-12' as never },
    dates: ['2026-02-02', '2026-02-09'] as never[],
  },
  tables: {
    patient: { birthName: 'EXEMPLE', firstName: 'Noa', birthDate: '1985-03-12' as never },
    dates: ['2026-09-15', '2026-09-22'] as never[],
  },
  webforms: { patient: null, dates: ['2026-09-22', '2026-09-25', '2026-09-29'] as never[] },
  jquery: { patient: null, dates: ['2026-09-21', '2026-09-24'] as never[] },
  frames: { patient: null, dates: ['2026-09-21', '2026-09-24'] as never[] },
  modal: { patient: null, dates: ['2026-09-23', '2026-09-29'] as never[] },
  vuetify: { patient: null, dates: ['2026-09-28', '2026-09-30'] as never[] },
  // One field for the first day; none at all.
  angular: { dates: ['2026-09-25'] as never[] },
  elements: { patient: null, dates: [] },
};

/** The reader alone, in a plain browser, on every screen of every tool. */
describe('screens that take an invoice back', { timeout: 240_000 }, () => {
  let browser: Browser;
  let engine: string;
  beforeAll(async () => {
    [engine, browser] = await Promise.all([bundle('cancelling'), launchPlain()]);
  });
  afterAll(() => browser?.close());

  it('every tool is judged', () => {
    expect(Object.keys(SAID).toSorted()).toEqual(toolNames().toSorted());
  });

  describe.each(toolNames())('%s', (name) => {
    let tool: Tool;
    let page: Page;
    beforeAll(async () => {
      tool = await (await startOf(name))();
      page = await pageWith(browser, engine);
    });
    afterAll(async () => {
      await page?.close();
      await tool?.stop();
    });
    const { screens } = readTruth(name);
    const cancels = screens.filter(({ id }) => id === 'cancel');
    const read = () =>
      page.mainFrame().evaluate('engineCancellation()') as Promise<Cancellation | null>;

    it.each(cancels)('$id: is recognised, and its invoice is read', async (screen) => {
      await openScreen(page, tool.origin, screen);
      await page.waitForFunction('engineCancellation() !== null', null, { timeout: 10_000 });
      const invoiceId = name === 'mui' ? '3' : '1';
      expect(await read()).toMatchObject({ invoiceId, ...SAID[name] });
    });

    it.each(screens.filter((screen) => !cancels.includes(screen)))(
      '$id: is none',
      async (screen) => {
        await openScreen(page, tool.origin, screen);
        for (const frame of page.frames()) {
          const isOurs = await frame.evaluate(`typeof engineCancellation === 'function'`);
          if (isOurs) expect(await frame.evaluate('engineCancellation()')).toBeNull();
        }
      },
    );
  });
});
