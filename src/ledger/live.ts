import { liveQuery } from 'dexie';
import { currentRevision } from './append.ts';
import type { LedgerDatabase } from './database.ts';

/**
 * Calls back with the revision now and after every write, in whatever tab it happened. Readers unseal
 * rows with WebCrypto, which Dexie's live queries cannot follow: so the number is watched, and the
 * reading is done anew outside. Returns the function that stops it.
 */
export function watchRevision(
  db: LedgerDatabase,
  onRevision: (revision: number) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => currentRevision(db)).subscribe({
    next: onRevision,
    error: onError,
  });
  return () => subscription.unsubscribe();
}
