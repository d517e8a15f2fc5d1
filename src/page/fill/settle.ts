const SETTLE_MS = 300;
const FRAME_MS = 50;

/** Resolves after so many milliseconds. */
export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The next frame, in which frameworks draw what an event changed; soon in a tab that draws none. */
export function drawn(): Promise<unknown> {
  return Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), rest(FRAME_MS)]);
}

/**
 * Two frames and a rest: what a framework does with a value it does not like, it has done by then. A
 * hidden tab draws no frames: there the rest alone counts.
 */
export async function settled(): Promise<void> {
  await drawn();
  await drawn();
  await rest(SETTLE_MS);
}

const POLL_MS = 50;

/** Looks again and again until there is something, or the time is up. */
export async function until<T>(look: () => T | null, longestMs: number): Promise<T | null> {
  const end = Date.now() + longestMs;
  for (;;) {
    const found = look();
    if (found !== null || Date.now() > end) return found;
    await rest(POLL_MS);
  }
}
