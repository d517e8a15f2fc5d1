import { profileSchema, type Profile } from '../domain/profile.ts';
import { raiseRevision, sealContext } from './append.ts';
import type { LedgerDatabase } from './database.ts';
import type { Ledger } from './open.ts';

/** Keeps the profile, sealed; returns the new revision. */
export async function writeProfile({ db, keys }: Ledger, profile: Profile): Promise<number> {
  const sealed = await keys.seal(profileSchema.parse(profile), sealContext('documents', 'profile'));
  return db.transaction('rw', db.documents, db.meta, async () => {
    await db.documents.put({ id: 'profile', sealed });
    return raiseRevision(db);
  });
}

/** Switches a site on or off in our own table; the browser's grant is another matter. */
export async function writeSite(
  db: LedgerDatabase,
  origin: string,
  enabled: boolean,
): Promise<void> {
  await db.transaction('rw', db.sites, db.meta, async () => {
    if (enabled) await db.sites.put({ origin });
    else await db.sites.delete(origin);
    await raiseRevision(db);
  });
}
