import { done } from './done.ts';
import { FRONT_NAME } from './front-name.ts';
import type { Woken } from './woken.ts';

const STORES = ['meta', 'documents', 'patients'];

/**
 * Opens front and ledger for whoever opens them next, while the scripts that will are still being loaded: to
 * fetch them from the disk takes a browser tens of milliseconds, and most popups open when they are shut. What
 * a popup reads first is read on the way, sealed as it lies there: each turn to the database would cost it some
 * milliseconds more. Nothing of ours is loaded for it, and nothing is made, changed or kept from being deleted.
 * Null: nothing is there, or not as it should be.
 */
export async function wakeLedger(factory: IDBFactory = indexedDB): Promise<Woken | null> {
  const front = await openAsItIs(factory, FRONT_NAME);
  if (!front || !holds(front, ['meta'])) return null;
  const ofFront = front.transaction('meta').objectStore('meta');
  const [vault, known] = await Promise.all([done(ofFront.get('vault')), revisionIn(ofFront)]);
  if (!vault) return null;
  const ledger = await openAsItIs(factory, vault.database);
  if (!ledger || !holds(ledger, STORES)) return null;
  // In one transaction: the rows are those of the revision.
  const stores = ledger.transaction(STORES);
  const documents = stores.objectStore('documents');
  const [revision, marks, profiles, open] = await Promise.all([
    revisionIn(stores.objectStore('meta')),
    done(documents.get('marks')),
    done(documents.get('profiles')),
    done(stores.objectStore('patients').index('open').getAll(1)),
  ]);
  const read = { revision: known + revision, marks, profiles, open };
  return { vault, versions: { front: front.version, ledger: ledger.version }, ...read };
}

function holds({ objectStoreNames }: IDBDatabase, stores: readonly string[]): boolean {
  return stores.every((store) => objectStoreNames.contains(store));
}

async function revisionIn(meta: IDBObjectStore): Promise<number> {
  const row = (await done(meta.get('revision'))) as { value: number } | undefined;
  return row?.value ?? 0;
}

/** Null: it is not there; opened by its name it would be made, empty and of the wrong version. */
async function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  const opening = factory.open(name);
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const db = await done(opening).catch(() => null);
  db?.addEventListener('versionchange', () => db.close());
  return db;
}
