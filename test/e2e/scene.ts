import { openOptions } from '../../scripts/story/set-up.ts';
import { dateSessions, openInvoice, pressBill } from '../../scripts/story/tool-actions.ts';
import { startDemoTool, type DemoTool } from '../tools/demo/server.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { launch, type BrowserName, type Launched, type Tab } from './drivers/driver.ts';
import { buildDir } from './builds.ts';
import { introduce, switchOn } from './set-up.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser with the extension set up for the demo practitioner and the tool's site enabled. */
export interface Scene {
  browser: Launched;
  tool: DemoTool;
  options: Tab;
  end(): Promise<void>;
}

/** Sets the scene through the extension's own pages. */
export async function setScene(
  name: BrowserName,
  { prompts = false }: { prompts?: boolean } = {},
): Promise<Scene> {
  const tool = await startDemoTool();
  const extensionDir = buildDir(name, 'e2e');
  // Firefox's driver grants without asking, unless the question itself is what is tested.
  const browser =
    prompts && name === 'firefox'
      ? await launchFirefox({
          extensionDir,
          prefs: { 'extensions.webextOptionalPermissionPrompts': true },
        })
      : await launch(name, { extensionDir });
  const options = await openOptions(browser);
  await introduce(options);
  await switchOn(options, tool.origin);
  const end = async () => {
    await browser.close();
    await tool.close();
  };
  return { browser, tool, options, end };
}

/** A new invoice of a patient, open in a tab of its own. */
export async function newInvoice(
  { browser, tool }: Scene,
  patient = 1,
  treatment = 1,
): Promise<Tab> {
  const tab = await browser.newTab(`${tool.origin}/`);
  await openInvoice(tab, tool.origin, patient, treatment);
  return tab;
}

/** Answers « pas de diagnostic médical » and waits for the fill. */
export async function openEpisode(tab: Tab): Promise<void> {
  await tab.closed.click('Pas de diagnostic médical');
  await tab.closed.click('Ouvrir l’épisode');
  await tab.closed.waitForText('Prescripteur rempli');
}

/** Bills these days on the invoice of the tab and waits until the popup counts them. */
export async function bill(
  { browser }: Scene,
  tab: Tab,
  dates: readonly string[],
  counted: number,
): Promise<void> {
  await dateSessions(tab, dates);
  await pressBill(tab);
  const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
  await popup.waitForText(new RegExp(`\\b${counted} sur 8`));
  await popup.waitFor({ text: /à confirmer/ }, { gone: true });
  await popup.close();
}
