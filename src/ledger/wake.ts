import { FRONT_NAME } from './front-name.ts';
import type { VaultRow } from './front.ts';

/**
 * Opens front and ledger for whoever opens them next, while the scripts that will are still being loaded: to
 * fetch them from the disk takes a browser tens of milliseconds, and most popups open when they are shut.
 * Nothing of ours is loaded for it, and nothing is made, changed or kept from being deleted.
 */
export function wakeLedger(factory: IDBFactory = indexedDB): void {
  wake(factory, FRONT_NAME, (front) => {
    if (!front.objectStoreNames.contains('meta')) return;
    const vault: IDBRequest<VaultRow | undefined> = front
      .transaction('meta')
      .objectStore('meta')
      .get('vault');
    vault.addEventListener('success', () => {
      if (vault.result) wake(factory, vault.result.database);
    });
  });
}

function wake(factory: IDBFactory, name: string, then?: (db: IDBDatabase) => void): void {
  const opening = factory.open(name);
  // One that is not there would be made, empty and of the wrong version.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  opening.addEventListener('success', () => {
    const db = opening.result;
    db.addEventListener('versionchange', () => db.close());
    then?.(db);
  });
}
