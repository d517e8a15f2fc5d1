import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../test/e2e/drivers/driver.ts';
import { asking } from '../../test/e2e/stores.ts';
import { profile } from '../../test/fakes/profile.ts';
import { bundled } from './ledger/bundled.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3-e2e');
const TURNS = 7;

/** The page's script that fills a ledger with a generated year and times its figures. */
export function yearInPage(): Promise<string> {
  return bundled(join(import.meta.dirname, 'evaluation/in-page.ts'));
}

/** What the yearly figures of 3 kinés, 400 patients and 5 000 sessions cost, in Chromium. Target: 2 s. */
export async function evaluation(): Promise<void> {
  if (!existsSync(BUILD)) return console.log('  not built: npm run build:e2e');
  const browser = await launch('chromium', { extensionDir: BUILD, timeout: 300_000 });
  try {
    const page = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    await page.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
    await page.evaluate(`${await yearInPage()}; return null;`);
    const facts = await page.evaluate<number>('return globalThis.year.fill(9);');
    const took: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      took.push(await page.evaluate<number>('return globalThis.year.timed();'));
    }
    const [least = 0, ...rest] = took.toSorted((a, b) => a - b);
    console.log(`  ${facts} facts: ${least.toFixed(0)} to ${(rest.at(-1) ?? 0).toFixed(0)} ms`);
  } finally {
    await browser.close();
  }
}
