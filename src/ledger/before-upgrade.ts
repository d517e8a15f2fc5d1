import { done } from './done.ts';

/**
 * What lay in a database before its first opening by a newer version of the product: every row of every table,
 * as it stood, in a database beside it. Rows stay sealed: no key is needed, none is read.
 */

/** The name under which an older version is kept: none that a ledger has. */
export function keptName(name: string, version: number): string {
  return `kept-${version}-${name}`;
}

/**
 * Deletes what was kept of a ledger: once somebody is erased or purged, and once its key is burnt, a copy of
 * the time before would bring back what must not come back.
 */
export async function dropKept(factory: IDBFactory, name: string): Promise<void> {
  const all = await factory.databases();
  const kept = all.filter((one) => /^kept-\d+-/.test(one.name ?? '') && one.name?.endsWith(name));
  for (const one of kept) await done(factory.deleteDatabase(one.name ?? ''));
}

/**
 * Copies a database of an older version aside, before anything changes it. Nothing is done for one that is
 * new, current, or kept already. Returns the name of the copy, or null.
 * @param version the number the product has now, as IndexedDB counts it
 */
export async function keepBeforeUpgrade(
  factory: IDBFactory,
  name: string,
  version: number,
): Promise<string | null> {
  const all = await factory.databases();
  const here = all.find((one) => one.name === name)?.version ?? 0;
  if (here === 0 || here >= version) return null;
  const kept = keptName(name, here);
  // Whole or not at all: it is made in the one transaction of its own upgrade.
  if (all.some((one) => one.name === kept)) return kept;
  const rows = await readAll(factory, name);
  const copy = factory.open(kept, here);
  copy.addEventListener('upgradeneeded', () => {
    for (const [table, { keyPath, values }] of rows) {
      const store = copy.result.createObjectStore(table, { keyPath });
      for (const value of values) store.put(value);
    }
  });
  (await done(copy)).close();
  return kept;
}

interface Table {
  keyPath: string | string[] | null;
  values: unknown[];
}

async function readAll(factory: IDBFactory, name: string): Promise<Map<string, Table>> {
  const db = await done(factory.open(name));
  try {
    const names = [...db.objectStoreNames];
    const tables = new Map<string, Table>();
    if (names.length === 0) return tables;
    const transaction = db.transaction(names);
    for (const table of names) {
      const store = transaction.objectStore(table);
      tables.set(table, { keyPath: store.keyPath, values: await done(store.getAll()) });
    }
    return tables;
  } finally {
    db.close();
  }
}
