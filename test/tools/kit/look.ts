/**
 * Looks at every screen of the zoo in Chromium and compares it with its truth:
 * `node test/tools/kit/look.ts [tool…]`. Pictures go to `artifacts/zoo/`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { lookAt } from './compare.ts';
import { toolNames, TOOLS } from './truth.ts';

const PICTURES = join(TOOLS, '../../artifacts/zoo');
const QUIET = `--no-sandbox --disable-quic --no-first-run --disable-background-networking
  --disable-component-update --disable-sync`.split(/\s+/);

const names = process.argv.slice(2);
mkdirSync(PICTURES, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'zoo-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: QUIET,
  viewport: { width: 1280, height: 900 },
  locale: 'fr-FR',
});
try {
  for (const name of names.length > 0 ? names : toolNames()) {
    const differs = await lookAt(context, name, { pictures: PICTURES });
    console.log(differs.length === 0 ? `${name}: as its truth says` : differs.join('\n'));
    if (differs.length > 0) process.exitCode = 1;
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
