import type { Projection } from '../domain/projection.ts';
import type { PatientRow } from './database.ts';

/** Bytes of a sealed row that are drawn anew at each sealing (vault/keys.ts): its own, once and for all. */
const OWN_BYTES = 12;

/**
 * What a page has unsealed already, so that a list that is read again after a write opens the rows that
 * changed and no others. A row is the same as before when the bytes drawn for its sealing are. Belongs to one
 * open ledger; dropped with it when the page locks.
 */
export class KeptProjections {
  readonly #kept = new Map<string, { own: Uint8Array; projection: Projection }>();

  /** What this very row holds; null: not opened before, or written anew since. */
  of({ tag, sealed }: PatientRow): Projection | null {
    const known = this.#kept.get(tag);
    return known && known.own.every((byte, at) => sealed[at] === byte) ? known.projection : null;
  }

  keep({ tag, sealed }: PatientRow, projection: Projection): void {
    this.#kept.set(tag, { own: sealed.slice(0, OWN_BYTES), projection });
  }
}
