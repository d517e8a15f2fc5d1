import { browser } from '../platform/browser.ts';
import { envelope, type RequestOf, type ResponseOf, type WorkerMessages } from './shapes.ts';

/** Tells or asks the content scripts of one tab, or of one frame of it; undefined where none listens. */
export async function askTab<N extends keyof WorkerMessages>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
  frameId?: number,
): Promise<ResponseOf<N> | undefined> {
  try {
    const message = envelope(name, request);
    return await (frameId === undefined
      ? browser.tabs.sendMessage(tabId, message)
      : browser.tabs.sendMessage(tabId, message, { frameId }));
  } catch {
    // No content script of ours in that tab, or it is being closed: nobody to tell.
    return undefined;
  }
}
