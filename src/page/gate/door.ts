import { armed } from '../guard/armed.ts';

/** Called by the type of an event. */
export type Listeners = Readonly<Record<string, (event: never) => void>>;

const TYPES = [
  'click',
  'keydown',
  'submit',
  'formdata',
  'popstate',
  'focusin',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
];

/**
 * Stands before the page's own listeners from `document_start`, long before anybody knows whether the
 * page is of interest: who comes later listens through it, and is still first.
 */
export interface Door {
  /** From now on, and as long as the door stands. */
  hear(listeners: Listeners): void;
}

/** A door that tells `early` of everything as long as nobody listens. */
export function createDoor(
  window: Window & typeof globalThis,
  early: (event: Event) => void,
  signal: AbortSignal,
): Door {
  const heard = new Map<string, ((event: never) => void)[]>();
  const listener = (event: Event) => {
    if (heard.size === 0) return early(event);
    const listening = heard.get(event.type);
    if (!listening) return;
    for (const listen of listening) {
      // Kept from the page, it is kept from the next one too.
      if (!event.cancelBubble) listen(event as never);
    }
  };
  armed(window, Object.fromEntries(TYPES.map((type) => [type, listener])), signal);
  return {
    hear(listeners) {
      // Not before: most frames are left alone, and it costs each of them memory.
      const { navigation } = window as { navigation?: EventTarget };
      if (heard.size === 0) navigation?.addEventListener('navigate', listener, { signal });
      for (const [type, listen] of Object.entries(listeners)) {
        heard.set(type, [...(heard.get(type) ?? []), listen]);
      }
    },
  };
}
