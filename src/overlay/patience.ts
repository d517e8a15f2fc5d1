import { isFiltered } from './sight.ts';

/** What has just appeared under her hand was not what she aimed at. */
const REST_MS = 500;
/** What can be pressed only after that rest. A card that goes on being drawn is not held again. */
const HELD = '.card,.late';
/** Where Chromium tells by itself whether something is really visible, whatever lies over it. */
const TRACKED = '.card,dialog';

/** Keeps what has just appeared, or cannot be seen, from taking a click. */
export interface Patience {
  /** False where the browser says that something covers or changes what she sees. */
  isVisible(button: EventTarget | null): boolean;
  end(): void;
}

/** Chromium's second version of the observer, as far as it is needed. */
type Visibility = IntersectionObserverEntry & { isVisible?: boolean };
const TRACKING = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };

/**
 * Holds every card of a root: inert for a moment after it came, and as long as the browser says that it
 * cannot be seen. Firefox says nothing of the kind: there the look at the click decides alone.
 */
export function holdUntilSeen(root: ShadowRoot): Patience {
  const hidden = new WeakMap<Element, boolean>();
  const timers = new Map<HTMLElement, ReturnType<typeof setTimeout>>();
  const met = new WeakSet<Element>();
  const canTell = 'isVisible' in IntersectionObserverEntry.prototype;

  function rest(element: HTMLElement): void {
    element.inert = true;
    clearTimeout(timers.get(element));
    const free = () => {
      timers.delete(element);
      if (!hidden.get(element)) element.inert = false;
    };
    timers.set(element, setTimeout(free, REST_MS));
  }

  const eyes = canTell
    ? new IntersectionObserver((entries) => entries.forEach(look), TRACKING)
    : null;

  function look({ target, isVisible }: Visibility): void {
    // A dark mode filters the whole page, and the browser then never calls anything visible.
    const before = hidden.get(target) ?? false;
    const now = isVisible === false && !isFiltered(root.host);
    hidden.set(target, now);
    if (!target.matches(HELD) || now === before) return;
    if (now) (target as HTMLElement).inert = true;
    else rest(target as HTMLElement);
  }

  function meetAll(): void {
    for (const element of root.querySelectorAll<HTMLElement>(`${HELD},${TRACKED}`)) {
      if (met.has(element)) continue;
      met.add(element);
      if (element.matches(HELD)) rest(element);
      if (element.matches(TRACKED)) eyes?.observe(element);
    }
  }

  const drawn = new MutationObserver(meetAll);
  drawn.observe(root, { childList: true, subtree: true });
  meetAll();
  return {
    isVisible: (button) =>
      button instanceof Element && hidden.get(button.closest(TRACKED) ?? button) !== true,
    end: () => {
      drawn.disconnect();
      eyes?.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
