import { browser } from '../platform/browser.ts';
import { envelope, type RequestOf, type ResponseOf, type WorkerMessages } from './shapes.ts';

/** Tells or asks the content scripts of one tab; resolves to undefined where none listens. */
export async function askTab<N extends keyof WorkerMessages>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, envelope(name, request));
  } catch {
    // No content script of ours in that tab, or it is being closed: nobody to tell.
    return undefined;
  }
}
