import type { ResponseOf } from '../../messages/shapes.ts';
import type { SiteFacts } from '../../sites/facts.ts';
import type { Attendant } from '../attended.ts';
import { observeTrees, treesIn } from '../find/roots.ts';
import { mayConcern } from './concerns.ts';
import { createDoor, type Door } from './door.ts';
import { mayBeHers, mayFinish } from './early.ts';

/** A page rests for a moment before it is looked at; one that never does is looked at all the same. */
const SETTLE_MS = 120;
const LONGEST_MS = 1000;

export type Hello = NonNullable<ResponseOf<'page/hello'>>;

/** What the engine is started with. */
export interface Opening {
  door: Door;
  hello: Hello;
  /** The page came to rest: it can be looked at. False where its document is hardly there. */
  atRest: boolean;
  /** A click was kept from the page before anybody could judge it: she is told. */
  held: boolean;
}

export interface Gate {
  /** Null as long as the page was none of our business. */
  attendant(): Attendant | null;
  onSite(site: SiteFacts | null): void;
}

interface Gated {
  window: Window & typeof globalThis;
  /** Null: this site is not enabled. */
  ready: Promise<Hello | null>;
  /** Brings what recognises forms into this frame and starts it; null: it cannot come. */
  bring: (opening: () => Opening) => Promise<Attendant | null>;
}

/** Whose clicks may be held: one who only observes is never kept from her page. */
function hers({ own, observers }: Hello): string[] {
  return own.filter((text) => !observers.includes(text));
}

/**
 * Stands at every page of an enabled site, and does next to nothing: it listens, looks at words once a page
 * came to rest, and brings the engine where they may be of a form. A click that would finish a form before
 * the engine is there is held, as it is when the verdict is not there.
 */
export function createGate({ window, ready, bring }: Gated, signal: AbortSignal): Gate {
  const { document } = window;
  let hello: Hello | null = null;
  let attendant: Attendant | null = null;
  let state: 'watching' | 'bringing' = 'watching';
  /** It could not be brought the last time: no click is held for it any more, while it is tried again. */
  let isUnreachable = false;
  let held = false;
  let taught: SiteFacts | null | undefined;
  /** First and last change since the page was looked at. */
  let first = 0;
  let last = 0;
  let isObserved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const door = createDoor(window, early, signal);
  const observer = new MutationObserver(mark);

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    first = 0;
    isObserved = false;
    observer.disconnect();
  }

  function open(atRest: boolean): void {
    if (state === 'bringing' || attendant || hello === null) return;
    const greeted = hello;
    state = 'bringing';
    rest();
    // What was taught meanwhile counts: the newest answer is taken when the engine is there.
    void bring(() => ({ door, hello: hello ?? greeted, atRest, held })).then((brought) => {
      attendant = brought;
      state = 'watching';
      isUnreachable = brought === null;
      // Not at once: what failed would fail on and on.
      if (isUnreachable && !signal.aborted) observe();
    });
  }

  function concerns(): boolean {
    const trees = treesIn(document);
    // An application in a root fills it without touching the document around.
    if (state === 'watching' && trees.length > 1) observeTrees(observer, trees);
    return mayConcern(document, Object.keys(hello?.site?.paths ?? {}).length > 0, trees);
  }

  function look(): void {
    timer = undefined;
    const now = Date.now();
    // A long page is read by the browser piece by piece: half of it is not at rest, and hearing of every
    // piece costs more than looking at the whole.
    if (document.readyState === 'loading' && now - first < LONGEST_MS) return wait(SETTLE_MS);
    if (!isObserved) observe();
    const left = Math.min(last + SETTLE_MS, first + LONGEST_MS) - now;
    if (left > 0) return wait(left);
    first = 0;
    if (concerns()) open(true);
  }

  function wait(ms: number): void {
    timer ??= setTimeout(look, ms);
  }

  function observe(): void {
    isObserved = true;
    last = Date.now();
    observeTrees(observer, [document]);
  }

  /** A clock that runs is not set anew at every change: it looks at the last one when it rings. */
  function mark(): void {
    last = Date.now();
    first ||= last;
    wait(SETTLE_MS);
  }

  function watch(): void {
    if (signal.aborted || attendant) return;
    if (document.readyState !== 'loading') observe();
    mark();
  }

  function early(event: Event): void {
    if (hello === null || isUnreachable) return;
    if (event.type === 'focusin' || event.type === 'popstate')
      return state === 'watching' ? mark() : undefined;
    // The hand goes down before it clicks.
    const isPress = event.type === 'pointerdown';
    if (!(isPress || mayFinish(event)) || !concerns()) return;
    open(true);
    if (isPress || !mayBeHers(document, hers(hello))) return;
    held = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  void ready.then(
    (yes) => {
      if (yes === null || signal.aborted) return;
      // She may have taught the site while the answer was on its way.
      hello = taught === undefined ? yes : { ...yes, site: taught };
      // The answer to an invoice that the document before this one sent.
      if (yes.pending) open(false);
      else watch();
    },
    () => undefined,
  );
  signal.addEventListener('abort', rest);

  return {
    attendant: () => attendant,
    onSite: (site) => {
      taught = site;
      if (hello) hello = { ...hello, site };
      if (attendant) attendant.onSite(site);
      else if (hello && state === 'watching') mark();
    },
  };
}
