import { browser } from './browser.ts';

/** Firefox names it otherwise than Chromium, and the types of the one do not know the other. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as unknown as Panels;

/** True where the browser can keep a page of ours beside the tabs. */
export function hasSidePanel(): boolean {
  return panels.sidePanel !== undefined || panels.sidebarAction !== undefined;
}

/**
 * Opens it beside the tabs of a window. Has to be the first thing that a click does: both browsers ask for a
 * gesture, and a wait before it is none any more.
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (panels.sidebarAction) return panels.sidebarAction.open();
  return panels.sidePanel?.open({ windowId }) ?? Promise.reject(new Error('no side panel'));
}

/** The window in which this page stands; null where it stands in none. */
export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
