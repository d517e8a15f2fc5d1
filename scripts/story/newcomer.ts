import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launched } from '../../test/e2e/drivers/driver.ts';
import type { DemoTool } from '../../test/tools/demo/server.ts';
import { countedTab, type Clicks } from './counted-tab.ts';
import { firstSessionSteps } from './newcomer-session.ts';
import { welcomeSteps } from './newcomer-welcome.ts';
import { runSteps, type StoryResult } from './steps.ts';

/** More clicks than this, and a kiné closes the page. */
export const MOST_CLICKS = 25;

export interface Newcomer extends StoryResult {
  clicks: number;
  /** From the page that the installation opens to the first session counted, on this machine. */
  seconds: number;
}

/** Where the newcomer goes: our welcome page, and a tab of the tool. */
export interface Path {
  browser: Launched;
  tool: DemoTool;
  clicks: Clicks;
  shoot(tab: { screenshot(path: string): Promise<void> }, name: string): Promise<void>;
}

/**
 * A kiné who has just installed Neuvième: the six steps of the welcome page, then the first session of a
 * patient on the demo tool. Every click is counted; text fields are gone through with the Tab key.
 */
export async function playNewcomer(
  browser: Launched,
  tool: DemoTool,
  pictures: string,
  print: (line: string) => void,
): Promise<Newcomer> {
  await mkdir(pictures, { recursive: true });
  const clicks: Clicks = { count: 0 };
  let taken = 0;
  const shoot: Path['shoot'] = async (tab, name) => {
    taken += 1;
    await tab.screenshot(join(pictures, `${String(taken).padStart(2, '0')}-${name}.png`));
  };
  const path = { browser, tool, clicks, shoot };
  const began = performance.now();
  const welcome = await browser.newTab(`${browser.extensionOrigin}/welcome.html`);
  const result = await runSteps(
    [...welcomeSteps(countedTab(welcome, clicks), path), ...firstSessionSteps(path)],
    print,
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  print(`\n${clicks.count} clicks (${MOST_CLICKS} at the most), ${seconds} s of driven steps`);
  return { ...result, clicks: clicks.count, seconds };
}
