import { liveQuery } from 'dexie';
import { wholeRevision } from './append.ts';
import { readVault, theFront, type FrontDatabase } from './front.ts';
import type { Ledger } from './open.ts';

/**
 * Calls back with the revision now and after every write, in whatever tab it happened. Readers unseal
 * rows with WebCrypto, which Dexie's live queries cannot follow: so the number is watched, and the
 * reading is done anew outside. Returns the function that stops it.
 */
export function watchRevision(
  ledger: Pick<Ledger, 'db' | 'front'>,
  onRevision: (revision: number) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => wholeRevision(ledger)).subscribe({
    next: onRevision,
    error: onError,
  });
  return () => subscription.unsubscribe();
}

/** Calls back now and whenever another ledger is in use, or its key is kept in another way. */
export function watchVault(
  onChange: () => void,
  onError: (error: unknown) => void,
  front: FrontDatabase = theFront(),
): () => void {
  let before: string | null = null;
  const subscription = liveQuery(() => readVault(front)).subscribe({
    next: (row) => {
      const epoch = row?.vault.kind === 'sealed' ? row.vault.epoch : '';
      const now = `${row?.database}|${row?.vault.kind}|${epoch}`;
      if (now === before) return;
      before = now;
      onChange();
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}
