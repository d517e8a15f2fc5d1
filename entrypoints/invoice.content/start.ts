import { askWorker } from '../../src/messages/send.ts';
import type { Envelope } from '../../src/messages/shapes.ts';
import { takeOverlay } from '../../src/overlay/handover.ts';
import { lazyView } from '../../src/overlay/lazy.ts';
import { plainNotice } from '../../src/overlay/plain-notice.ts';
import { attend, type Attendant } from '../../src/page/attend.ts';
import type { View } from '../../src/page/view.ts';
import { browser } from '../../src/platform/browser.ts';
import { isRunning, markRunning } from './running.ts';
import { succeed } from './succession.ts';

/**
 * Wires one document: page engine, overlay, worker. Its life is its own: it ends when the worker says
 * that the site is off, never because the page said so.
 */
export function startPageScript(window: Window & typeof globalThis): void {
  // The worker puts the script into every open tab when a site is switched on: some have one already.
  if (isRunning()) return;
  const life = new AbortController();
  markRunning(life.signal);
  const isAlive = () => browser.runtime?.id !== undefined;
  const attendant = attend(
    {
      window,
      ask: askWorker,
      ready: hello(life),
      view: lazyView({ load: bringOverlay, fallback: plainNotice(window.document) }),
      randomId: () => crypto.randomUUID(),
      isAlive,
      late: window.document.readyState !== 'loading',
    },
    life.signal,
  );
  succeed(window.document, life, isAlive, () => attendant.redraw());
  const listener = (message: unknown) => answer(message as Envelope, attendant, life);
  browser.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Asks whether this origin is enabled; where it is not, the script leaves without a trace. */
async function hello(life: AbortController): Promise<{ own: string[] } | null> {
  const answered = await askWorker('page/hello', {});
  if (answered === null) life.abort();
  return answered;
}

/** The worker puts the overlay's script into this frame; it is handed over in our own world. */
async function bringOverlay(): Promise<View | undefined> {
  if (!takeOverlay()) await askWorker('page/draw', {});
  return takeOverlay();
}

/** What the worker and the popup say. Undefined: another frame of this tab may know better. */
function answer(
  message: Envelope,
  attendant: Attendant,
  life: AbortController,
): Promise<unknown> | undefined {
  if (message?.to !== 'neuvieme') return undefined;
  if (message.name === 'worker/revision') {
    attendant.onRevision((message as Envelope<'worker/revision'>).request.revision);
  }
  // Another site may have been switched off: ask whether it was this one.
  if (message.name === 'worker/stop') void hello(life);
  if (message.name !== 'worker/whom') return undefined;
  const draft = attendant.whom();
  return draft ? Promise.resolve(draft) : undefined;
}
