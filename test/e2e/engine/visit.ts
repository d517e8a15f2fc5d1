import type { Page } from 'playwright-core';
import type { FormDraft } from '../../../src/domain/draft.ts';
import { readTruth, startOf, toolNames, type Screen } from '../../tools/kit/truth.ts';
import { launchPlain } from '../drivers/plain.ts';
import { bundle } from './bundle.ts';
import { absentOf, judge, noVerdicts, selectorsToMark, type Verdicts } from './judge.ts';
import { examineAll, markTruth, openScreen, pageWith } from './screens.ts';

/** What the engine made of one screen. */
export interface Visit {
  tool: string;
  screen: Screen;
  /** One per frame that was read as a form. */
  drafts: FormDraft[];
  /** Some frame was taken for a form but for its button. */
  doubted: boolean;
  verdicts: Verdicts;
  /** Why there is nothing to judge: the screen could not be opened, or the engine threw. */
  failed: string | null;
}

/** True for a screen on which something would be shown, or asked. */
export function isDisturbed({ drafts, doubted }: Visit): boolean {
  return drafts.length > 0 || doubted;
}

/** Two cores: more would only wait for each other. */
const AT_ONCE = 3;

/**
 * Opens the screens of every tool in one plain Chromium and lets the engine look at them.
 * @param wanted `webforms` or `webforms/treatment`; none of them means all.
 */
export async function visitAll(wanted: readonly string[] = []): Promise<Visit[]> {
  const isWanted = (tool: string, id?: string) =>
    wanted.length === 0 ||
    wanted.some(
      (one) => one === tool || (id ? one === `${tool}/${id}` : one.startsWith(`${tool}/`)),
    );
  const names = toolNames().filter((name) => isWanted(name));
  const [engine, browser, ...tools] = await Promise.all([
    bundle(),
    launchPlain(),
    ...names.map(async (name) => (await startOf(name))()),
  ]);
  try {
    const jobs = names.flatMap((tool, index) => {
      const all = readTruth(tool).screens;
      return all
        .filter(({ id }) => isWanted(tool, id))
        .map((screen) => ({ tool, screen, all, origin: tools[index]?.origin ?? '' }));
    });
    const visits: Visit[] = [];
    const next = jobs.entries();
    const worker = async () => {
      // One page for many screens: its process keeps the scripts of a tool compiled.
      const page = await pageWith(browser, engine);
      for (const [index, { tool, screen, all, origin }] of next) {
        visits[index] = { tool, screen, ...(await visit(page, origin, screen, all)) };
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return visits;
  } finally {
    await Promise.all([browser.close(), ...tools.map((tool) => tool.stop())]);
  }
}

async function visit(
  page: Page,
  origin: string,
  screen: Screen,
  all: readonly Screen[],
): Promise<Omit<Visit, 'tool' | 'screen'>> {
  const others = all.filter((other) => other !== screen && other.kind === screen.kind);
  try {
    const met = await opened(page, origin, screen, others);
    const seen = await examineAll(page);
    const drafts = seen.flatMap(({ draft }) => draft ?? []);
    const finds = seen.flatMap((one) => one.finds);
    // What is found on a silent screen disturbs it: that is a fault of its own.
    const verdicts = screen.kind === 'silent' ? noVerdicts() : judge(screen, others, met, finds);
    return { drafts, doubted: seen.some((one) => one.doubted), verdicts, failed: null };
  } catch (error) {
    return { drafts: [], doubted: false, verdicts: noVerdicts(), failed: String(error) };
  }
}

/** A click on what is drawn and does not listen yet opens nothing; some screens are drawn twice before they stay. */
const MOST_OPENINGS = 3;

/** Opens a screen and marks what the truth names, from the start again where that did not get there. */
async function opened(page: Page, origin: string, screen: Screen, others: readonly Screen[]) {
  for (let time = 1; time < MOST_OPENINGS; time += 1) {
    const met = await openedOnce(page, origin, screen, others).catch(() => null);
    if (met) return met;
  }
  return openedOnce(page, origin, screen, others);
}

/** @throws Error when a part of it is not there */
async function openedOnce(page: Page, origin: string, screen: Screen, others: readonly Screen[]) {
  await openScreen(page, origin, screen);
  const met = await markTruth(page, selectorsToMark(screen, others));
  const absent = absentOf(screen, others, met);
  if (absent.length > 0) throw new Error(`not there: ${absent.join(' · ')}`);
  return met;
}
