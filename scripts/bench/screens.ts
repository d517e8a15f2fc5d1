import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Launched, type Tab } from '../../test/e2e/drivers/driver.ts';
import { profile } from '../../test/fakes/profile.ts';
import { asking } from '../../test/e2e/stores.ts';
import { quantile } from './cost/statistics.ts';
import { bundled } from './ledger/bundled.ts';
import { printTable } from './page-table.ts';
import { FILTERED, SCROLLED, WATCH_PAINTS } from './screens/in-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-e2e');
const EPISODES = 10_000;
const TURNS = 11;
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
  if (!existsSync(BUILD)) return console.log('  not built: npm run build:e2e');
  const asked = args.find((arg) => arg.startsWith('--episodes='));
  const episodes = asked ? Number(asked.slice('--episodes='.length)) : EPISODES;
  const browser = await launch('chromium', { extensionDir: BUILD, timeout: 300_000 });
  try {
    const page = await browser.newTab(`${browser.extensionOrigin}/welcome.html`);
    await page.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
    const code = await bundled();
    await page.evaluate(`${code}; return null;`);
    const there = await page.evaluate<number>(
      `return globalThis.benched.listed(args[0]);`,
      episodes,
    );
    console.log(`  ${there} episodes`);
    printTable({ head: ['', 'median', 'p95', 'most', 'target'], rows: await measured(browser) });
  } finally {
    await browser.close();
  }
}

async function measured(browser: Launched): Promise<string[][]> {
  const list = await opened(browser, 'popup', '.day__list li');
  const register = await opened(browser, 'register', '.table tbody a');
  const { keys, frames, jumps } = await inRegister(browser);
  return [
    row('popup: list of the day painted', list, '150 ms'),
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

/** From the navigation to the paint of the list, in ms. */
async function opened(browser: Launched, page: string, css: string): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const tab = await browser.newTab('about:blank');
    await tab.goto(`${browser.extensionOrigin}/${page}.html`);
    times.push(await tab.evaluate<number>(WATCH_PAINTS, css));
    await tab.close();
  }
  return times;
}

async function inRegister(
  browser: Launched,
): Promise<Record<'keys' | 'frames' | 'jumps', number[]>> {
  const tab: Tab = await browser.newTab(`${browser.extensionOrigin}/register.html`);
  await tab.waitFor({ css: '[aria-busy=false] .table tbody a' });
  const keys: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    keys.push(...(await tab.evaluate<number[]>(FILTERED, TYPED)));
  }
  // As a wheel does, and as the bar does when it is dragged.
  const frames = await tab.evaluate<number[]>(SCROLLED, 80, 240);
  const jumps = await tab.evaluate<number[]>(SCROLLED, 1900, 240);
  await tab.close();
  return { keys, frames, jumps };
}
