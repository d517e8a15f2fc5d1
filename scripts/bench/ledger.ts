import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Launched, type Tab } from '../../test/e2e/drivers/driver.ts';
import { asking } from '../../test/e2e/stores.ts';
import { CLOSING } from '../../test/fakes/closing.ts';
import { profile } from '../../test/fakes/profile.ts';
import { quantile } from './cost/statistics.ts';
import { bundled } from './ledger/bundled.ts';
import { printTable } from './page-table.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-e2e');
const SIZES = [1000, 100_000, 1_000_000];
/** Targets at 100 000 facts, in ms. */
const TARGETS = { verdict: 20, paint: 150, cold: 400 };

/**
 * What the ledger costs as it grows, in Chromium: a verdict, a search by name, the popup's list, its first
 * paint, a cold worker, the size on disk. `--most=N`: no size above N facts.
 */
export async function ledger(args: readonly string[]): Promise<void> {
  if (!existsSync(BUILD)) return console.log('  not built: npm run build:e2e');
  const most = Number(args.find((arg) => arg.startsWith('--most='))?.slice(7) ?? Infinity);
  const browser = await launch('chromium', { extensionDir: BUILD, timeout: 1_200_000 });
  const rows: string[][] = [];
  try {
    const page = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    await page.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
    const code = await bundled();
    await page.evaluate(`${code}; return null;`);
    for (const size of SIZES.filter((wanted) => wanted <= most)) {
      rows.push(await measured(browser, page, size));
    }
  } finally {
    await browser.close();
  }
  printTable({ head: HEAD, rows });
  const { verdict, paint, cold } = TARGETS;
  console.log(
    `  targets at 100000: verdict p95 ${verdict} ms, first paint ${paint} ms, cold ${cold} ms`,
  );
}

const HEAD = [
  'facts',
  'verdict median',
  'verdict p95',
  'search median',
  'list median',
  'first paint',
  'list painted',
  'cold worker',
  'size',
];

async function measured(browser: Launched, page: Tab, size: number): Promise<string[]> {
  const call = <T>(what: string) => page.evaluate<T>(`return globalThis.benched.${what};`);
  const facts = await call<number>(`fill(${size})`);
  await call(`verdicts(20)`);
  const verdicts = await call<number[]>(`verdicts(200)`);
  const searches = await call<number[]>(`searches(5)`);
  const lists = await call<number[]>(`lists(20)`);
  const paints = await painted(browser);
  const cold = await coldWorker(browser, page, await call<string>(`someone()`));
  const bytes = await call<number>(`size()`);
  const ms = (times: readonly number[], at: number) => `${quantile(times, at).toFixed(1)} ms`;
  return [
    String(facts),
    ms(verdicts, 0.5),
    ms(verdicts, 0.95),
    ms(searches, 0.5),
    ms(lists, 0.5),
    ms(
      paints.map(({ first }) => first),
      0.5,
    ),
    ms(
      paints.map(({ largest }) => largest),
      0.5,
    ),
    ms(cold, 0.5),
    `${(bytes / 1_000_000).toFixed(1)} MB`,
  ];
}

/** The popup as a page of its own: when anything is painted, and when its list is. */
async function painted(browser: Launched): Promise<{ first: number; largest: number }[]> {
  const paints: { first: number; largest: number }[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const popup = await browser.newTab(`${browser.extensionOrigin}/popup.html`);
    await popup.waitFor({ css: '.day__list li' });
    paints.push(
      await popup.evaluate<{ first: number; largest: number }>(`
        const largest = await new Promise((done) => new PerformanceObserver((list) =>
          done(list.getEntries().at(-1).startTime))
          .observe({ type: 'largest-contentful-paint', buffered: true }));
        const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
        return { first, largest };`),
    );
    await popup.close();
  }
  return paints;
}

/** From a killed worker to its answer about one patient: started, opened, read and folded. */
async function coldWorker(browser: Launched, page: Tab, tag: string): Promise<number[]> {
  const request = { tag, episode: 'none', date: '2026-11-20', ...CLOSING };
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await browser.killWorker();
    times.push(
      await page.evaluate<number>(`
        const start = performance.now();
        const message = ${JSON.stringify({ to: 'neuvieme', name: 'ui/close-episode', request })};
        await chrome.runtime.sendMessage(message);
        return performance.now() - start;`),
    );
  }
  return times;
}
