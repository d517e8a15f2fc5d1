import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait of a step when the caller names none, in ms. */
export const DEFAULT_TIMEOUT = 30_000;

const BETWEEN_LOOKS = 40;

/** What was awaited never came; the message ends with what was seen last. */
export class DriverTimeout extends Error {
  override name = 'DriverTimeout';
}

/**
 * Looks again and again until `look` returns something else than `undefined`. A look that throws
 * counts as "not yet": pages navigate and worlds die between two looks.
 *
 * @throws {DriverTimeout} after `timeout` ms, with what `seen` or the last failure says
 */
export async function until<T>(
  what: string,
  timeout: number,
  look: () => Promise<T | undefined>,
  seen: () => string = () => '',
): Promise<T> {
  const deadline = performance.now() + timeout;
  let failure: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined) return found;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > deadline) {
      const last = failure instanceof Error ? failure.message : seen();
      throw new DriverTimeout(`${what}: not within ${timeout} ms. ${last}`, { cause: failure });
    }
    await pause(BETWEEN_LOOKS);
  }
}

/** `true` as something to find, `false` as not yet: for looks that answer yes or no. */
export function orNotYet(yes: boolean): true | undefined {
  return yes ? true : undefined;
}
