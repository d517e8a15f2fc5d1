import { observeTrees, type Root } from './find/roots.ts';
import type { Door } from './gate/door.ts';
import { finishingControlOf } from './guard/controls.ts';

/** After the last mutation: with a form on screen, and while one may come. */
const SETTLE_MS = 250;
const APPEARS_MS = 180;
/** At the latest after the first. */
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
  hasForm: () => boolean;
}

/** What watches a page. */
export interface Watch {
  /** From now on what is typed in these is heard, and in no others: elsewhere a key costs nothing. */
  hearIn(fields: readonly { field: Element }[]): void;
}

/**
 * Calls `onChange` after the page changed and came to rest. The observer's own callback only sets a
 * flag. Values typed are heard too, since no mutation tells of them; pressing down on a finishing button
 * looks at once, so that the click which follows finds a verdict.
 */
export function watchPage(
  { document, door, atRest, onChange, trees, hasForm }: Watched,
  signal: AbortSignal,
): Watch {
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
    if (timer !== undefined && rest > TYPED_MS && due < wanted && due - now < TYPED_MS) return;
    due = wanted;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, due - now));
  };
  const moved = () => mark(hasForm() ? SETTLE_MS : APPEARS_MS);
  const observer = new MutationObserver(moved);
  observeTrees(observer, [document]);
  const pointerdown = (event: Event) => {
    if (finishingControlOf(event)) flush();
  };
  door.hear({ focusin: moved, popstate: moved, pointerdown });
  const typing = hearTyping(() => mark(TYPED_MS), signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    typing.hearIn([]);
  });
  if (atRest) flush();
  else moved();
  return typing;
}

const TYPING = ['input', 'change'];
const QUIETLY = { capture: true, passive: true };

function hearTyping(typed: () => void, signal: AbortSignal): Watch {
  let heard: readonly { field: Element }[] = [];
  return {
    hearIn(wanted) {
      if (wanted === heard) return;
      const fields = signal.aborted ? [] : wanted;
      for (const type of TYPING) {
        for (const { field } of heard) field.removeEventListener(type, typed, QUIETLY);
        for (const { field } of fields) field.addEventListener(type, typed, QUIETLY);
      }
      heard = fields;
    },
  };
}
