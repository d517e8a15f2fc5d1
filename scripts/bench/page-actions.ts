import { setTimeout as pause } from 'node:timers/promises';
import type { Way } from '../../test/e2e/zoo-drivers/driver.ts';
import { setZooScene, type ZooScene } from '../../test/e2e/zoo-scene.ts';
import type { Table } from './page-table.ts';
import { readScreen } from './page-read.ts';

const HER = ['10101010105', '457000016'];
const NINTH = '2026-11-05';
/** The doctor's screen is given this long to be disturbed after it was billed. */
const QUIET_MS = 1000;
/** A wrong success is written within this time, or not at all. */
const OUTCOME_MS = 5000;
/** Several steps, and a count that may have to be checked in between. */
const STORED_MS = 20_000;

/** What came of one way to bill the ninth session. */
type Fate = 'stopped' | 'only detected' | 'missed' | 'bills nothing';

/** What the extension did in one tool, or in all; `done` of `outOf`, or how many times. */
interface Tally {
  name: string;
  filled: number;
  billed: number;
  fates: Record<Fate, number>;
  double: number;
  falseOutcomes: number;
  disturbed: number;
  /** Our card stood before what she wanted to press, and she folded it. */
  covered: number;
  /** Parts that did not come to an end: they are in none of the counts. */
  failed: number;
  notes: string[];
}

/** The extension on every tool, in Chromium: filled, stopped, counted, as the servers saw it. */
export async function actions(_dir: string, tools: readonly string[]): Promise<Table[]> {
  const tallies: Tally[] = [];
  for (const name of tools) {
    const tally = await tallyOf(name);
    for (const line of tally.notes) console.log(`  ${name}: ${line}`);
    tallies.push(tally);
  }
  return [tableOf([...tallies, totalOf(tallies)])];
}

async function tallyOf(name: string): Promise<Tally> {
  const tally: Tally = { ...NONE, name, fates: { ...NONE.fates }, notes: [] };
  const scene = await setZooScene('chromium', name);
  const part = async (what: string, work: (scene: ZooScene, tally: Tally) => Promise<void>) => {
    await work(scene, tally).catch((error: unknown) => {
      tally.failed += 1;
      const said = error instanceof Error ? error.message : String(error);
      tally.notes.push(`${what}: ${said.replace(/\s+/g, ' ').slice(0, 300)}`);
    });
  };
  try {
    await part('refused', refusedThenHeld);
    await part('doctor', byDoctor);
    for (const way of [CLICK, ...scene.driver.ways]) {
      await part(way.what, (on, to) => pastTheLimit(on, to, way));
    }
    await part('knowingly', knowingly);
  } finally {
    await scene.end();
  }
  return tally;
}

/** Our card may stand before what she wants to press: she folds it and presses again. */
async function folding<T>(
  { tab, options }: ZooScene,
  tally: Tally,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = String(error);
    if (!/Covered by <div data-neuvieme/.test(said)) throw error;
    tally.covered += 1;
    tally.notes.push(said.slice(0, said.indexOf(' style=')));
    await tab.closed.click('Réduire');
    const done = await work();
    // The next form finds it open again.
    await options.evaluate(`await chrome.storage.local.set({ 'overlay-collapsed': false });`);
    return done;
  }
}

/** The server refuses the first invoice; the second is stored, and its answer waits. */
async function refusedThenHeld(scene: ZooScene, tally: Tally): Promise<void> {
  const { driver, tab, tool, sessions } = scene;
  await scene.open(driver.direct);
  await tab.closed.waitForText('Accès direct');
  await scene.answer(8 - sessions);
  tool.refuse();
  await folding(scene, tally, scene.press);
  await pause(OUTCOME_MS);
  if (await isCertain(scene, 8)) {
    tally.falseOutcomes += 1;
    tally.notes.push('refused with 500, counted as taken');
  }
  await scene.reopen();
  tool.hold();
  const before = scene.stored().length;
  // Chromium says nothing of a page that is being left: the answer to the press comes after it.
  const pressed = folding(scene, tally, scene.press);
  pressed.catch(() => undefined);
  const end = performance.now() + STORED_MS;
  while (scene.stored().length === before && performance.now() < end) await pause(50);
  await pause(OUTCOME_MS);
  if (await isCertain(scene, 8)) {
    tally.falseOutcomes += 1;
    tally.notes.push('counted as taken before the server answered');
  }
  tool.release();
  await pressed;
  note(scene, tally, before);
  if ((await scene.counted(8)) === 'confirmed') tally.notes.push('outcome not seen: she was asked');
}

/** A doctor's invoice passes as if nobody were there. */
async function byDoctor(scene: ZooScene, tally: Tally): Promise<void> {
  const { driver, tab, options, tool } = scene;
  await tab.goto('about:blank');
  const { drawn } = await readScreen(tab, options, tool.origin, scene.screen(driver.doctor));
  const before = scene.stored().length;
  const pressed = await folding(scene, tally, scene.press);
  await pause(QUIET_MS);
  if (drawn > 0 || pressed === 'held') {
    tally.disturbed += 1;
    tally.notes.push(`doctor's invoice ${pressed}, ${drawn} of ours drawn`);
  }
  tally.double += Math.max(0, scene.stored().length - before - 1);
}

const CLICK: Way = { what: 'click', kind: 'other', act: async () => undefined };

/** One way to bill the ninth session. */
async function pastTheLimit(scene: ZooScene, tally: Tally, way: Way): Promise<void> {
  const { driver, tab } = scene;
  await scene.reopen();
  await driver.date(tab, NINTH);
  const before = scene.stored().length;
  if (way === CLICK) await folding(scene, tally, scene.press);
  else {
    await folding(scene, tally, () => way.act(tab));
    await pause(OUTCOME_MS / 2);
    // A second time, where the count of what was typed was not there at the first.
    if ((await tab.closed.text()).includes('cliquez de nouveau')) {
      await folding(scene, tally, () => way.act(tab));
    }
    await pause(OUTCOME_MS / 2);
  }
  const fate = await fateOf(scene, before);
  tally.fates[fate] += 1;
  tally.notes.push(`past the limit, ${way.what}: ${fate}`);
}

async function fateOf({ tab, stored }: ZooScene, before: number): Promise<Fate> {
  const said = await tab.closed.text();
  if (stored().length === before) {
    return said.includes('Séances en cause') ? 'stopped' : 'bills nothing';
  }
  return /sans que Neuvième puisse|séances comptées/.test(said) ? 'only detected' : 'missed';
}

/** « Facturer malgré l’alerte », then her own clicks through every step. */
async function knowingly(scene: ZooScene, tally: Tally): Promise<void> {
  const { driver, tab } = scene;
  await scene.reopen();
  await driver.date(tab, '2026-11-09');
  const before = scene.stored().length;
  await folding(scene, tally, scene.press);
  await tab.closed.click('Facturer malgré l’alerte');
  await tab.closed.click('Je facture en connaissance de cause');
  await tab.closed.click('Confirmer');
  await tab.closed.waitForNoText('Séances en cause');
  await folding(scene, tally, scene.press);
  await pause(QUIET_MS);
  note(scene, tally, before);
}

/** What the server stored since: in her name, and once. */
function note({ stored }: ZooScene, tally: Tally, before: number): void {
  const made = stored().slice(before);
  tally.billed += 1;
  const { rpps = '', am = '' } = made[0]?.prescriber ?? {};
  if (HER.includes(rpps) || HER.includes(am)) tally.filled += 1;
  else tally.notes.push(`prescriber stored: « ${rpps} » « ${am} »`);
  tally.double += Math.max(0, made.length - 1);
}

/** True when the popup counts so many sessions and doubts none. */
async function isCertain({ browser }: ZooScene, count: number): Promise<boolean> {
  const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
  await popup.waitForText(/sur 8/);
  const text = await popup.text();
  await popup.close();
  return text.includes(`${count} sur 8`) && !text.includes('à confirmer');
}

const NONE: Tally = {
  name: 'total',
  filled: 0,
  billed: 0,
  fates: { stopped: 0, 'only detected': 0, missed: 0, 'bills nothing': 0 },
  double: 0,
  falseOutcomes: 0,
  disturbed: 0,
  covered: 0,
  failed: 0,
  notes: [],
};

function totalOf(tallies: readonly Tally[]): Tally {
  const total = { ...NONE, fates: { ...NONE.fates } };
  for (const tally of tallies) {
    for (const key of ['filled', 'billed', ...COUNTS] as const) total[key] += tally[key];
    for (const fate of FATES) total.fates[fate] += tally.fates[fate];
  }
  return total;
}

const COUNTS = ['double', 'falseOutcomes', 'disturbed', 'covered', 'failed'] as const;
const FATES = ['stopped', 'only detected', 'missed', 'bills nothing'] as const;

function tableOf(tallies: readonly Tally[]): Table {
  return {
    head: [
      'actions',
      'filled',
      ...FATES,
      'double submissions',
      'false outcomes',
      'doctor’s disturbed',
      'covered',
      'not judged',
    ],
    rows: tallies.map(({ name, filled, billed, fates, ...counts }) => [
      name,
      `${filled}/${billed}`,
      ...FATES.map((fate) => String(fates[fate])),
      ...COUNTS.map((key) => String(counts[key])),
    ]),
  };
}
