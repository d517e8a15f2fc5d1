import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../test/e2e/drivers/driver.ts';
import { capture, type Capture } from './capture.ts';
import { indexPage } from './index-page.ts';
import { inOrder, SCREENS } from './list.ts';
import type { View } from './screen.ts';
import { setStage } from './stage.ts';
import { EVERY_VIEW, FEW_VIEWS } from './views.ts';

/**
 * `npm run screens` takes a picture of every screen and state, looks at each by measuring and with axe, and
 * writes artifacts/screens/index.html. `--only=rules`: screens whose name begins so; `--quick`: French
 * Chromium alone.
 */
const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'artifacts/screens');
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';

interface Round {
  name: BrowserName;
  lang: 'fr' | 'en';
  views: readonly View[];
}

const ROUNDS: readonly Round[] = [
  { name: 'chromium', lang: 'fr', views: EVERY_VIEW },
  { name: 'chromium', lang: 'en', views: FEW_VIEWS },
  { name: 'firefox', lang: 'fr', views: FEW_VIEWS },
];

const screens = inOrder(SCREENS.filter(({ name }) => name.startsWith(only)));
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const captures: Capture[] = [];
for (const round of args.includes('--quick') ? ROUNDS.slice(0, 1) : ROUNDS) {
  captures.push(...(await play(round)));
}
await writeFile(join(FOLDER, 'index.html'), indexPage(captures));
const found = captures.flatMap(({ file, findings }) => findings.map((one) => `${file}: ${one}`));
for (const line of found) console.log(line);
console.log(`${captures.length} pictures in ${FOLDER}/index.html, ${found.length} things found`);
if (found.length > 0 || captures.length === 0) process.exitCode = 1;

async function play({ name, lang, views }: Round): Promise<Capture[]> {
  const dir = `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`;
  const stage = await setStage(name, lang, join(ROOT, '.output', dir));
  const taken: Capture[] = [];
  try {
    for (const screen of screens) {
      // The demo tool speaks French.
      if (screen.hosted === true && lang !== 'fr') continue;
      console.log(`${name} ${lang} ${screen.name}`);
      taken.push(...(await capture(stage, screen, views, FOLDER)));
    }
  } finally {
    await stage.end();
  }
  return taken;
}
