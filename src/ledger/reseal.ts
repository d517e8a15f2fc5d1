import type { Table } from 'dexie';
import { deriveKeys, deriveRowKeys, type Keys } from '../vault/keys.ts';
import { fromText, randomHex } from '../vault/bytes.ts';
import { raiseRevision } from './append.ts';
import { deleteLedger, ledgerName, ledgerNamed, ledgersBeside } from './ledgers.ts';
import type {
  AliasRow,
  DocumentRow,
  FactRow,
  ImportRow,
  LedgerDatabase,
  PatientRow,
} from './database.ts';
import { readVault, type FrontDatabase } from './front.ts';
import { sealAlias, sealFact, tagIndex, type Alias } from './marks.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { openRow } from './open-rows.ts';
import { sealContext } from './seal-context.ts';
import type { Vault } from '../vault/vault.ts';

/** So many rows are sealed between two transactions: a wide ledger need not fit twice into memory. */
const AT_ONCE = 2000;

type Progress = (done: number, of: number) => void;

/**
 * Seals everything again under another cabinet key, into a new database, then makes that one the ledger in
 * use and deletes the old one: whoever finds the old key later finds no row that it opens. Killed at any step,
 * either the old ledger or the new one is in use, whole; `burnLeftovers` deletes the other.
 * @throws LedgerNewer when the database is of a newer version.
 */
export async function resealLedger(
  ledger: Ledger,
  { key, vault }: { key: Uint8Array<ArrayBuffer>; vault: Vault },
  onProgress: Progress = () => {},
): Promise<void> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { front, db } = ledger;
  const name = ledgerName(front.name, randomHex());
  const next = await ledgerNamed(name);
  const keys = await keysOver(ledger, key);
  await copyAll(ledger, next, keys, onProgress);
  await front.transaction('rw', front.meta, async () => {
    await front.meta.put({ id: 'vault', database: name, vault });
    await raiseRevision(front);
  });
  await deleteLedger(db.name);
}

/**
 * Deletes every ledger but the one in use: what a killed re-sealing left, half made or already replaced.
 * Nothing is deleted where it is not known which one is in use. Returns the names that went.
 */
export async function burnLeftovers(front: FrontDatabase): Promise<string[]> {
  const used = await readVault(front);
  if (!used) return [];
  const left = (await ledgersBeside(front.name)).filter((name) => name !== used.database);
  for (const name of left) await deleteLedger(name);
  return left;
}

async function keysOver(ledger: Ledger, key: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const kept = await ledger.db.documents.get('marks');
  if (!kept) throw new Error('an open ledger has the secret of its marks');
  const secret = await ledger.keys.open(kept.sealed, sealContext('documents', 'marks'));
  return deriveKeys(await deriveRowKeys(key), fromText(String(secret)));
}

async function copyAll(
  from: Ledger,
  into: LedgerDatabase,
  keys: Keys,
  onProgress: Progress,
): Promise<void> {
  const { db } = from;
  const to = { keys };
  const of = (await db.facts.count()) + (await db.patients.count());
  let done = 0;
  const step = (rows: number) => onProgress((done += rows), of);
  await copy(db.documents, into.documents, (row) => documentAnew(from, to, row));
  await copy(db.imports, into.imports, (row) => importAnew(from, to, row));
  await copy(db.aliases, into.aliases, (row) => aliasAnew(from, to, row));
  await copy(db.facts, into.facts, (row) => factAnew(from, to, row), step);
  await copy(db.patients, into.patients, (row) => patientAnew(from, to, row), step);
  await into.meta.bulkPut(await db.meta.toArray());
}

/** By primary key, so that the last page costs what the first does. */
async function copy<R>(
  from: Table<R, string>,
  into: Table<R, string>,
  anew: (row: R) => Promise<R>,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const all = await from.toCollection().primaryKeys();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const rows = await from.bulkGet(all.slice(at, at + AT_ONCE));
    await into.bulkPut(await Promise.all(rows.filter((row) => row !== undefined).map(anew)));
    onRows(rows.length);
  }
}

type Sealing = Pick<Ledger, 'keys'>;

async function factAnew(from: Sealing, to: Sealing, row: FactRow): Promise<FactRow> {
  return sealFact(to, await openRow(from, row), row.batch);
}

async function aliasAnew(from: Sealing, to: Sealing, row: AliasRow): Promise<AliasRow> {
  const opened = await from.keys.open(row.sealed, sealContext('aliases', row.alias));
  return sealAlias(to, opened as Alias);
}

async function patientAnew(from: Sealing, to: Sealing, row: PatientRow): Promise<PatientRow> {
  const opened = await from.keys.open(row.sealed, sealContext('patients', row.tag));
  const tag = await tagIndex(to, (opened as { tag: string }).tag);
  const names = await from.keys.open(row.name, sealContext('names', row.tag));
  const [name, sealed] = await Promise.all([
    to.keys.seal(names, sealContext('names', tag)),
    to.keys.seal(opened, sealContext('patients', tag)),
  ]);
  return { tag, open: row.open, name, sealed };
}

async function documentAnew(from: Sealing, to: Sealing, row: DocumentRow): Promise<DocumentRow> {
  const context = sealContext('documents', row.id);
  return {
    id: row.id,
    sealed: await to.keys.seal(await from.keys.open(row.sealed, context), context),
  };
}

async function importAnew(from: Sealing, to: Sealing, row: ImportRow): Promise<ImportRow> {
  const context = sealContext('imports', row.id);
  const sealed = await to.keys.seal(await from.keys.open(row.sealed, context), context);
  return { ...row, sealed };
}
