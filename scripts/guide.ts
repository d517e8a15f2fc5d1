import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Launched, type Tab } from '../test/e2e/drivers/driver.ts';
import { startDemoTool } from '../test/tools/demo/server.ts';
import { playNewcomer } from './story/newcomer.ts';
import { smallPng } from './story/small-png.ts';

// `npm run guide` (after `npm run build:e2e`): the pictures of docs/guide.fr.md, taken anew in Chromium from
// the newcomer's way and from a few more screens.

const ROOT = join(import.meta.dirname, '..');
const TAKEN = join(ROOT, 'artifacts/guide');
const KEPT = join(ROOT, 'docs/pictures');
/** In bytes: a guide is read on a slow line, and lies in the repository. */
const LARGEST = 120_000;
/** In CSS pixels: small enough to be read in a page of text. */
const WIDTH = 960;
const HEIGHT = 640;

/** Pictures of the newcomer's way, by the end of their name. */
const FROM_NEWCOMER = [
  '01-bienvenue',
  '02-identite',
  '05-logiciel',
  '06-phrase-secrete',
  '08-exercice-huitieme',
  '09-exercice-neuvieme',
  '11-acces-direct',
  '12-rempli',
  '13-popup',
];

const tool = await startDemoTool();
const browser = await launch('chromium', {
  extensionDir: join(ROOT, '.output/chrome-mv3-e2e'),
});
try {
  const { differed } = await playNewcomer(sized(browser), tool, TAKEN, (line) => console.log(line));
  if (differed.length > 0) throw new Error('the newcomer did not arrive: no picture is kept');
  await takeMore(sized(browser));
  await keep();
} finally {
  await browser.close();
  await tool.close();
}

/** The same browser, each of whose tabs has the size of a picture. */
function sized(whole: Launched): Launched {
  const small = async (tab: Promise<Tab>) => {
    const opened = await tab;
    await opened.setViewport(WIDTH, HEIGHT);
    await opened.colorScheme('light');
    return opened;
  };
  return {
    ...whole,
    newTab: (url) => small(whole.newTab(url)),
    newBackgroundTab: (url) => small(whole.newBackgroundTab(url)),
  };
}

/** What the newcomer does not come by: the diagnosis in the dialog, and the backups. */
async function takeMore({ newTab, extensionOrigin }: Launched): Promise<void> {
  const practice = await newTab(`${extensionOrigin}/welcome.html#practice`);
  await practice.closed.click(/^Suite de l’épisode/);
  await practice.closed.waitForText('Prescripteur rempli');
  await practice.click({ role: 'button', name: 'Facturer' });
  await practice.closed.waitForText('9 séances sur 8');
  await practice.click({ role: 'button', name: 'Facturer' });
  await practice.closed.click('Un diagnostic existe');
  await practice.closed.waitForText('Nom du médecin');
  await practice.screenshot(join(TAKEN, 'diagnostic.png'));

  const data = await newTab(`${extensionOrigin}/data.html`);
  await data.waitFor({ role: 'heading', name: /Sauvegarde/ });
  await data.screenshot(join(TAKEN, 'sauvegarde.png'));
}

async function keep(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of [...FROM_NEWCOMER, 'diagnostic', 'sauvegarde']) {
    const picture = smallPng(await readFile(join(TAKEN, `${name}.png`)));
    const size = picture.length;
    if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes, ${LARGEST} at the most`);
    await writeFile(join(KEPT, `guide-${name.replace(/^\d+-/, '')}.png`), picture);
    console.log(`${name}: ${Math.round(size / 1000)} kB`);
  }
}
