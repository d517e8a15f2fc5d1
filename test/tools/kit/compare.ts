import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { french, isoOf } from './dates.ts';
import { press } from './press.ts';
import { fieldCount, keepRoots, resolve } from './resolve.ts';
import { allSelectors, readTruth, selectorsOf, startOf } from './truth.ts';
import type { Role, Screen, Selector } from './truth.ts';

const FEWEST_FIELDS = 25;
const ARRIVES_WITHIN_MS = 20_000;

interface Looked {
  /** Where to leave pictures; none unless told. */
  pictures?: string | null;
  /** All of them unless told. */
  screens?: readonly Screen[];
}

/** Opens every screen of a tool; gives what differs from its truth, one line each. */
export async function lookAt(
  browser: Browser,
  name: string,
  { pictures = null, screens = readTruth(name).screens }: Looked = {},
): Promise<string[]> {
  const differs: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
  });
  const tool = await (await startOf(name))();
  try {
    for (const screen of screens) {
      const page = await context.newPage();
      const say = (line: string) => void differs.push(`${name}/${screen.id}: ${line}`);
      page.on('pageerror', (error) => say(`script error: ${error.message}`));
      await keepRoots(page);
      await page.goto(tool.origin + screen.path);
      await page.waitForLoadState('networkidle');
      await reach(page, screen, say);
      const path = pictures && join(pictures, `${name}-${screen.id}.png`);
      if (path) await page.screenshot({ path, fullPage: true });
      await compare(page, screen, say);
      await page.close();
    }
  } finally {
    await context.close();
    await tool.stop();
  }
  return differs;
}

async function reach(page: Page, screen: Screen, say: (line: string) => void): Promise<void> {
  for (const { click, what } of screen.reach ?? []) {
    await appears(page, click, Date.now() + ARRIVES_WITHIN_MS);
    const [element] = await resolve(page, click);
    if (!element) return say(`cannot ${what}: no ${click}`);
    await press(element);
    await page.waitForLoadState('networkidle');
  }
  await arrival(page, screen);
}

/** What the truth points at may be drawn late; what never comes is told by the comparison. */
async function arrival(page: Page, screen: Screen): Promise<void> {
  const end = Date.now() + ARRIVES_WITHIN_MS;
  for (const selector of allSelectors(screen)) await appears(page, selector, end);
}

async function appears(page: Page, selector: Selector, end: number): Promise<void> {
  while (Date.now() < end && (await resolve(page, selector)).length === 0) {
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
}

async function compare(page: Page, screen: Screen, say: (line: string) => void): Promise<void> {
  for (const selector of allSelectors(screen)) {
    const found = await resolve(page, selector);
    if (found.length !== 1) say(`${selector} is there ${found.length} times`);
  }
  if (screen.kind === 'invoice') {
    const count = await fieldCount(page);
    if (count < FEWEST_FIELDS) say(`${count} fields only`);
  }
  const { reads, roles } = screen;
  if (!reads) return;
  const expect = async (role: Role, ...wanted: string[]) => {
    const shown = await valuesOf(page, screen, role);
    if (shown.length !== wanted.length) say(`${role}: ${shown.length} elements`);
    for (const [index, want] of wanted.entries()) {
      const has = shown[index] ?? '';
      if (want === '' ? has !== '' : !has.includes(want) && !has.includes(french(want))) {
        say(`${role} ${index} is « ${has} », not « ${want} »`);
      }
    }
  };
  const { patient, lines, prescriber, executant } = reads;
  if (patient) {
    await expect('patient.birthName', patient.birthName);
    await expect('patient.firstName', patient.firstName);
    await expect('patient.birthDate', patient.birthDate);
    const id = roles?.['patient.id'];
    if (!id) say('no patient.id');
    else if ('url' in id) {
      const [, shown] = new RegExp(id.url).exec(page.url()) ?? [];
      if (shown !== patient.id) say(`patient.id is ${shown} in ${page.url()}`);
    } else {
      const [element] = await resolve(page, id.selector);
      const shown = await element?.getAttribute(id.attribute);
      if (shown !== patient.id) say(`patient.id is ${shown}`);
    }
  }
  if (lines) await compareLines(page, screen, lines, say);
  if (prescriber) {
    const numbers: Role[] = ['prescriber.rpps', 'prescriber.am', 'prescriber.name'];
    const all = await Promise.all(numbers.map((role) => valuesOf(page, screen, role)));
    const shown = all.flat().filter((value) => value !== '');
    const equal = shown.length === prescriber.length;
    if (!equal || !prescriber.every((want) => shown.some((value) => value.includes(want)))) {
      say(`prescriber is ${JSON.stringify(shown)}, not ${JSON.stringify(prescriber)}`);
    }
  }
  if (reads.prescriptionDate && selectorsOf(screen, 'prescriber.date').length > 0) {
    await expect('prescriber.date', reads.prescriptionDate);
  }
  if (executant) await expect('executant', ...executant);
  if (reads.planned !== undefined) await expect('planned', String(reads.planned));
  if (reads.validityMonths !== undefined) await expect('validity', String(reads.validityMonths));
}

/** Lines that are blank or not ticked would not be billed. */
async function compareLines(
  page: Page,
  screen: Screen,
  wanted: [string, string][],
  say: (line: string) => void,
): Promise<void> {
  const [dates, acts] = await Promise.all([
    valuesOf(page, screen, 'line.date'),
    valuesOf(page, screen, 'line.act'),
  ]);
  const ticks = selectorsOf(screen, 'line.tick');
  const billed: string[] = [];
  for (const [index, date] of dates.entries()) {
    const [tick] = ticks[index] ? await resolve(page, ticks[index]) : [];
    if (tick && !(await tick.evaluate((node) => 'checked' in node && node.checked))) continue;
    if (date !== '' || acts[index]) billed.push(`${isoOf(date)} ${acts[index]}`);
  }
  const expected = wanted.map((line) => line.join(' '));
  if (dates.length !== acts.length) say(`${dates.length} dates, ${acts.length} acts`);
  if (billed.join() !== expected.join()) say(`lines are « ${billed.join(' · ')} »`);
}

async function valuesOf(page: Page, screen: Screen, role: Role): Promise<string[]> {
  const values: string[] = [];
  for (const selector of selectorsOf(screen, role)) {
    for (const element of await resolve(page, selector)) {
      values.push(
        await element.evaluate((node) =>
          /^(INPUT|SELECT|TEXTAREA)$/.test(node.nodeName) && 'value' in node
            ? String(node.value)
            : (node.textContent ?? '').trim(),
        ),
      );
    }
  }
  return values;
}
