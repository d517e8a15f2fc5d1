import { deriveKeys, newCabinetKey, type Keys } from '../vault/keys.ts';
import { theDatabase, type LedgerDatabase } from './database.ts';

/** The database with the keys that open its rows. */
export interface Ledger {
  db: LedgerDatabase;
  keys: Keys;
}

/** The rows are there, the key is not: nothing can be counted, and nothing is written over them. */
export class LedgerLocked extends Error {
  override name = 'LedgerLocked';
}

/**
 * Opens the ledger. The first opening draws the cabinet key (no-passphrase mode).
 * @throws LedgerLocked when sealed rows exist without their key.
 */
export async function openLedger(db: LedgerDatabase = theDatabase()): Promise<Ledger> {
  const secret = await db.transaction('rw', db.meta, db.facts, db.documents, async () => {
    const row = await db.meta.get('cabinet-key');
    if (row?.id === 'cabinet-key') return row.value;
    if ((await db.facts.count()) > 0 || (await db.documents.count()) > 0) throw new LedgerLocked();
    const fresh = newCabinetKey();
    await db.meta.put({ id: 'cabinet-key', value: fresh });
    return fresh;
  });
  return { db, keys: await deriveKeys(secret) };
}
