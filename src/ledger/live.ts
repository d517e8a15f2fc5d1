import { liveQuery } from 'dexie';
import { wholeRevision } from './append.ts';
import { readVault, theFront, type FrontDatabase, type VaultRow } from './front.ts';
import type { Ledger } from './open.ts';

/**
 * Calls back with the revision now and after every write, in whatever tab it happened. Readers unseal
 * rows with WebCrypto, which Dexie's live queries cannot follow: so the number is watched, and the
 * reading is done anew outside. Returns the function that stops it.
 */
export function watchRevision(
  ledger: Pick<Ledger, 'db' | 'front' | 'read'>,
  onRevision: (revision: number) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => wholeRevision(ledger)).subscribe({
    next: (revision) => {
      // From here on a row may be written at any moment.
      delete ledger.read;
      onRevision(revision);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}

/** Tells one vault from another: which ledger is in use, and in what way its key is kept. */
export function vaultSign(row: VaultRow | undefined): string {
  if (!row) return '';
  const { database, vault } = row;
  return [database, vault.kind, vault.kind === 'sealed' ? vault.epoch : ''].join('|');
}

/** Calls back with the sign of the vault in use, now and after every write into it. */
export function watchVault(
  onVault: (sign: string) => void,
  onError: (error: unknown) => void,
  front: FrontDatabase = theFront(),
): () => void {
  const subscription = liveQuery(() => readVault(front)).subscribe({
    next: (row) => onVault(vaultSign(row)),
    error: onError,
  });
  return () => subscription.unsubscribe();
}
