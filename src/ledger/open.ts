import {
  deriveKeys,
  deriveRowKeys,
  newCabinetKey,
  newMarksSecret,
  SealBroken,
  type Keys,
  type RowKeys,
} from '../vault/keys.ts';
import { readUnlocked } from '../vault/unlocked.ts';
import type { Vault } from '../vault/vault.ts';
import { fromText, randomHex, toText } from '../vault/bytes.ts';
import { STORED_LEDGER_VERSION, type DocumentRow, type LedgerDatabase } from './database.ts';
import { currentLedgerNamed, ledgerName, ledgerNamed, ledgersBeside } from './ledgers.ts';
import {
  readVault,
  STORED_FRONT_VERSION,
  theFront,
  type FrontDatabase,
  type VaultRow,
} from './front.ts';
import { sealContext } from './seal-context.ts';
import type { ReadRows, Woken } from './woken.ts';

/** The databases with the keys that open their rows. */
export interface Ledger {
  front: FrontDatabase;
  db: LedgerDatabase;
  keys: Keys;
  /** Written by a newer version of the product: it may be read, and nothing is written into it. */
  readOnly: boolean;
  /** Rows that were read beforehand: left out as soon as somebody follows what is written (live.ts). */
  read?: ReadRows;
}

/**
 * The rows are there, the key is not: nothing can be counted, and nothing is written over them. `lost`: no
 * passphrase opens them either, since what keeps their key is gone from this browser.
 */
export class LedgerLocked extends Error {
  override name = 'LedgerLocked';
  readonly lost: boolean;

  constructor({ lost = false } = {}) {
    super('the ledger is locked');
    this.lost = lost;
  }
}

/** Written by a newer version of the product. */
export class LedgerNewer extends Error {
  override name = 'LedgerNewer';
}

/**
 * Opens the ledger in use. The very first opening draws the cabinet key (no-passphrase mode).
 * @throws LedgerLocked when it is locked, or when sealed rows exist without anything that opens them.
 */
export async function openLedger(front: FrontDatabase = theFront()): Promise<Ledger> {
  return openUnder(front, await vaultInUse(front));
}

/**
 * Says which ledger is in use; the very first time, draws it.
 * @throws LedgerLocked when sealed rows exist without anything that opens them.
 */
export async function vaultInUse(front: FrontDatabase): Promise<VaultRow> {
  return (await readVault(front)) ?? drawVault(front);
}

/** Opens the ledger of that vault. @throws LedgerLocked when it is locked. */
export async function openUnder(
  front: FrontDatabase,
  { database, vault }: VaultRow,
): Promise<Ledger> {
  // Neither waits for the other: every page and every message of a new worker begins here.
  const [rows, { db, marks }] = await Promise.all([
    cabinetKeyOf(vault).then(deriveRowKeys),
    ledgerNamed(database).then(withMarks),
  ]);
  const keys = await deriveKeys(rows, await marksOf(db, marks, rows));
  return { front, db, keys, readOnly: isNewer(db) };
}

/**
 * The same from what was read beforehand, without a turn to the databases; null where that is not of the versions
 * of today, or lacks what the first opening makes. @throws LedgerLocked when it is locked.
 */
export async function openWoken(
  front: FrontDatabase,
  { vault: row, versions, marks, profiles, open }: Woken,
): Promise<Ledger | null> {
  const isCurrent =
    versions.front === STORED_FRONT_VERSION && versions.ledger === STORED_LEDGER_VERSION;
  if (!isCurrent || !marks) return null;
  const rows = await deriveRowKeys(await cabinetKeyOf(row.vault));
  const db = currentLedgerNamed(row.database);
  const keys = await deriveKeys(rows, await marksOf(db, marks, rows));
  return { front, db, keys, readOnly: false, read: { profiles, open } };
}

async function withMarks(db: LedgerDatabase) {
  return { db, marks: await db.documents.get('marks') };
}

/** Dexie opens a database of a higher version as it finds it. */
function isNewer(db: LedgerDatabase): boolean {
  return db.backendDB().version > STORED_LEDGER_VERSION;
}

async function cabinetKeyOf(vault: Vault): Promise<Uint8Array<ArrayBuffer>> {
  if (vault.kind === 'open') return vault.key;
  const key = await readUnlocked(vault);
  if (key === null) throw new LedgerLocked();
  return key;
}

async function drawVault(front: FrontDatabase): Promise<VaultRow> {
  // Rows without the row that knows their key: nothing is begun beside them unless she says so.
  for (const name of await ledgersBeside(front.name)) {
    if (!(await holdsRows(name))) continue;
    // Somebody else may have drawn the first key in this very moment: those are their rows.
    const drawn = await readVault(front);
    if (drawn) return drawn;
    throw new LedgerLocked({ lost: true });
  }
  return beginAnew(front);
}

/** One that somebody opened by its name after it was deleted is there again, and empty. */
async function holdsRows(name: string): Promise<boolean> {
  const { facts, documents } = await ledgerNamed(name);
  return (await facts.count()) > 0 || (await documents.count()) > 0;
}

/**
 * Draws a new key for a new ledger, where none is in use; one that nothing opens any more is left to be burnt.
 * Two contexts at once agree: the first row stands.
 */
export async function beginAnew(front: FrontDatabase): Promise<VaultRow> {
  const drawn: VaultRow = {
    id: 'vault',
    database: ledgerName(front.name, randomHex()),
    vault: { kind: 'open', key: newCabinetKey() },
  };
  return front.transaction('rw', front.meta, async () => {
    const known = await readVault(front);
    if (known) return known;
    await front.meta.put(drawn);
    return drawn;
  });
}

/** The secret of the marks, drawn with the first opening and kept ever after. */
async function marksOf(
  db: LedgerDatabase,
  kept: DocumentRow | undefined,
  rows: RowKeys,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = sealContext('documents', 'marks');
  if (kept) return fromText(String(await rows.open(kept.sealed, context)));
  const secret = newMarksSecret();
  const sealed = await rows.seal(toText(secret), context);
  const stands = await db.transaction('rw', db.documents, db.facts, async () => {
    const known = await db.documents.get('marks');
    if (known) return known.sealed;
    if ((await db.facts.count()) > 0) throw new SealBroken('the secret of the marks is gone');
    await db.documents.put({ id: 'marks', sealed });
    return sealed;
  });
  return fromText(String(await rows.open(stands, context)));
}
