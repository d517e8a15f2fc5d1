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
  const { document } = window;
  let tree = document.documentElement;
  // Written out, since the browser's own would add to `signal` at every turn.
  const each = (act: 'addEventListener' | 'removeEventListener') => {
    for (const [type, listener] of Object.entries(listeners)) {
      // What only listens never makes the page's scrolling wait.
      window[act](type, listener, { capture: true, passive: !HOLDING.has(type) });
    }
  };
  each('addEventListener');
  // Children of the document alone: its one element is replaced by nobody else.
  const observer = new window.MutationObserver(() => {
    if (document.documentElement === tree) return;
    tree = document.documentElement;
    each('addEventListener');
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    each('removeEventListener');
  });
}
