/** What has just appeared under her hand was not what she aimed at. */
const REST_MS = 500;
/** What can be pressed only after that rest. A card that goes on being drawn is not held again. */
const HELD = '.card,.late';
/** Set on it meanwhile: its buttons are drawn pale, and take no click. */
const RESTING = 'data-resting';

/** Keeps what has just appeared from taking a click. */
export interface Patience {
  /** False in the moment after the button's card came, or came out from under something. */
  isRested(button: EventTarget | null): boolean;
  end(): void;
}

/**
 * Lets each card of a root rest when it appears. A click in the moment after is not taken: whether something
 * lies over the button is looked at with the click itself (`sight.ts`). The browser's own word for it
 * (IntersectionObserver's second version) is not asked: on real tools, with animations and transparent
 * layers around, it says « not visible » of what everybody sees, for as long as it likes. Nor is the card
 * made inert: a click would go through it, to whatever the page has there.
 */
export function restAfterShowing(root: ShadowRoot): Patience {
  const ended = new AbortController();
  const met = new WeakSet<Element>();
  const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
  const rest = (element: Element) => {
    element.setAttribute(RESTING, '');
    clearTimeout(timers.get(element));
    timers.set(
      element,
      setTimeout(() => element.removeAttribute(RESTING), REST_MS),
    );
  };
  const meetAll = () => {
    for (const element of root.querySelectorAll(HELD)) {
      if (!met.has(element)) rest(element);
      met.add(element);
    }
  };
  // What is under the pointer where our card stands, and is not ours, lies over it: a cover that leaves as
  // the pointer comes has been seen by then.
  const over = (event: PointerEvent) => {
    if (!event.isTrusted || event.composedPath().includes(root.host)) return;
    for (const element of root.querySelectorAll(HELD)) {
      if (isIn(element.getBoundingClientRect(), event)) rest(element);
    }
  };
  const { defaultView: window } = root.host.ownerDocument;
  const options = { capture: true, passive: true, signal: ended.signal };
  window?.addEventListener('pointerover', over, options);
  const drawn = new MutationObserver(meetAll);
  drawn.observe(root, { childList: true, subtree: true });
  meetAll();
  return {
    isRested: (button) => !(button instanceof Element && button.closest(`[${RESTING}]`)),
    end: () => {
      ended.abort();
      drawn.disconnect();
    },
  };
}

function isIn(box: DOMRect, { clientX, clientY }: PointerEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
