import { askWorker } from '../../src/messages/send.ts';
import type { Envelope, ResponseOf } from '../../src/messages/shapes.ts';
import { takeOverlay } from '../../src/overlay/handover.ts';
import { lazyView } from '../../src/overlay/lazy.ts';
import { plainNotice } from '../../src/overlay/plain-notice.ts';
import { takeFilling, type Filling } from '../../src/page/fill/handover.ts';
import { attend } from '../../src/page/attend.ts';
import type { Attendant } from '../../src/page/attended.ts';
import { INNER_FRAME, innerFrame, type InnerFrame } from '../../src/page/inner-frame.ts';
import type { View } from '../../src/page/view.ts';
import { browser, hearMessages } from '../../src/platform/page-browser.ts';
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
      filling,
      randomId: () => crypto.randomUUID(),
      isAlive,
      late: window.document.readyState !== 'loading',
    },
    life.signal,
  );
  if (window !== window.top) {
    const changed = () => void askWorker('page/part-changed', {}).catch(() => undefined);
    offerInnerFrame(innerFrame(window.document, filling, changed, life.signal), life.signal);
  }
  succeed(window.document, life, isAlive, () => attendant.redraw());
  hearMessages((message) => answer(message as Envelope, attendant, life), life.signal);
}

/** Asks whether this origin is enabled; where it is not, the script leaves without a trace. */
async function hello(life: AbortController): Promise<ResponseOf<'page/hello'>> {
  const answered = await askWorker('page/hello', {});
  if (answered === null) life.abort();
  return answered;
}

/** The worker puts the overlay's script into this frame; it is handed over in our own world. */
async function bringOverlay(): Promise<View | undefined> {
  if (!takeOverlay()) await askWorker('page/draw', {});
  return takeOverlay();
}

/** The worker puts what fills into this frame; it is handed over like the overlay. */
const filling: Filling = async (...args) => {
  if (!takeFilling()) await askWorker('page/bring-filling', {}).catch(() => undefined);
  const brought = takeFilling();
  return brought ? brought(...args) : { ok: false, why: 'not-accepted' };
};

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
  if (message.name === 'worker/part') attendant.onPart();
  if (message.name === 'worker/site') {
    void askWorker('page/site', {}).then(attendant.onSite, () => undefined);
  }
  // Another site may have been switched off: ask whether it was this one.
  if (message.name === 'worker/stop') void hello(life);
  const asked = { 'worker/whom': attendant.whom, 'worker/teaching': attendant.teaching };
  const said = Object.hasOwn(asked, message.name)
    ? asked[message.name as keyof typeof asked]()
    : null;
  return said ? Promise.resolve(said) : undefined;
}

/** Where the worker finds it: in our own world of this frame. */
function offerInnerFrame(frame: InnerFrame, signal: AbortSignal): void {
  Reflect.set(globalThis, INNER_FRAME, frame);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, INNER_FRAME));
}
