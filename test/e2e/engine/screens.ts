import type { Browser, ElementHandle, Frame, Page } from 'playwright-core';
import { press } from '../../tools/kit/press.ts';
import { keepRoots, resolve } from '../../tools/kit/resolve.ts';
import { allSelectors, type Screen, type Selector } from '../../tools/kit/truth.ts';
import type { Examination } from './in-page/examine.ts';
import type { Met, Steps } from './in-page/mark.ts';

const FRAME = 'frame=';
const ARRIVES_WITHIN_MS = 15_000;

/** A page in whose documents the engine (of `bundle`) is at hand, and does nothing by itself. */
export async function pageWith(browser: Browser, engine: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
  });
  await page.addInitScript({ content: engine });
  await keepRoots(page);
  return page;
}

/** Opens a screen and goes where `reach` leads; what the truth points at is there then. */
export async function openScreen(page: Page, origin: string, screen: Screen): Promise<void> {
  // A route behind a # would leave the last screen in place for a moment. Elsewhere the way over an empty
  // page costs a process.
  if (screen.path.includes('#')) await page.goto('about:blank');
  await page.goto(origin + screen.path);
  for (const { click, what } of screen.reach ?? []) {
    if (!(await pressed(page, click))) throw new Error(`${screen.id}: cannot ${what}`);
  }
  // A silent screen mostly names nothing that could be waited for.
  const isDrawn = screen.kind === 'silent' && screen.rendered === 'script';
  if (isDrawn) await page.waitForLoadState('networkidle');
  await arrive(page, allSelectors(screen));
}

const MOST_TIMES = 5;

/**
 * Presses what the selector means once it is there, again where the framework took the element away or put
 * another in its place between being found and being pressed.
 */
async function pressed(page: Page, click: Selector): Promise<boolean> {
  for (let time = 1; time <= MOST_TIMES; time += 1) {
    await arrive(page, [click]);
    const [element] = await resolve(page, click);
    if (element && (await isPressed(element, time === MOST_TIMES))) return true;
  }
  return false;
}

/** False when the element left the page meanwhile, unless it is the last try. */
async function isPressed(element: ElementHandle, isLast: boolean): Promise<boolean> {
  try {
    await press(element);
    return true;
  } catch (error) {
    if (isLast || !String(error).includes('not attached')) throw error;
    return false;
  }
}

async function arrive(page: Page, selectors: readonly Selector[]): Promise<void> {
  for (const [path, steps] of byFrame(selectors)) {
    await run(await frameAt(page, path), 'engineArrive', steps, ARRIVES_WITHIN_MS);
  }
}

/** Marks what the selectors mean, in whatever frame; those that mean nothing here are left out. */
export async function markTruth(page: Page, selectors: readonly Selector[]): Promise<Met[]> {
  const met: Met[] = [];
  for (const [path, steps] of byFrame(selectors)) {
    met.push(...(await run<Met[]>(await frameAt(page, path), 'engineMark', steps)));
  }
  return met;
}

/** Selectors by the way to their frame, which is empty for the page itself. */
function byFrame(selectors: readonly Selector[]): Map<string, Steps[]> {
  const groups = new Map<string, Steps[]>();
  for (const [index, selector] of selectors.entries()) {
    const all = selector.split(' >>> ');
    const path = all.filter((step) => step.startsWith(FRAME)).join(' >>> ');
    const steps = all.filter((step) => !step.startsWith(FRAME));
    groups.set(path, [...(groups.get(path) ?? []), { index, steps }]);
  }
  return groups;
}

async function frameAt(page: Page, path: string): Promise<Frame> {
  let frame = page.mainFrame();
  for (const step of path === '' ? [] : path.split(' >>> ')) {
    const holder = await frame.waitForSelector(step.slice(FRAME.length), { state: 'attached' });
    const inner = await holder.contentFrame();
    if (!inner) throw new Error(`no frame in ${step}`);
    await inner.waitForLoadState();
    frame = inner;
  }
  return frame;
}

/** What the engine says of every frame; one that holds a part of another's form is asked for that part. */
export async function examineAll(page: Page): Promise<Examination[]> {
  const frames = page.frames();
  const seen = await Promise.all(frames.map((frame) => run<Examination>(frame, 'engineExamine')));
  const inner = frames.filter((frame) => seen.some((one) => one.frame === frame.url()));
  const parts = inner.map((frame) => run<Examination>(frame, 'engineExaminePart'));
  return [...seen, ...(await Promise.all(parts))];
}

/** Calls a function that a bundle left in every frame. */
export function runInAll<Value>(page: Page, name: string, ...args: unknown[]): Promise<Value[]> {
  return Promise.all(page.frames().map((frame) => run<Value>(frame, name, ...args)));
}

/** Calls a function that a bundle left in a document. */
export function run<Value>(frame: Frame, name: string, ...args: unknown[]): Promise<Value> {
  return frame.evaluate<Value>(`${name}(${args.map((one) => JSON.stringify(one)).join(', ')})`);
}
