import { browser } from './browser.ts';

/**
 * What an administrator set for the extension on this computer, as it was written. Firefox refuses to answer
 * where nothing was set: that is nothing. Chromium answers seconds after its start, and to a page in the
 * background sometimes never (w3c/webextensions#547): nobody may wait for it alone.
 */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** The same, or undefined when the browser did not answer within `longest` milliseconds: not known. */
export function readManagedWithin(longest: number): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, longest));
  return Promise.race([readManaged(), late]);
}
