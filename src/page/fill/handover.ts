import type { fillPrescriber } from './fill.ts';

/** How a form is filled: the ladder in `fill.ts`. */
export type Filling = typeof fillPrescriber;

const KEY = 'neuviemeFilling';
type Shelf = { [KEY]?: Filling };

/**
 * Filling is a script of its own, put into the frame when there is something to fill: most forms carry a
 * doctor. It shares the isolated world with the page script, and nobody else does.
 */
export function offerFilling(filling: Filling): void {
  (globalThis as Shelf)[KEY] = filling;
}

/** The ladder once its script ran in this frame. */
export function takeFilling(): Filling | undefined {
  return (globalThis as Shelf)[KEY];
}
