import type { Fact } from '../domain/facts.ts';
import { factSchema } from '../domain/facts.ts';
import { projectFacts } from '../domain/projection.ts';
import { raiseRevision } from './append.ts';
import { dropOlder } from './ledgers.ts';
import { sealFact, tagIndex } from './marks.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { isPatient, sealProjection } from './project.ts';

/**
 * Deletes every fact, alias and projection under these tags and leaves what is given (a tombstone under each,
 * a line in the journal of decisions), all in one transaction. Returns the new revision.
 * @throws LedgerNewer when the database is of a newer version.
 */
export async function eraseUnder(
  ledger: Ledger,
  tags: readonly string[],
  left: readonly Fact[],
): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { db } = ledger;
  const facts = left.map((fact) => factSchema.parse(fact));
  const stones = facts.filter(({ tag }) => isPatient(tag));
  const indexes = await Promise.all(tags.map((tag) => tagIndex(ledger, tag)));
  const rows = await Promise.all(facts.map((fact) => sealFact(ledger, fact)));
  const nobody = await Promise.all(
    stones.map((stone) => sealProjection(ledger, projectFacts(stone.tag, [stone]))),
  );
  await dropOlder(db.name);
  return db.transaction('rw', [db.facts, db.aliases, db.patients, db.meta], async () => {
    await db.facts.where('tag').anyOf(indexes).delete();
    await db.aliases.where('tag').anyOf(indexes).delete();
    await db.patients.bulkDelete(indexes);
    await db.facts.bulkPut(rows);
    await db.patients.bulkPut(nobody);
    return raiseRevision(db);
  });
}
