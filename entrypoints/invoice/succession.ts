import { KEPT, overlayHosts } from '../../src/overlay/hosts.ts';

const STARTED = 'neuvieme:started';

/**
 * Tells a predecessor that its successor is here and guards. In a page that was open before it is said as
 * soon as the worker has greeted us, not earlier: until then we hold no click, and a predecessor that had
 * left would leave the invoice to nobody. In any other page it is said with the engine: a frame that is
 * left alone is left alone by its predecessor too, and an event of ours brings 6 kB of the browser's
 * objects into each.
 */
export function announce(document: Document): void {
  document.dispatchEvent(new CustomEvent(STARTED));
}

/** Removes what a predecessor has drawn and nobody keeps. */
export function clear(document: Document): void {
  for (const host of overlayHosts(document)) if (!host.hasAttribute(KEPT)) host.remove();
}

/**
 * After an update a new script starts beside the old one. The old one, cut off from the extension, leaves
 * at once unless a stop is on screen: that stays, and says to reload. Firefox ends the old script by
 * itself and leaves its drawing behind. A page that forges the event changes nothing: a script that is
 * alive does not heed it.
 */
export function succeed(
  document: Document,
  life: AbortController,
  isAlive: () => boolean,
  onOrphaned: () => void,
): void {
  document.addEventListener(
    STARTED,
    () => {
      if (isAlive()) return;
      onOrphaned();
      const keepsStop = overlayHosts(document).some((host) => host.hasAttribute(KEPT));
      if (!keepsStop) life.abort();
    },
    { signal: life.signal },
  );
}
