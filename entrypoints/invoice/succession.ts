import { KEPT, overlayHosts } from '../../src/overlay/hosts.ts';

const STARTED = 'neuvieme:started';

/**
 * After an update a new script starts beside the old one. The old one, cut off from the extension, leaves
 * at once unless a stop is on screen: that stays, and says to reload. Firefox ends the old script by
 * itself and leaves its drawing behind: whatever nobody keeps is removed. A page that forges the event
 * changes nothing: a script that is alive does not heed it.
 */
export function succeed(
  document: Document,
  life: AbortController,
  isAlive: () => boolean,
  onOrphaned: () => void,
): void {
  document.dispatchEvent(new CustomEvent(STARTED));
  for (const host of overlayHosts(document)) if (!host.hasAttribute(KEPT)) host.remove();
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
