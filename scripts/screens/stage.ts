import { launch, type BrowserName, type Launched } from '../../test/e2e/drivers/driver.ts';
import { inStore } from '../../test/e2e/stores.ts';
import { startDemoTool, type DemoTool } from '../../test/tools/demo/server.ts';
import { lockPractice, seedPractice, type Patients } from './practice.ts';
import { MOMENTS, type Moment } from './screen.ts';

/** A browser on which the screens are looked at, and how far its practice is. */
export interface Stage {
  name: BrowserName;
  lang: 'fr' | 'en';
  browser: Launched;
  tool: DemoTool;
  patients: Patients;
  /** Brings the practice on to that moment; there is no way back. */
  reach(moment: Moment): Promise<void>;
  end(): Promise<void>;
}

/** Starts a browser with the build for automated ones, and the demo tool. */
export async function setStage(
  name: BrowserName,
  lang: 'fr' | 'en',
  extensionDir: string,
): Promise<Stage> {
  const tool = await startDemoTool();
  const browser = await launch(name, { extensionDir, lang });
  let at: Moment = 'new';
  const stage: Stage = {
    name,
    lang,
    browser,
    tool,
    patients: { current: '', full: '' },
    async reach(moment) {
      for (const next of MOMENTS.slice(MOMENTS.indexOf(at) + 1, MOMENTS.indexOf(moment) + 1)) {
        await become(next);
        at = next;
      }
    },
    async end() {
      await browser.close();
      await tool.close();
    },
  };

  async function become(moment: Moment): Promise<void> {
    const tab = await browser.newTab(`${browser.extensionOrigin}/options.html`);
    await tab.waitFor({ css: 'h1' });
    if (moment === 'practice') stage.patients = await seedPractice(tab, tool.origin);
    if (moment === 'locked') await lockPractice(tab);
    if (moment === 'lost') await tab.evaluate(inStore('front', 'meta', `table.delete('vault');`));
    await tab.close();
  }

  return stage;
}
