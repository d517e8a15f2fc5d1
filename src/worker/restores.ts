import { beginRestore, finishRestore, writeSlice } from '../backup/restore-batch.ts';
import type { Retention } from '../domain/retention.ts';
import { raiseRevision } from '../ledger/append.ts';
import { changeKeeping, readKeeping } from '../ledger/keeping.ts';
import { LedgerInUse } from '../ledger/marks-secret.ts';
import type { Ledger } from '../ledger/open.ts';
import { purgedSchema } from '../ledger/purged-totals.ts';
import { readSites } from '../ledger/read.ts';
import { sealContext } from '../ledger/seal-context.ts';
import { readProfiles, writeProfiles, writeSite } from '../ledger/settings.ts';
import type { UiRestore } from '../messages/backup-shapes.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { noteDecision } from './decisions.ts';
import { Refusal } from './refusal.ts';
import { reconcile } from './sites.ts';
import { importSite } from './teachings.ts';
import { openWorld } from './world.ts';

type Handlers = {
  [N in keyof UiRestore]: (request: UiRequest<N>) => Promise<UiRestore[N]['response']>;
};

/** A restore, step by step; each step opens the ledger anew, and the same step twice writes nothing twice. */
export const uiRestore: Handlers = {
  'ui/restore-begin': async ({ name, adopt }) => {
    const { ledger, now } = await openWorld();
    try {
      return { batch: await beginRestore(ledger, { name, at: now(), adopt }) };
    } catch (error) {
      // Something was written between the dry run and the click: what it said no longer holds.
      if (error instanceof LedgerInUse) throw new Refusal('restore-stale');
      throw error;
    }
  },
  'ui/restore-slice': async ({ batch, facts, aliases }) => {
    const { ledger } = await openWorld();
    await writeSlice(ledger, batch, { facts, aliases });
    return null;
  },
  'ui/restore-rest': async ({ batch, name, profiles, sites, teachings, kept }) => {
    const world = await openWorld();
    const { ledger, now } = world;
    await addProfiles(ledger, profiles);
    await addSites(ledger, sites);
    for (const { facts } of teachings) await importSite({ facts });
    if (kept !== null) {
      await keepPurged(ledger, kept.purged);
      await keepLonger(ledger, kept.retention);
    }
    const facts = await finishRestore(ledger, batch, { name, at: now() });
    if (facts > 0) await noteDecision(world, 'restored', { note: name });
    return { facts };
  },
};

/** Profiles of numbers already here stay as they are. */
async function addProfiles(ledger: Ledger, profiles: UiRequest<'ui/restore-rest'>['profiles']) {
  const here = await readProfiles(ledger);
  const known = new Set(here.list.map(({ rpps }) => rpps));
  const added = profiles.list.filter(({ rpps }) => !known.has(rpps));
  if (added.length === 0) return;
  const list = [...here.list, ...added].slice(0, 30);
  await writeProfiles(ledger, { list, current: here.current ?? profiles.current });
}

/** Switched on in our table; the browser's own grant is asked by a click in the settings. */
async function addSites(ledger: Ledger, sites: readonly string[]): Promise<void> {
  const known = new Set(await readSites(ledger));
  const added = sites.filter((site) => !known.has(site));
  for (const site of added) await writeSite(ledger.front, new URL(site).origin, true);
  if (added.length > 0) await reconcile({ inject: true });
}

/** Totals of what was purged come with the ledger they belong to; those that are here stay. */
async function keepPurged(ledger: Ledger, said: unknown): Promise<void> {
  const purged = purgedSchema.parse(said);
  const { db, keys } = ledger;
  const sealed = await keys.seal(purged, sealContext('documents', 'purged'));
  await db.transaction('rw', db.documents, db.meta, async () => {
    if (await db.documents.get('purged')) return;
    await db.documents.put({ id: 'purged', sealed });
    await raiseRevision(db);
  });
}

/** Never shorter than what was chosen where the backup comes from: the next purge would take it away. */
async function keepLonger(ledger: Ledger, months: Retention): Promise<void> {
  if (months > (await readKeeping(ledger)).months) await changeKeeping(ledger, { months });
}
