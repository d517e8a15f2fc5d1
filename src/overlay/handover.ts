import type { closestAround, walk } from '../page/find/roots.ts';
import type { finishingControls } from '../page/guard/controls.ts';
import type { View } from '../page/view.ts';
import type { isSeenAt } from './sight.ts';

/** What the engine has at hand already: the overlay looks at the page with its eyes. */
export interface Eyes {
  isSeenAt: typeof isSeenAt;
  walk: typeof walk;
  closestAround: typeof closestAround;
  finishingControls: typeof finishingControls;
}

/** What an overlay needs of the frame that it is drawn in. */
export interface Surroundings {
  eyes: Eyes;
  /** Puts the dialog and the forms into this frame; rejects when they cannot come. */
  bringDeciding: () => Promise<unknown>;
  /** The page keeps taking it away. */
  onLost: () => void;
  /** Says a stop where the dialog cannot be drawn. */
  plain: View;
}

type Overlay = (surroundings: Surroundings) => View;

const KEY = 'neuviemeOverlay';
type Shelf = { [KEY]?: Overlay };

/**
 * The overlay is a script of its own, put into the frame when there is something to draw. It shares the
 * isolated world with the page script, and nobody else does: that is where it is handed over.
 */
export function offerOverlay(overlay: Overlay): void {
  (globalThis as Shelf)[KEY] = overlay;
}

/** The overlay once its script ran in this frame. */
export function takeOverlay(): Overlay | undefined {
  return (globalThis as Shelf)[KEY];
}
