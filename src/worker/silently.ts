import { openWorld, type World } from './world.ts';

/** Writes what our own page asked, and has nothing to answer but that it is written. */
export async function silently<R>(
  work: (world: World, request: R) => Promise<void>,
  request: R,
): Promise<null> {
  await work(await openWorld(), request);
  return null;
}
