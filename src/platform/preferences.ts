import { browser } from './page-browser.ts';

const COLLAPSED = 'overlay-collapsed';

/**
 * How she left the pill. In `storage.local`, which every content script can read: a yes or a no about
 * the screen and a version of ours, never anything about a patient or about her.
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

const UPDATED_FROM = 'updated-from';

/** The version before an update she was not told of yet; null: there is nothing to tell. */
export async function readUpdatedFrom(): Promise<string | null> {
  const kept = (await browser.storage.local.get(UPDATED_FROM))[UPDATED_FROM];
  return typeof kept === 'string' ? kept : null;
}

/** Calls back when that is noted or forgotten, by whomever. Returns the function that stops it. */
export function watchUpdatedFrom(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && UPDATED_FROM in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Remembers which version was there before: of several updates the first, until she has read it. */
export async function noteUpdatedFrom(version: string): Promise<void> {
  if ((await readUpdatedFrom()) === null)
    await browser.storage.local.set({ [UPDATED_FROM]: version });
}

/** She has read what changed. */
export async function forgetUpdate(): Promise<void> {
  await browser.storage.local.remove(UPDATED_FROM);
}
