import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { quantile } from './cost/statistics.ts';
import { OURS, start, type Running } from './cost/variants.ts';
import { bundled } from './ledger/bundled.ts';
import { printTable } from './page-table.ts';
import { filtered, scrolled, watchPaint } from './screens/in-page.ts';
import { Toolbar } from './screens/toolbar.ts';

const EPISODES = 10_000;
const TURNS = 11;
/** A popup is never larger: of what lies below nothing is painted. */
const POPUP = { width: 380, height: 600 };
const WINDOW = { width: 1280, height: 720 };
/** The first line of « Séances du jour ». */
const LIST = '.day__list .day__name';
/** One letter after the other, as a name is typed; each keystroke is one measure. */
const TYPED = [
  'e',
  'es',
  'ess',
  'essai',
  'essai b',
  'essai bc',
  'essai b',
  'essai',
  'ess',
  'e',
  '',
];

/**
 * What popup and register cost with a long ledger, in Chromium: when the popup is useful, when the register
 * shows its first rows, from a keystroke of its filter to the rows painted, frames while it scrolls.
 * `--episodes=N`: so many instead of 10 000.
 */
export async function screens(args: readonly string[]): Promise<void> {
  if (!existsSync(OURS)) return console.log('  not built: npm run build:e2e');
  const asked = args.find((arg) => arg.startsWith('--episodes='));
  const episodes = asked ? Number(asked.slice('--episodes='.length)) : EPISODES;
  const browser = await start('ours', 'http://127.0.0.1');
  try {
    const page = await browser.context.newPage();
    await page.goto(addressOf(browser, 'welcome.html'));
    await page.evaluate(`(async () => { ${await bundled()} })()`);
    const there = await page.evaluate(`globalThis.benched.listed(${episodes})`);
    console.log(`  ${String(there)} episodes`);
    printTable({ head: ['', 'median', 'p95', 'most', 'target'], rows: await measured(browser) });
  } finally {
    await browser.close();
  }
}

async function measured(browser: Running): Promise<string[][]> {
  const nothing = await opened(browser, 'manifest.json', 'pre', POPUP);
  const list = await opened(browser, 'popup.html', LIST, POPUP);
  const register = await opened(browser, 'register.html', '.table tbody td', WINDOW);
  const { keys, frames, jumps } = await inRegister(browser);
  const asleep = await opened(browser, 'popup.html', LIST, POPUP, sleep);
  const pressed = await fromToolbar(browser);
  const pressedAsleep = await fromToolbar(browser, sleep);
  const nothingAsleep = await opened(browser, 'manifest.json', 'pre', POPUP, sleep);
  return [
    row('a file of the package, without a script', nothing, ''),
    row('a file of it, nothing of ours was open', nothingAsleep, ''),
    row('popup from the toolbar: list of the day painted', pressed, '150 ms'),
    row('popup from the toolbar, nothing of ours was open', pressedAsleep, '150 ms'),
    row('popup in a tab: list of the day painted', list, ''),
    row('popup in a tab, nothing of ours was open', asleep, ''),
    row('register: first rows painted', register, ''),
    row('register: keystroke to rows painted', keys, '50 ms'),
    row('register: a frame, scrolled by 80 px each', frames, ''),
    row('register: a frame, scrolled by 1900 px each', jumps, ''),
    [
      'register: frames longer than 50 ms',
      `${[...frames, ...jumps].filter((time) => time > 50).length}`,
      '',
      '',
      '0',
    ],
  ];
}

function row(name: string, times: readonly number[], target: string): string[] {
  const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
  return [name, ms(0.5), ms(0.95), ms(1), target];
}

/** From the navigation to the paint of what the CSS names, in ms. */
async function opened(
  browser: Running,
  file: string,
  css: string,
  size: typeof POPUP,
  before?: (browser: Running) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await before?.(browser);
    const tab = await browser.context.newPage();
    await tab.setViewportSize(size);
    await tab.addInitScript(watchPaint(css));
    await tab.goto(addressOf(browser, file));
    times.push(Number(await tab.evaluate('globalThis.seenAt')));
    await tab.close();
  }
  return times;
}

/** The same for the popup as the kiné opens it: by the button in the toolbar. */
async function fromToolbar(
  browser: Running,
  before: (browser: Running) => Promise<void> = inFront,
): Promise<number[]> {
  const toolbar = await Toolbar.of(browser);
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await before(browser);
    times.push(await toolbar.popup());
  }
  return times;
}

/** Nothing of ours in front, as beside any tool; the worker as it is. */
async function inFront({ context }: Running): Promise<void> {
  for (const page of context.pages()) await page.goto('about:blank');
}

/** As most popups are opened: no page of ours is there, the worker is asleep, the databases are shut. */
async function sleep(browser: Running): Promise<void> {
  await inFront(browser);
  const { context } = browser;
  const [page] = context.pages();
  if (!page) return;
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  // The browser shuts a database two seconds after the last who used it.
  await setTimeout(3000);
}

async function inRegister(
  browser: Running,
): Promise<Record<'keys' | 'frames' | 'jumps', number[]>> {
  const tab = await browser.context.newPage();
  await tab.goto(addressOf(browser, 'register.html'));
  await tab.waitForSelector('[aria-busy=false] .table tbody a');
  const keys: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) keys.push(...(await numbers(tab, filtered(TYPED))));
  // As a wheel does, and as the bar does when it is dragged.
  const frames = await numbers(tab, scrolled(80, 240));
  const jumps = await numbers(tab, scrolled(1900, 240));
  await tab.close();
  return { keys, frames, jumps };
}

/** The address of a file of the package. */
function addressOf({ worker }: Running, file: string): string {
  return new URL(`/${file}`, worker?.url()).href;
}

async function numbers(tab: Page, source: string): Promise<number[]> {
  return z.array(z.number()).parse(await tab.evaluate(source));
}
