import { browser } from './browser.ts';

/** Several things happen at one change of screen: they are told once. */
const REST_MS = 80;

/**
 * Calls back when another tab comes to the front, a tab goes to another page, or one of our page scripts says
 * something of its form. Addresses are neither asked for nor seen; nothing is kept open, and nobody is answered:
 * a page's words are the worker's to answer. Returns the way to stop.
 */
export function watchTabs(onChange: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, REST_MS);
  };
  const onUpdated = (_: number, { status }: { status?: string }) => {
    if (status !== undefined) soon();
  };
  const onMessage = (message: unknown, sender: { tab?: unknown }): undefined => {
    const { to, name } = (message ?? {}) as { to?: unknown; name?: unknown };
    if (to === 'neuvieme' && sender.tab !== undefined && SAYS_FORM.has(String(name))) soon();
  };
  const events = [
    [browser.tabs.onActivated, soon],
    [browser.tabs.onUpdated, onUpdated],
    [browser.tabs.onAttached, soon],
    [browser.runtime.onMessage, onMessage],
  ] as unknown as [
    { addListener(on: unknown): void; removeListener(on: unknown): void },
    unknown,
  ][];
  for (const [event, listener] of events) event.addListener(listener);
  return () => {
    clearTimeout(waiting);
    for (const [event, listener] of events) event.removeListener(listener);
  };
}

/** What a page script says when its form comes, changes or goes (messages/shapes.ts). */
const SAYS_FORM: ReadonlySet<string> = new Set(['page/hello', 'page/assess', 'page/left']);
