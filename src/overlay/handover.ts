import type { View } from '../page/view.ts';

const KEY = 'neuviemeOverlay';
type Shelf = { [KEY]?: View };

/**
 * The overlay is a script of its own, put into the frame when there is something to draw. It shares the
 * isolated world with the page script, and nobody else does: that is where it is handed over.
 */
export function offerOverlay(view: View): void {
  (globalThis as Shelf)[KEY] = view;
}

/** The overlay once its script ran in this frame. */
export function takeOverlay(): View | undefined {
  return (globalThis as Shelf)[KEY];
}
