import { observeTrees, type Root } from './find/roots.ts';
import type { Door } from './gate/door.ts';
import { finishingControlOf } from './guard/controls.ts';

/** After the last mutation, and at the latest after the first. */
const SETTLE_MS = 250;
const LONGEST_MS = 2000;
/** After a key or a choice: the verdict should be there before the hand reaches the button. */
const TYPED_MS = 60;

interface Watched {
  document: Document;
  door: Door;
  /** The page came to rest already: it is looked at now. */
  atRest: boolean;
  onChange: () => void;
  /** The document and the roots in it, as last looked at. */
  trees: () => readonly Root[];
  /** Whether what is typed there can change anything. */
  matters: (field: EventTarget | undefined) => boolean;
}

/**
 * Calls `onChange` after the page changed and came to rest. The observer's own callback only sets a
 * flag. Values typed are heard too, since no mutation tells of them; pressing down on a finishing button
 * looks at once, so that the click which follows finds a verdict.
 */
export function watchPage(
  { document, door, atRest, onChange, trees, matters }: Watched,
  signal: AbortSignal,
): void {
  let first = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    first = 0;
    due = 0;
    timer = undefined;
    onChange();
    observeTrees(observer, trees());
  };
  const mark = (rest: number) => {
    const now = Date.now();
    first ||= now;
    const wanted = Math.min(now + rest, first + LONGEST_MS);
    // A page that keeps changing does not put off what a key has already made due.
    if (timer !== undefined && rest === SETTLE_MS && due < wanted && due - now < TYPED_MS) return;
    due = wanted;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, due - now));
  };
  const observer = new MutationObserver(() => mark(SETTLE_MS));
  observeTrees(observer, [document]);
  const typed = (event: Event) => {
    if (matters(event.composedPath()[0])) mark(TYPED_MS);
  };
  const moved = () => mark(SETTLE_MS);
  const pointerdown = (event: Event) => {
    if (finishingControlOf(event)) flush();
  };
  const listeners = { input: typed, change: typed, focusin: moved, popstate: moved, pointerdown };
  door.hear(listeners);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (atRest) flush();
  else mark(SETTLE_MS);
}
