import { Dexie } from 'dexie';
import { dropKept, keepBeforeUpgrade } from './before-upgrade.ts';
import { LedgerDatabase, STORED_LEDGER_VERSION } from './database.ts';

const open = new Map<string, LedgerDatabase>();

/** The one connection of this context to a ledger. */
export async function ledgerNamed(name: string): Promise<LedgerDatabase> {
  const known = open.get(name);
  // One that could not be opened says so for ever: whoever comes next tries anew.
  if (known && !known.hasFailed()) return known;
  await keepBeforeUpgrade(indexedDB, name, STORED_LEDGER_VERSION);
  return currentLedgerNamed(name);
}

/** The same for one that is known to be of the version of today: there is nothing to be kept of it first. */
export function currentLedgerNamed(name: string): LedgerDatabase {
  const known = open.get(name);
  if (known && !known.hasFailed()) return known;
  const db = new LedgerDatabase(name);
  open.set(name, db);
  // Deleted elsewhere because its key was burnt: whoever comes next asks which ledger is in use.
  db.on('versionchange', () => db.close());
  db.on('close', () => void open.delete(name));
  return db;
}

/** Deletes a ledger, and what was kept of it from before an upgrade. */
export async function deleteLedger(name: string): Promise<void> {
  const db = await ledgerNamed(name);
  await db.delete();
  open.delete(name);
  await dropOlder(name);
}

/** Deletes what an upgrade kept of a ledger as it was before. */
export async function dropOlder(name: string): Promise<void> {
  await dropKept(indexedDB, name);
}

/** The names of the ledgers that lie on this disk beside a front. */
export async function ledgersBeside(front: string): Promise<string[]> {
  const names = await Dexie.getDatabaseNames();
  return names.filter((name) => name.startsWith(ledgerName(front, '')));
}

/** The name of a ledger; `random` so that none has had it. */
export function ledgerName(front: string, random: string): string {
  return `${front}-ledger-${random}`;
}
