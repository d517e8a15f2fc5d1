import { factSchema, type Fact } from '../domain/facts.ts';
import type { AliasRow, FactRow, LedgerDatabase, PatientRow } from './database.ts';
import type { Ledger } from './open.ts';

/** One command's worth of writing: all of it or nothing. */
export interface Append {
  facts: readonly Fact[];
  /** Keyed marks of the software's patient id, learnt with these facts. */
  aliases?: readonly AliasRow[];
}

/**
 * Writes facts once and returns the new revision. Sealing comes first: awaiting WebCrypto inside an
 * IndexedDB transaction would let it commit half-way. A fact whose key is known is left as it stands.
 * Resolves only when the transaction is complete on disk.
 */
export async function append(
  { db, keys }: Ledger,
  { facts, aliases = [] }: Append,
): Promise<number> {
  const rows = onceEach(await Promise.all(facts.map((fact) => sealFact(keys, fact))));
  const patients = await Promise.all(
    facts.filter(isPatientSeen).map((fact) => sealPatient(keys, fact)),
  );
  return db.transaction('rw', [db.facts, db.aliases, db.patients, db.meta], async () => {
    const known = await db.facts.bulkGet(rows.map(({ id }) => id));
    const fresh = rows.filter((_, index) => known[index] === undefined);
    if (fresh.length > 0) await db.facts.bulkAdd(fresh);
    await db.patients.bulkPut(patients);
    await db.aliases.bulkPut([...aliases]);
    return fresh.length > 0 ? raiseRevision(db) : currentRevision(db);
  });
}

/** The number that every write raises; zero before the first. */
export async function currentRevision(db: LedgerDatabase): Promise<number> {
  const row = await db.meta.get('revision');
  return row?.id === 'revision' ? row.value : 0;
}

/** Raises the revision inside the caller's transaction. */
export async function raiseRevision(db: LedgerDatabase): Promise<number> {
  const value = (await currentRevision(db)) + 1;
  await db.meta.put({ id: 'revision', value });
  return value;
}

/** What the seal of a row is bound to: its table, id and schema version. */
export function sealContext(table: 'facts' | 'patients' | 'documents', id: string): string {
  return `${table}|${id}|v1`;
}

/** The row id of a fact: its idempotency key, unreadable. */
export function factId(keys: Ledger['keys'], key: string): Promise<string> {
  return keys.tag(`fact|${key}`);
}

async function sealFact(keys: Ledger['keys'], fact: Fact): Promise<FactRow> {
  const valid = factSchema.parse(fact);
  const id = await factId(keys, valid.key);
  const sealed = await keys.seal(valid, sealContext('facts', id));
  return { id, tag: valid.tag, month: valid.day.slice(0, 7), sealed };
}

/** Of two rows of one fact the first stands, as it does when they come in two commands. */
function onceEach(rows: readonly FactRow[]): FactRow[] {
  return rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
}

type PatientSeen = Extract<Fact, { kind: 'patient-seen' }>;

function isPatientSeen(fact: Fact): fact is PatientSeen {
  return fact.kind === 'patient-seen';
}

async function sealPatient(keys: Ledger['keys'], fact: PatientSeen): Promise<PatientRow> {
  return {
    tag: fact.tag,
    sealed: await keys.seal(fact.patient, sealContext('patients', fact.tag)),
  };
}
