import { readVault, theFront } from '../ledger/front.ts';
import { browser } from '../platform/browser.ts';

/** The shortest that browsers take. */
const LEAST_SECONDS = 15;

/** Asks the browser to say when nobody has touched the computer for as long as she chose. */
export async function watchIdle(): Promise<void> {
  const kept = await readVault(theFront());
  if (kept?.vault.kind !== 'sealed') return;
  idleAfter(kept.vault.idleMinutes);
}

/** So many minutes without anybody are idle, from now on; a browser that was told nothing takes one. */
export function idleAfter(minutes: number): void {
  browser.idle.setDetectionInterval(Math.max(LEAST_SECONDS, minutes * 60));
}
