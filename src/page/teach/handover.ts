import type { Resolve } from './resolve.ts';

const KEY = 'neuviemeTaught';
type Shelf = { [KEY]?: Resolve };

/**
 * What finds taught fields is a script of its own, put into a frame only where something is taught. It
 * shares the isolated world with the page script, and nobody else does.
 */
export function offerResolver(resolve: Resolve): void {
  (globalThis as Shelf)[KEY] = resolve;
}

/** The resolver once its script ran in this frame. */
export function takeResolver(): Resolve | undefined {
  return (globalThis as Shelf)[KEY];
}
