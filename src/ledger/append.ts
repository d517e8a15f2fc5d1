import { factSchema, type Fact } from '../domain/facts.ts';
import type { AliasRow, FactRow, LedgerDatabase } from './database.ts';
import type { FrontDatabase } from './front.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { sealAlias, sealFact, type Alias } from './marks.ts';
import { projected, stillThere, type Projected } from './project.ts';

/** One command's worth of writing: all of it or nothing. */
export interface Append {
  facts: readonly Fact[];
  /** Learnt with these facts. */
  aliases?: readonly Alias[];
  /** The import they come with, under which they can be taken out again. */
  batch?: string;
}

/**
 * Writes facts once and returns the new revision. Sealing comes first: awaiting WebCrypto inside an
 * IndexedDB transaction would let it commit half-way. What the facts add up to is folded before as well, and
 * the transaction starts over when somebody wrote in between. A fact whose key is known is left as it stands.
 * Resolves only when the transaction is complete on disk.
 * @throws LedgerNewer when the database is of a newer version.
 */
export async function append(ledger: Ledger, command: Append): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { facts, aliases = [], batch } = command;
  const valid = facts.map((fact) => factSchema.parse(fact));
  const rows = onceEach(await Promise.all(valid.map((fact) => sealFact(ledger, fact, batch))));
  const marks = await Promise.all(aliases.map((alias) => sealAlias(ledger, alias)));
  for (;;) {
    const standing = await projected(ledger, valid);
    const revision = await write(ledger.db, rows, marks, standing);
    if (revision !== null) return revision;
  }
}

/** Null: somebody wrote in between, and nothing was written. */
function write(
  db: LedgerDatabase,
  rows: readonly FactRow[],
  marks: readonly AliasRow[],
  standing: readonly Projected[],
): Promise<number | null> {
  return db.transaction('rw', [db.facts, db.aliases, db.patients, db.meta], async () => {
    if (!(await stillThere(db, standing))) return null;
    const known = await db.facts.bulkGet(rows.map(({ id }) => id));
    const fresh = rows.filter((_, index) => known[index] === undefined);
    if (fresh.length > 0) await db.facts.bulkAdd(fresh);
    await db.patients.bulkPut(standing.map(({ row }) => row));
    const meant = await db.aliases.bulkGet(marks.map(({ alias }) => alias));
    // Where the software's id comes to mean somebody else, what a page was told is no longer true.
    const moved = marks.some(({ tag }, index) => meant[index] && meant[index].tag !== tag);
    await db.aliases.bulkPut([...marks]);
    return fresh.length > 0 || moved ? raiseRevision(db) : currentRevision(db);
  });
}

/** The number that every write raises; zero before the first. */
export async function currentRevision(db: LedgerDatabase | FrontDatabase): Promise<number> {
  const row = await (db as LedgerDatabase).meta.get('revision');
  return row?.id === 'revision' ? row.value : 0;
}

/** Raises the revision inside the caller's transaction. */
export async function raiseRevision(db: LedgerDatabase | FrontDatabase): Promise<number> {
  const value = (await currentRevision(db)) + 1;
  await (db as LedgerDatabase).meta.put({ id: 'revision', value });
  return value;
}

/** What both databases were raised to: grows with every write, wherever it went. */
export async function wholeRevision({ db, front }: Pick<Ledger, 'db' | 'front'>): Promise<number> {
  const both = await Promise.all([currentRevision(db), currentRevision(front)]);
  return both[0] + both[1];
}

/** Of two rows of one fact the first stands, as it does when they come in two commands. */
function onceEach(rows: readonly FactRow[]): FactRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}
