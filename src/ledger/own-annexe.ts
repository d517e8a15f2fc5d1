import { ownAnnexeSchema, type OwnAnnexe } from '../domain/own-annexe.ts';
import { raiseRevision } from './append.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

const ID = 'annexe';

/** Her CPAM's own form; null: she keeps none. */
export async function readOwnAnnexe({
  db,
  keys,
}: Pick<Ledger, 'db' | 'keys'>): Promise<OwnAnnexe | null> {
  const row = await db.documents.get(ID);
  if (!row) return null;
  return ownAnnexeSchema.parse(await keys.open(row.sealed, sealContext('documents', ID)));
}

/** Keeps it, sealed, or keeps none; returns the new revision. @throws LedgerNewer */
export async function writeOwnAnnexe(ledger: Ledger, own: OwnAnnexe | null): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { db, keys } = ledger;
  const sealed = own && (await keys.seal(ownAnnexeSchema.parse(own), sealContext('documents', ID)));
  return db.transaction('rw', db.documents, db.meta, async () => {
    if (sealed === null) await db.documents.delete(ID);
    else await db.documents.put({ id: ID, sealed });
    return raiseRevision(db);
  });
}
