import type { Screen, View } from '../page/view.ts';
import { takeDeciding, type Deciding } from './deciding.ts';
import type { Showing } from './showing.ts';

/** A stop that is not on screen by then is said in one line meanwhile. */
const PATIENCE_MS = 500;
/** The dialog is there from so many days before the end of the three months on. */
const LAST_DAYS = 15;

/** The ninth-session dialog of one overlay. */
export interface Stop {
  /** Draws it where the screen is stopped; brings it as soon as a click on this screen could be. */
  show(showing: Showing): void;
  hide(): void;
}

/**
 * Draws the dialog, and the marks on the lines that it spoke of. A stop is never silent: while its script is on the
 * way, or where it cannot come any more, `plain` says it in one line.
 */
export function createStop(
  into: { dialog: Element; marks: Element },
  bring: () => Promise<Deciding | undefined>,
  plain: View,
): Stop {
  let stopped: Showing | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let bringing = false;
  let marked = false;

  function sayPlain(): void {
    if (stopped) plain.show(stopped.screen, stopped.actions);
  }

  async function fetch(): Promise<void> {
    if (bringing) return;
    bringing = true;
    const brought = await bring();
    bringing = false;
    if (!stopped) return;
    if (brought) drawn(brought, stopped);
    else sayPlain();
  }

  function drawn(deciding: Deciding, showing: Showing): void {
    clearTimeout(waiting);
    waiting = undefined;
    plain.hide();
    deciding.stop(into.dialog, showing);
  }

  function hide(): void {
    const wasStopped = stopped !== null;
    stopped = null;
    clearTimeout(waiting);
    waiting = undefined;
    if (!wasStopped) return;
    plain.hide();
    takeDeciding()?.stop(into.dialog, null);
  }

  return {
    show(showing) {
      const { screen } = showing;
      const deciding = takeDeciding();
      if (!deciding && (screen.stopped || mayStopSoon(screen))) void fetch();
      // The dialog was there before them, and its script with it.
      if (screen.marked.length > 0 || marked) deciding?.mark(into.marks, screen.marked);
      marked = screen.marked.length > 0;
      if (!screen.stopped) return hide();
      stopped = showing;
      if (deciding) drawn(deciding, showing);
      else waiting ??= setTimeout(sayPlain, PATIENCE_MS);
    },
    hide() {
      if (marked) takeDeciding()?.mark(into.marks, []);
      marked = false;
      hide();
    },
  };
}

/**
 * True from the verdict on before the one that stops: the last session that may be billed, the last days,
 * or what exceeds already. The dialog is there before the click that it answers.
 */
function mayStopSoon({ assessment }: Screen): boolean {
  const verdict = assessment?.verdict;
  if (!verdict) return false;
  const { standing, daysLeft } = verdict;
  if (standing.kind === 'within') return daysLeft !== null && daysLeft < LAST_DAYS;
  return /^(?:last|exceeds|exceeds-one-reading)$/.test(standing.kind);
}
