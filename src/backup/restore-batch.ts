import type { Fact } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import { countImport, sealImport, writeImport, type KnownImport } from '../ledger/imports.ts';
import { aliasIndex, type Alias } from '../ledger/marks.ts';
import { adoptMarks } from '../ledger/marks-secret.ts';
import { LedgerNewer, type Ledger } from '../ledger/open.ts';
import { randomId } from '../vault/bytes.ts';

/**
 * Begins a restore: its record is there before its first fact, so that one that is cut short can be undone.
 * @throws LedgerNewer, LedgerInUse when marks are to be taken over and something here carries marks.
 */
export async function beginRestore(
  ledger: Ledger,
  { name, at, adopt }: { name: string; at: number; adopt: string | null },
): Promise<string> {
  if (ledger.readOnly) throw new LedgerNewer();
  if (adopt !== null) await adoptMarks(ledger, adopt);
  const batch = randomId();
  // Raises nothing: a restore that brings nothing leaves the ledger as it was.
  await ledger.db.imports.put(await sealImport(ledger, begun(batch, name, at)));
  return batch;
}

/** Writes one slice of a restore; aliases that are here stay as they are. @throws LedgerNewer */
export async function writeSlice(
  ledger: Ledger,
  batch: string,
  { facts, aliases }: { facts: readonly Fact[]; aliases: readonly Alias[] },
): Promise<void> {
  const indexes = await Promise.all(aliases.map(({ alias }) => aliasIndex(ledger, alias)));
  const known = await ledger.db.aliases.bulkGet(indexes);
  const fresh = aliases.filter((_, index) => known[index] === undefined);
  await append(ledger, { facts, aliases: fresh, batch });
}

/** Ends a restore: its record says what it brought. Returns how many facts that were. */
export async function finishRestore(
  ledger: Ledger,
  batch: string,
  { name, at }: { name: string; at: number },
): Promise<number> {
  const facts = await ledger.db.facts.where('batch').equals(batch).count();
  // Nothing came of it: there is nothing to undo.
  if (facts === 0) await ledger.db.imports.delete(batch);
  else
    await writeImport(ledger, {
      ...begun(batch, name, at),
      state: 'done',
      counts: await countImport(ledger, batch),
    });
  return facts;
}

function begun(id: string, name: string, at: number): KnownImport {
  return {
    id,
    at,
    kind: 'restore',
    file: name.slice(0, 200),
    state: 'running',
    counts: null,
    kept: 0,
  };
}
