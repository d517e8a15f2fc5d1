import { importRecordSchema, type ImportCounts, type ImportRecord } from '../domain/past-care.ts';
import type { Fact } from '../domain/facts.ts';
import { isPatient } from './project.ts';
import { raiseRevision } from './append.ts';
import type { ImportRow } from './database.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { openRows } from './open-rows.ts';
import { sealContext } from './seal-context.ts';

/** An import with the name under which its facts lie. */
export interface KnownImport extends ImportRecord {
  id: string;
  /** Milliseconds since 1970: when it began. */
  at: number;
}

/** Every import, the latest first. */
export async function readImports(ledger: Pick<Ledger, 'db' | 'keys'>): Promise<KnownImport[]> {
  const rows = await ledger.db.imports.orderBy('at').toArray();
  return Promise.all(rows.toReversed().map((row) => opened(ledger, row)));
}

/** One import, or null. */
export async function readImport(
  ledger: Pick<Ledger, 'db' | 'keys'>,
  id: string,
): Promise<KnownImport | null> {
  const row = await ledger.db.imports.get(id);
  return row ? opened(ledger, row) : null;
}

/** Keeps what is known of an import, sealed, and raises the revision. @throws LedgerNewer */
export async function writeImport(ledger: Ledger, known: KnownImport): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const row = await sealImport(ledger, known);
  const { db } = ledger;
  return db.transaction('rw', db.imports, db.meta, async () => {
    await db.imports.put(row);
    return raiseRevision(db);
  });
}

/** The row of an import; only its instant stays in clear. */
export async function sealImport(
  { keys }: Pick<Ledger, 'keys'>,
  { id, at, ...record }: KnownImport,
): Promise<ImportRow> {
  const sealed = await keys.seal(importRecordSchema.parse(record), sealContext('imports', id));
  return { id, at, sealed };
}

/** What an import left in the ledger, counted from its facts. */
export async function countImport(ledger: Ledger, id: string): Promise<ImportCounts> {
  return countFacts(
    await openRows(ledger, await ledger.db.facts.where('batch').equals(id).toArray()),
  );
}

/** The same of facts at hand. */
export function countFacts(facts: readonly Fact[]): ImportCounts {
  const counts = { patients: 0, episodes: 0, sessions: 0, assessments: 0, declared: 0 };
  const tags = new Set<string>();
  for (const fact of facts) {
    if (isPatient(fact.tag)) tags.add(fact.tag);
    if (fact.kind === 'session-by-hand') counts.sessions += 1;
    if (fact.kind === 'assessment-noted') counts.assessments += 1;
    if (fact.kind !== 'episode-opened') continue;
    counts.episodes += 1;
    counts.declared += fact.before;
  }
  return { ...counts, patients: tags.size };
}

async function opened(
  { keys }: Pick<Ledger, 'keys'>,
  { id, at, sealed }: ImportRow,
): Promise<KnownImport> {
  const record = importRecordSchema.parse(await keys.open(sealed, sealContext('imports', id)));
  return { id, at, ...record };
}
