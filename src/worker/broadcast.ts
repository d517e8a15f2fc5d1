import { askTab } from '../messages/ask-tab.ts';
import type { RequestOf, WorkerMessages } from '../messages/shapes.ts';
import { browser } from '../platform/browser.ts';

/** Tells every tab; those without a page script of ours do not hear it. */
export async function tellAllTabs<N extends keyof WorkerMessages>(
  name: N,
  request: RequestOf<N>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, name, request)])),
  );
}
