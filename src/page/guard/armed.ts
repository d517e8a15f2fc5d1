/** Events that a listener may hold by `preventDefault`. */
const HOLDING: ReadonlySet<string> = new Set(['click', 'keydown', 'submit']);

/**
 * Keeps listeners on a window, capture phase, as long as `signal` lets it. `document.open()` takes every
 * listener off the window and puts another tree into the document: then they come back before the next
 * event of hers.
 */
export function armed(
  window: Window & typeof globalThis,
  listeners: Readonly<Record<string, (event: Event) => void>>,
  signal: AbortSignal,
): void {
  // Written out, since the browser's own would add to `signal` at every turn.
  const each = (act: 'addEventListener' | 'removeEventListener') => {
    for (const [type, listener] of Object.entries(listeners)) {
      // What only listens never makes the page's scrolling wait.
      window[act](type, listener, { capture: true, passive: !HOLDING.has(type) });
    }
  };
  each('addEventListener');
  // Children of the document alone: its one element is replaced by nobody else. What is there already is
  // not added twice, and looking which element it is would bring 60 kB of the browser's into each frame.
  const observer = new window.MutationObserver(() => each('addEventListener'));
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    each('removeEventListener');
  });
}
