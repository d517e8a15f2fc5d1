import type { SiteFacts } from '../sites/facts.ts';
import { raiseRevision } from './append.ts';
import type { LedgerDatabase } from './database.ts';

/** What was taught of an exact origin, or null. Facts about a site: nothing is sealed, nothing is needed. */
export async function readTeaching(db: LedgerDatabase, origin: string): Promise<SiteFacts | null> {
  return (await db.teachings.get(origin))?.facts ?? null;
}

/** Everything that was taught, by origin. */
export function readTeachings({
  db,
}: {
  db: LedgerDatabase;
}): Promise<{ origin: string; facts: SiteFacts }[]> {
  return db.teachings.orderBy('origin').toArray();
}

/**
 * Changes what was taught of an origin, in one transaction; null takes it all away. Raises the revision, so
 * that open pages and screens see it.
 */
export async function changeTeaching(
  db: LedgerDatabase,
  origin: string,
  change: (before: SiteFacts | null) => SiteFacts | null,
): Promise<void> {
  await db.transaction('rw', db.teachings, db.meta, async () => {
    const after = change((await db.teachings.get(origin))?.facts ?? null);
    if (after === null) await db.teachings.delete(origin);
    else await db.teachings.put({ origin, facts: after });
    await raiseRevision(db);
  });
}
