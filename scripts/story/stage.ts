import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launched, Tab } from '../../test/e2e/drivers/driver.ts';
import type { DemoTool } from '../../test/tools/demo/server.ts';
import { expectThat } from './steps.ts';

/** Where the story plays: the browser, the tool, the tabs that stay open, the pictures. */
export interface Stage {
  browser: Launched;
  tool: DemoTool;
  /** The tab that shows the tool. */
  tab: Tab;
  /** Our popup, opened without taking the place of the tool's tab, as the real one does. */
  popup: Tab;
  options: Tab;
  shoot(name: string): Promise<void>;
}

type Invoice = ReturnType<DemoTool['state']>['invoices'][number];

/** Opens the tabs of the story. */
export async function openStage(
  browser: Launched,
  tool: DemoTool,
  pictures: string,
): Promise<Stage> {
  await mkdir(pictures, { recursive: true });
  const options = await browser.newTab(`${browser.extensionOrigin}/options.html`);
  const tab = await browser.newTab(`${tool.origin}/`);
  const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
  let taken = 0;
  const shoot = async (name: string) => {
    taken += 1;
    await tab.screenshot(join(pictures, `${String(taken).padStart(2, '0')}-${name}.png`));
  };
  return { browser, tool, tab, popup, options, shoot };
}

/** The invoices the tool's server stored beyond those it started with. */
export function received({ tool }: Pick<Stage, 'tool'>): Invoice[] {
  return tool.state().invoices.filter(({ id }) => id >= FIRST_NEW_INVOICE);
}

/** The tool starts with eleven invoices of its own. */
const FIRST_NEW_INVOICE = 12;

/** The last invoice the server stored, as one line. */
export function lastReceived(stage: Pick<Stage, 'tool'>): string {
  const invoice = received(stage).at(-1);
  expectThat(invoice !== undefined, 'the server received no invoice');
  const { id, prescriber, sessions } = invoice;
  const dates = sessions.map(({ date }) => date).join(', ');
  return `server: invoice ${id}, prescriber ${prescriber.rpps || '—'} (${prescriber.name}), sessions ${dates}`;
}
