import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import { askTab } from '../messages/ask-tab.ts';
import type { TeachState } from '../messages/teach-shapes.ts';
import { browser } from '../platform/browser.ts';
import { framesShown } from '../platform/scripting.ts';
import { siteOrigin } from './site-origin.ts';
import { shownIn } from './tab-people.ts';

/** The tab the kiné is looking at. */
export interface CurrentTab {
  id: number | null;
  /** What is taught there, and what moved; null: nothing to tell. */
  teaching: TeachState | null;
  /** What its form says, when one of our content scripts reads it. */
  draft: FormDraft | null;
  /** Whom its forms show: nobody, one, or several between whom only she can choose. */
  people: Patient[];
  /** Its origin, when it is one that can be switched on; null for the browser's own pages. */
  origin: string | null;
  /** Other sites whose frames stand on its page: a form may be spread over them. */
  frames: string[];
}

/** Of which window the tab in front is meant: the one she works in, or the one beside which a panel stands. */
export type Beside = 'focused' | 'own';

/** Reads the active tab: its address comes with the click on the toolbar button (`activeTab`). */
export async function readCurrentTab(beside: Beside = 'focused'): Promise<CurrentTab> {
  const tab = await tabInFront(beside);
  if (tab?.id === undefined) return NO_TAB;
  const parsed = siteOrigin(tab.url ?? '');
  const origin = parsed.ok ? parsed.origin : null;
  const [shown, teaching, frames] = await Promise.all([
    shownIn(tab.id),
    askTab(tab.id, 'worker/teaching', {}),
    origin === null ? [] : framesOf(tab.id, origin),
  ]);
  return { id: tab.id, ...shown, teaching: teaching ?? null, origin, frames };
}

export const NO_TAB: CurrentTab = {
  id: null,
  draft: null,
  people: [],
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

async function tabInFront(beside: Beside) {
  const window = beside === 'own' ? { currentWindow: true } : { lastFocusedWindow: true };
  const [active] = await browser.tabs.query({ active: true, ...window });
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
