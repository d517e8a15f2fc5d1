import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScreen } from '../../scripts/bench/page-read.ts';
import { toolNames } from '../tools/kit/truth.ts';
import type { BrowserName } from './drivers/driver.ts';
import { sample } from './sample.ts';
import { setZooScene, type ZooScene } from './zoo-scene.ts';

const HER = { rpps: '10101010105', am: '457000016' };
const DOCTOR = '10100123453';
/** After every session of the seeds, before the day on which these tests were written. */
const NINTH = '2026-11-05';

/** Two tools in each browser, none of them in both; all of them in both when soaking. */
function toolsOf(browser: BrowserName): string[] {
  const all = toolNames();
  const few = sample(all, 2);
  if (browser === 'chromium' || few.length === all.length) return few;
  return sample(
    all.filter((name) => !few.includes(name)),
    2,
  );
}

/** The main path of every tool, through the extension as it ships. */
export function mainPath(browser: BrowserName): void {
  describe.each(toolsOf(browser))(`%s in ${browser}`, (name) => {
    let scene: ZooScene;
    beforeAll(async () => {
      scene = await setZooScene(browser, name);
    });
    afterAll(() => scene?.end());

    it('asked, answered, filled, billed once in her name, counted', async () => {
      const { driver, sessions, tab } = scene;
      await scene.open(driver.direct);
      await tab.closed.waitForText('Accès direct');
      expect(await scene.answer(8 - sessions)).toContain('Prescripteur rempli');
      expect(await scene.press(), scene.last()).toBe('billed');
      await scene.counted(8);
      const invoices = scene.stored();
      expect(invoices.length).toBe(1);
      const { rpps, am } = invoices[0]?.prescriber ?? {};
      expect(rpps === HER.rpps || am === HER.am, `${rpps} ${am}`).toBe(true);
    });

    it('a doctor prescribes: nothing drawn, nothing held', async () => {
      const { driver, tab, options, tool } = scene;
      const before = scene.stored().length;
      const look = () => readScreen(tab, options, tool.origin, scene.screen(driver.doctor));
      await tab.goto('about:blank');
      const { draft, drawn } = await look();
      expect(draft?.prescriber?.join(' ')).toMatch(/EXEMPLE|PRESCRIPTEUR|101001/);
      expect(drawn).toBe(0);
      expect(await scene.press(), scene.last()).toBe('billed');
      const [invoice, ...more] = scene.stored().slice(before);
      expect(more).toEqual([]);
      expect(invoice?.prescriber.rpps).toBe(DOCTOR);
    });

    it('the ninth is held; passed knowingly it is billed once', async () => {
      const { driver, tab } = scene;
      await scene.reopen();
      await driver.date(tab, NINTH);
      const before = scene.stored().length;
      expect(await scene.press()).toBe('held');
      await scene.roundTrip();
      expect(scene.stored().length).toBe(before);
      await tab.closed.click('Facturer malgré l’alerte');
      await tab.closed.click('Je facture en connaissance de cause');
      await tab.closed.click('Confirmer');
      await tab.closed.waitForNoText('Séances en cause');
      expect(await scene.press(), scene.last()).toBe('billed');
      await scene.roundTrip();
      expect(scene.stored().length).toBe(before + 1);
      expect(
        scene
          .stored()
          .at(-1)
          ?.lines.map(({ date }) => date),
      ).toContain(NINTH);
    });
  });
}
