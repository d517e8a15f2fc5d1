import { ofKind, type Fact } from '../domain/facts.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import { isOpen, projectFacts, type Projection } from '../domain/projection.ts';
import type { LedgerDatabase, PatientRow } from './database.ts';
import { tagIndex } from './marks.ts';
import type { Ledger } from './open.ts';
import { namesOf } from './names.ts';
import { openRows } from './open-rows.ts';
import { sealContext } from './seal-context.ts';

/** The projection of one tag, with the number of facts that it was folded from. */
export interface Projected {
  row: PatientRow;
  /** Facts that lay there before: with another number it is folded anew. */
  from: number;
}

/** Folds each patient that the given facts are about, with what is known of them. */
export async function projected(ledger: Ledger, facts: readonly Fact[]): Promise<Projected[]> {
  const byTag = Map.groupBy(facts, ({ tag }) => tag);
  const tags = [...byTag.keys()].filter(isPatient);
  return Promise.all(tags.map((tag) => projectedWith(ledger, tag, byTag.get(tag) ?? [])));
}

/** Inside a transaction: nobody wrote about these patients since. */
export async function stillThere(
  db: LedgerDatabase,
  standing: readonly Projected[],
): Promise<boolean> {
  const counts = await Promise.all(
    standing.map(({ row }) => db.facts.where('tag').equals(row.tag).count()),
  );
  return standing.every(({ from }, index) => counts[index] === from);
}

/** The sealed row of a projection. */
export async function sealProjection(
  ledger: Pick<Ledger, 'keys'>,
  projection: Projection,
): Promise<PatientRow> {
  const tag = await tagIndex(ledger, projection.tag);
  const [name, sealed] = await Promise.all([
    ledger.keys.seal(namesOf(projection), sealContext('names', tag)),
    ledger.keys.seal(projection, sealContext('patients', tag)),
  ]);
  return { tag, open: isOpen(projection) ? 1 : 0, name, sealed };
}

/**
 * Folds every projection anew from the facts, as if none had been there. Equal to the live ones, unless they
 * were damaged. Returns how many patients there are.
 */
export async function rebuildProjections(
  ledger: Ledger,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<number> {
  const { db } = ledger;
  const indexes = (await db.facts.orderBy('tag').uniqueKeys()).map(String);
  let patients = 0;
  for (const [done, index] of indexes.entries()) {
    onProgress(done, indexes.length);
    patients += await rebuildOne(ledger, index);
  }
  const there = new Set(indexes);
  const orphans = (await db.patients.toCollection().primaryKeys()).filter((tag) => !there.has(tag));
  await db.patients.bulkDelete(orphans);
  onProgress(indexes.length, indexes.length);
  return patients;
}

/** True of a tag that stands for somebody, not for the practice. */
export function isPatient(tag: string): boolean {
  return tag !== PRACTICE && tag !== ACTIVITY;
}

async function rebuildOne(ledger: Ledger, index: string): Promise<0 | 1> {
  const { db } = ledger;
  for (;;) {
    const facts = await openRows(ledger, await db.facts.where('tag').equals(index).toArray());
    const tag = facts[0]?.tag;
    if (tag === undefined || !isPatient(tag)) return 0;
    const row = await sealProjection(ledger, projectFacts(tag, facts));
    const written = await db.transaction('rw', db.facts, db.patients, async () => {
      if (!(await stillThere(db, [{ row, from: facts.length }]))) return false;
      await db.patients.put(row);
      return true;
    });
    if (written) return ofKind(facts, 'patient-erased').length === facts.length ? 0 : 1;
  }
}

async function projectedWith(
  ledger: Ledger,
  tag: string,
  fresh: readonly Fact[],
): Promise<Projected> {
  const index = await tagIndex(ledger, tag);
  const rows = await ledger.db.facts.where('tag').equals(index).toArray();
  const known = await openRows(ledger, rows);
  const keys = new Set(known.map(({ key }) => key));
  const added = fresh.filter(({ key }) => !keys.has(key));
  // Of two new facts of one key the first stands.
  const once = [...new Map(added.toReversed().map((fact) => [fact.key, fact])).values()];
  const row = await sealProjection(ledger, projectFacts(tag, [...known, ...once]));
  return { row, from: known.length };
}
