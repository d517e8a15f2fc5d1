import { browser } from './page-browser.ts';

const COLLAPSED = 'overlay-collapsed';

/**
 * How she left the pill. In `storage.local`, which every content script can read: a yes or a no about
 * the screen, never anything about a patient or about her.
 */
export async function readCollapsed(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(COLLAPSED))[COLLAPSED] === true;
  } catch {
    // The extension was updated under the page: the card is shown open.
    return false;
  }
}

/** Remembers how she left the pill. */
export async function writeCollapsed(collapsed: boolean): Promise<void> {
  try {
    await browser.storage.local.set({ [COLLAPSED]: collapsed });
  } catch {
    // Not worth a word: it is asked again next time.
  }
}
