import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tab } from '../../test/e2e/drivers/driver.ts';
import { LOOK } from './look-source.ts';
import type { ShownScreen, View } from './screen.ts';
import type { Stage } from './stage.ts';

/** One picture, and what is wrong on it. */
export interface Capture {
  screen: string;
  view: string;
  /** In the folder of pictures. */
  file: string;
  findings: string[];
}

/** The longest page that is taken whole; what is below is looked at by measuring. */
const MOST_HEIGHT = 6000;
const WIDTH = 1100;
const HEIGHT = 800;

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Resolves once the window has that size, or after a second: some have a least one. */
const FOLLOWED = `const [width, height] = args;
  const isThere = () => Math.abs(innerWidth - width) <= 1 && Math.abs(innerHeight - height) <= 1;
  for (let frame = 0; frame < 60 && !isThere(); frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }`;

/** Resolves once no colour is on its way to another, or after a second. */
const SETTLED = `const isMoving = () => document.getAnimations().some((one) => one instanceof CSSTransition);
  for (let frame = 0; frame < 60 && (frame === 0 || isMoving()); frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }`;

/** What axe finds, the size of targets included, which it leaves out by itself. */
const AXE = `const [repeats, what] = args;
  const rules = { 'target-size': { enabled: true }, 'landmark-unique': { enabled: !repeats } };
  const options = what === 'colours' ? { runOnly: ['color-contrast'] } : { rules };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => 'axe ' + id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' '));`;

/** Opens the screen once and looks at it in each view. */
export async function capture(
  stage: Stage,
  screen: ShownScreen,
  views: readonly View[],
  folder: string,
): Promise<Capture[]> {
  const { browser } = stage;
  await stage.reach(screen.moment);
  const { address } = screen;
  const url = typeof address === 'string' ? address : address(stage);
  const tab = await browser.newTab(url.startsWith('/') ? `${browser.extensionOrigin}${url}` : url);
  const taken: Capture[] = [];
  try {
    await tab.setViewport(screen.width ?? WIDTH, screen.height ?? HEIGHT);
    await tab.waitFor({ css: screen.ready ?? 'h1' });
    await tab.waitFor({ css: '[aria-busy=true]:not(button)' }, { gone: true });
    await screen.act?.(tab, stage);
    // To look for an element brings it into sight: a page is shown from its top, a line where it is.
    if (!url.includes('#')) await tab.evaluate('scrollTo(0, 0)');
    let before: View | null = null;
    for (const view of views) {
      await show(tab, screen, view, before);
      taken.push(await captureView(tab, stage, screen, view, folder));
      before = view;
    }
  } catch (error) {
    // The others are looked at all the same, and this one with what stands there.
    const file = `${screen.name}.failed.${stage.lang}.${stage.name}.png`;
    await tab.screenshot(join(folder, file)).catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    taken.push({ screen: screen.name, view: 'failed', file, findings: [`not shown: ${why}`] });
  } finally {
    await tab.close();
  }
  return taken;
}

/** Lays the screen out as that view wants it; `before`: the view it is laid out for already. */
async function show(tab: Tab, screen: ShownScreen, view: View, before: View | null): Promise<void> {
  // The first steps open by themselves after an installation, and no frame is drawn behind them.
  await tab.activate();
  await tab.colorScheme(view.scheme);
  await tab.forcedColors(view.forcedColors);
  // Other colours alone move nothing.
  if (before?.zoom === view.zoom && before.width === view.width) return;
  await tab.zoom(view.zoom);
  // The browser lets a popup grow with its zoom, to 800 pixels.
  const own = screen.width ?? WIDTH;
  const width = view.width ?? (own < 800 ? Math.min(800, own * view.zoom) : own);
  await resize(tab, width, screen.height ?? HEIGHT, view.zoom);
  if (screen.height !== undefined) return;
  // As high as the page, so that one picture holds it.
  const height = await tab.evaluate<number>(
    'await new Promise((done) => requestAnimationFrame(done)); return document.documentElement.scrollHeight;',
  );
  const whole = Math.min(MOST_HEIGHT, Math.max(400, height * view.zoom));
  await resize(tab, width, whole, view.zoom);
}

/** A browser takes its time to follow. */
async function resize(tab: Tab, width: number, height: number, zoom: number): Promise<void> {
  await tab.setViewport(width, height);
  await tab.evaluate(FOLLOWED, Math.round(width / zoom), Math.round(height / zoom));
}

async function captureView(
  tab: Tab,
  stage: Stage,
  screen: ShownScreen,
  view: View,
  folder: string,
): Promise<Capture> {
  const file = `${screen.name}.${view.name}.${stage.lang}.${stage.name}.png`;
  await tab.evaluate(SETTLED);
  const findings = screen.hosted === true ? [] : await tab.evaluate<string[]>(LOOK);
  // Before axe, which scrolls.
  await tab.screenshot(join(folder, file));
  if (view.axe !== null && screen.axe !== false && screen.hosted !== true) {
    // Half a megabyte, once per page.
    const isThere = await tab.evaluate<boolean>(`return typeof axe === 'object'`);
    const source = isThere ? AXE : `${await axe}; ${AXE}`;
    findings.push(...(await tab.evaluate<string[]>(source, screen.repeats === true, view.axe)));
  }
  return { screen: screen.name, view: view.name, file, findings };
}
