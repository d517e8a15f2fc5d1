import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type BrowserName } from '../../test/e2e/drivers/driver.ts';
import { startDemoTool } from '../../test/tools/demo/server.ts';
import { showToPerson } from './for-a-person.ts';
import { playStory } from './story.ts';

const ROOT = join(import.meta.dirname, '../..');
const args = new Set(process.argv.slice(2));
const name: BrowserName = args.has('--firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = args.has('--headless') || !hasDisplay;
const extensionDir = join(ROOT, `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`);

const tool = await startDemoTool();
const browser = await launch(name, { extensionDir, headless });
try {
  if (headless) await playAlone();
  else await showToPerson(browser, tool);
} finally {
  await browser.close();
  await tool.close();
}

async function playAlone(): Promise<void> {
  const pictures = join(ROOT, 'artifacts/story', name);
  console.log(`demo tool on ${tool.origin}, ${name}, screenshots in ${pictures}\n`);
  const { held, differed } = await playStory(browser, tool, pictures, (line) => console.log(line));
  if (args.has('--keep-picture')) await keepPicture(pictures);
  console.log(`\nscreenshots: ${pictures}`);
  console.log(`story: ${held} steps held, ${differed.length} differed`);
  if (differed.length > 0) process.exitCode = 1;
}

/** The picture of the README is one of the story's own. */
async function keepPicture(pictures: string): Promise<void> {
  const folder = join(ROOT, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  await copyFile(join(pictures, '06-neuvieme-seance.png'), join(folder, 'ninth-session.png'));
}
