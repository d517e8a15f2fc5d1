import type { DocumentRow, PatientRow } from './database.ts';
import type { VaultRow } from './front.ts';

/** What wake.js read before the page's own scripts were there, sealed as it lies on the disk. */
export interface Woken extends ReadRows {
  vault: VaultRow;
  /** Of both databases, as IndexedDB counts them. */
  versions: { front: number; ledger: number };
  /** What both databases were raised to (append.ts) when the rows below were read. */
  revision: number;
  marks: DocumentRow | undefined;
}

/** Rows that a popup draws its first picture from. */
export interface ReadRows {
  profiles: DocumentRow | undefined;
  /** Of everybody with an open episode. */
  open: readonly PatientRow[];
}

const PLACE = 'neuviemeWoken';

/** Leaves it for the page's own scripts, which share nothing else with this one. */
export function handOver(woken: Promise<Woken | null>): void {
  Object.assign(globalThis, { [PLACE]: woken.catch(() => null) });
}

/** Takes what was left here, once; null where nothing was, or not what this page can read. */
export async function takeWoken(): Promise<Woken | null> {
  const place = globalThis as { [PLACE]?: Promise<Woken | null> };
  const woken = place[PLACE];
  delete place[PLACE];
  return (await woken) ?? null;
}
