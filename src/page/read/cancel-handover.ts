import type { readCancellation } from './cancellation.ts';

/** How a screen that takes an invoice back is read. */
export type CancelReader = typeof readCancellation;

const KEY = 'neuviemeCancelReader';
type Shelf = { [KEY]?: CancelReader };

/** A script of its own, put into the frame where a page's words may be of such a screen: few are. */
export function offerCancelReader(reader: CancelReader): void {
  (globalThis as Shelf)[KEY] = reader;
}

/** The reader once its script ran in this frame. */
export function takeCancelReader(): CancelReader | undefined {
  return (globalThis as Shelf)[KEY];
}
