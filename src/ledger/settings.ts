import { profileSchema, type Profile } from '../domain/profile.ts';
import { profilesSchema, type Profiles } from '../domain/profiles.ts';
import { raiseRevision } from './append.ts';
import type { FrontDatabase } from './front.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

/** Everybody who bills on this browser, and whose turn it is; nobody before the set-up. */
export async function readProfiles({
  db,
  keys,
  read,
}: Pick<Ledger, 'db' | 'keys' | 'read'>): Promise<Profiles> {
  const row = read ? read.profiles : await db.documents.get('profiles');
  if (!row) return { list: [], current: null };
  return profilesSchema.parse(await keys.open(row.sealed, sealContext('documents', 'profiles')));
}

/** Whoever bills where no page says who does; null before the set-up. */
export async function readProfile(
  ledger: Pick<Ledger, 'db' | 'keys' | 'read'>,
): Promise<Profile | null> {
  const { list, current } = await readProfiles(ledger);
  return list.find(({ rpps }) => rpps === current) ?? list[0] ?? null;
}

/** Keeps them all, sealed; returns the new revision. @throws LedgerNewer */
export async function writeProfiles(ledger: Ledger, profiles: Profiles): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { db, keys } = ledger;
  const context = sealContext('documents', 'profiles');
  const sealed = await keys.seal(profilesSchema.parse(profiles), context);
  return db.transaction('rw', db.documents, db.meta, async () => {
    await db.documents.put({ id: 'profiles', sealed });
    return raiseRevision(db);
  });
}

/**
 * Keeps one profile and makes it the current one. `replaces`: the number it had before, where she corrects
 * it; otherwise the profile of that number, or a new one.
 */
export async function writeProfile(
  ledger: Ledger,
  profile: Profile,
  replaces: string | null = null,
): Promise<number> {
  const valid = profileSchema.parse(profile);
  const { list } = await readProfiles(ledger);
  const place = list.findIndex(({ rpps }) => rpps === (replaces ?? valid.rpps));
  const kept = list.filter(({ rpps }, index) => index === place || rpps !== valid.rpps);
  const at = kept.findIndex(({ rpps }) => rpps === list[place]?.rpps);
  const next = at < 0 ? [...kept, valid] : kept.with(at, valid);
  return writeProfiles(ledger, { list: next, current: valid.rpps });
}

/** Switches a site on or off in our own table; the browser's grant is another matter. */
export async function writeSite(
  front: FrontDatabase,
  origin: string,
  enabled: boolean,
): Promise<void> {
  await front.transaction('rw', front.sites, front.meta, async () => {
    if (enabled) await front.sites.put({ origin });
    else await front.sites.delete(origin);
    await raiseRevision(front);
  });
}
