/** What has just appeared under her hand was not what she aimed at. */
const REST_MS = 500;
/** What can be pressed only after that rest. A card that goes on being drawn is not held again. */
const HELD = '.card,.late';

/** Keeps what has just appeared from taking a click. */
export interface Patience {
  /** False in the moment after the button's card came. */
  isRested(button: EventTarget | null): boolean;
  end(): void;
}

/**
 * Notes when each card of a root appeared. A click in the moment after is not taken: whether something lies
 * over the button is looked at with the click itself (`sight.ts`). The browser's own word for it
 * (IntersectionObserver's second version) is not asked: on real tools, with animations and transparent
 * layers around, it says « not visible » of what everybody sees, for as long as it likes.
 */
export function restAfterShowing(
  root: ShadowRoot,
  now: () => number = () => performance.now(),
): Patience {
  const since = new WeakMap<Element, number>();
  const meetAll = () => {
    for (const element of root.querySelectorAll(HELD)) {
      if (!since.has(element)) since.set(element, now());
    }
  };
  const drawn = new MutationObserver(meetAll);
  drawn.observe(root, { childList: true, subtree: true });
  meetAll();
  return {
    isRested: (button) => {
      const card = button instanceof Element ? button.closest(HELD) : null;
      return card === null || now() - (since.get(card) ?? now()) >= REST_MS;
    },
    end: () => drawn.disconnect(),
  };
}
