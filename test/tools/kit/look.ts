/**
 * Looks at every screen of the zoo in Chromium and compares it with its truth:
 * `node test/tools/kit/look.ts [tool…]`. Pictures go to `artifacts/zoo/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchPlain } from '../../e2e/drivers/plain.ts';
import { lookAt } from './compare.ts';
import { toolNames, TOOLS } from './truth.ts';

const PICTURES = join(TOOLS, '../../artifacts/zoo');

const names = process.argv.slice(2);
mkdirSync(PICTURES, { recursive: true });
const browser = await launchPlain();
try {
  for (const name of names.length > 0 ? names : toolNames()) {
    const differs = await lookAt(browser, name, { pictures: PICTURES });
    console.log(differs.length === 0 ? `${name}: as its truth says` : differs.join('\n'));
    if (differs.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
