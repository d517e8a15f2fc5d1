import type { FormDraft } from '../domain/draft.ts';
import { askTab } from '../messages/ask-tab.ts';
import type { TeachState } from '../messages/teach-shapes.ts';
import { browser } from '../platform/browser.ts';
import { framesShown } from '../platform/scripting.ts';
import { siteOrigin } from './site-origin.ts';

/** The tab the kiné is looking at. */
export interface CurrentTab {
  id: number | null;
  /** What is taught there, and what moved; null: nothing to tell. */
  teaching: TeachState | null;
  /** What its form says, when one of our content scripts reads it. */
  draft: FormDraft | null;
  /** Its origin, when it is one that can be switched on; null for the browser's own pages. */
  origin: string | null;
  /** Other sites whose frames stand on its page: a form may be spread over them. */
  frames: string[];
}

/** Reads the active tab: its address comes with the click on the toolbar button (`activeTab`). */
export async function readCurrentTab(): Promise<CurrentTab> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return NO_TAB;
  const draft = (await askTab(tab.id, 'worker/whom', {})) ?? null;
  const teaching = (await askTab(tab.id, 'worker/teaching', {})) ?? null;
  const parsed = siteOrigin(tab.url ?? '');
  if (!parsed.ok) return { ...NO_TAB, id: tab.id, draft, teaching };
  const { origin } = parsed;
  return { id: tab.id, draft, teaching, origin, frames: await framesOf(tab.id, origin) };
}

export const NO_TAB: CurrentTab = {
  id: null,
  draft: null,
  teaching: null,
  origin: null,
  frames: [],
};

async function framesOf(tabId: number, page: string): Promise<string[]> {
  const origins = (await framesShown(tabId)).map(siteOrigin);
  const others = origins.flatMap((one) => (one.ok && one.origin !== page ? [one.origin] : []));
  return [...new Set(others)].slice(0, MOST_FRAMES);
}

/** A page with more is no form spread over frames. */
const MOST_FRAMES = 3;

/** True when this page is a tab of its own, false in the toolbar's popup. */
export async function isInTab(): Promise<boolean> {
  return (await ownTab()) !== null;
}

async function tabInFront() {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const own = await ownTab();
  if (own === null || active?.id !== own) return active;
  // Opened in a tab of its own: the page meant is the one looked at just before.
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== own);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function ownTab(): Promise<number | null> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id ?? null;
}
