import { askWorker } from '../../src/messages/send.ts';
import type { Envelope } from '../../src/messages/shapes.ts';
import { createGate, type Gate, type Hello } from '../../src/page/gate/gate.ts';
import { INNER_FRAME, takeEngine, type Engine, type Frame } from '../../src/page/gate/handover.ts';
import type { InnerFrame } from '../../src/page/inner-frame.ts';
import { browser, hearMessages } from '../../src/platform/page-browser.ts';
import { isRunning, markRunning } from './running.ts';
import { announce, clear, succeed } from './succession.ts';

/**
 * Wires one document: the gate, and the engine where it is needed. Its life is its own: it ends when the
 * worker says that the site is off, never because the page said so.
 */
export function startPageScript(window: Window & typeof globalThis): void {
  // The worker puts the script into every open tab when a site is switched on: some have one already.
  if (isRunning()) return;
  const life = new AbortController();
  const { signal } = life;
  markRunning(signal);
  const isAlive = () => browser.runtime?.id !== undefined;
  const frame: Frame = { signal, isAlive, late: window.document.readyState !== 'loading' };
  const ready = hello(life);
  const gate = createGate(
    {
      window,
      ready,
      bring: async (opening) => {
        const engine = await bringEngine();
        if (!engine || signal.aborted) return null;
        announce(window.document);
        return engine.start(frame, opening());
      },
    },
    signal,
  );
  if (window !== window.top) offerInnerFrame(window, frame);
  // Where nobody greets us we hold no click: a predecessor is left in its place.
  if (frame.late)
    void ready.then(
      () => takeOver(window.document),
      () => undefined,
    );
  succeed(window.document, life, isAlive, () => gate.attendant()?.redraw());
  hearMessages((message) => answer(message as Envelope, gate, life), signal);
}

/** Once the gate, which hears the same answer first, holds clicks: until then a predecessor does. */
function takeOver(document: Document): void {
  announce(document);
  clear(document);
}

/** Asks whether this origin is enabled; where it is not, the script leaves without a trace. */
async function hello(life: AbortController): Promise<Hello | null> {
  const answered = await askWorker('page/hello', {});
  if (answered === null) life.abort();
  return answered;
}

/** The worker puts the engine into this frame; it is handed over in our own world. */
async function bringEngine(): Promise<Engine | undefined> {
  if (!takeEngine()) await askWorker('page/bring-engine', {}).catch(() => undefined);
  return takeEngine();
}

/** What the worker and the popup say. Undefined: another frame of this tab may know better. */
function answer(
  message: Envelope,
  gate: Gate,
  life: AbortController,
): Promise<unknown> | undefined {
  if (message?.to !== 'neuvieme') return undefined;
  const attendant = gate.attendant();
  if (message.name === 'worker/revision') {
    attendant?.onRevision((message as Envelope<'worker/revision'>).request.revision);
  }
  if (message.name === 'worker/part') attendant?.onPart();
  if (message.name === 'worker/site') {
    void askWorker('page/site', {}).then(gate.onSite, () => undefined);
  }
  // Another site may have been switched off: ask whether it was this one.
  if (message.name === 'worker/stop') void hello(life);
  const asked = {
    'worker/whom': attendant?.whom,
    'worker/people': attendant?.people,
    'worker/teaching': attendant?.teaching,
  };
  const said = Object.hasOwn(asked, message.name)
    ? asked[message.name as keyof typeof asked]?.()
    : null;
  return said ? Promise.resolve(said) : undefined;
}

/**
 * Where the worker finds it: in our own world of this frame. Its address is all that the gate knows; for
 * the rest the engine is brought, once the page around says that the prescriber's fields stand in here.
 */
function offerInnerFrame({ location }: Window, frame: Frame): void {
  let inner: Promise<InnerFrame | undefined> | undefined;
  const brought = () => (inner ??= bringEngine().then((engine) => engine?.innerFrame(frame)));
  const offered: Record<keyof InnerFrame, (...all: never[]) => unknown> = {
    address: () => location.href,
    part: async () => (await brought())?.part() ?? null,
    fill: async (...all: Parameters<InnerFrame['fill']>) =>
      (await brought())?.fill(...all) ?? { why: 'not-accepted' },
    undo: async () => (await brought())?.undo() ?? false,
  };
  Reflect.set(globalThis, INNER_FRAME, offered);
  frame.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, INNER_FRAME));
}
