import { addMonths, type CivilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { ACTIVITY } from '../domain/practice-facts.ts';
import { addMonthTotals, projectFacts, type Months } from '../domain/projection.ts';
import { expiredOn } from '../domain/retention.ts';
import { raiseRevision } from './append.ts';
import type { DocumentRow, PatientRow } from './database.ts';
import { dropOlder } from './ledgers.ts';
import { factId } from './marks.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { openRows } from './open-rows.ts';
import { isPatient, sealProjection } from './project.ts';
import { readPurged, type PurgedTotals } from './purged-totals.ts';
import { sealContext } from './seal-context.ts';

/** What a purge took away. */
export interface Purged {
  facts: number;
  patients: number;
}

/**
 * Deletes for good what is older than the retention, patient by patient, each in one transaction, and keeps
 * its months as totals without a patient. Told of a day that may be believed (domain/retention.ts).
 * @throws LedgerNewer when the database is of a newer version.
 */
export async function purge(ledger: Ledger, day: CivilDate, months: number): Promise<Purged> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { db } = ledger;
  // The month lies in clear for this: what is younger is not even unsealed.
  const oldest = addMonths(day, -months).slice(0, 7);
  const old = await db.facts.where('month').belowOrEqual(oldest).toArray();
  if (old.length > 0) await dropOlder(db.name);
  const purged: Purged = { facts: 0, patients: 0 };
  for (const index of new Set(old.map(({ tag }) => tag))) {
    const one = await purgeOne(ledger, index, day, months);
    purged.facts += one.facts;
    purged.patients += one.patients;
  }
  return purged;
}

async function purgeOne(
  ledger: Ledger,
  index: string,
  day: CivilDate,
  months: number,
): Promise<Purged> {
  const { db } = ledger;
  for (;;) {
    const facts = await openRows(ledger, await db.facts.where('tag').equals(index).toArray());
    const left = whatStays(facts, day, months);
    if (left.keys.length === 0) return { facts: 0, patients: 0 };
    const ids = await Promise.all(left.keys.map((key) => factId(ledger, key)));
    const projection = await projectionLeft(ledger, left.stays);
    const totals = await totalsRow(ledger, facts, left.stays);
    const done = await db.transaction(
      'rw',
      [db.facts, db.patients, db.aliases, db.documents, db.meta],
      async () => {
        if ((await db.facts.where('tag').equals(index).count()) !== facts.length) return false;
        await db.facts.bulkDelete(ids);
        await db.documents.put(totals);
        if (projection) await db.patients.put(projection);
        else {
          await db.patients.delete(index);
          await db.aliases.where('tag').equals(index).delete();
        }
        await raiseRevision(db);
        return true;
      },
    );
    const somebody = isPatient(facts[0]?.tag ?? '');
    if (done) return { facts: ids.length, patients: somebody && !projection ? 1 : 0 };
  }
}

function whatStays(facts: readonly Fact[], day: CivilDate, months: number) {
  // A tombstone keeps a person away from imports for good.
  const mortal = facts.filter(({ kind }) => kind !== 'patient-erased');
  const { keys } = expiredOn(mortal, day, months);
  const gone = new Set(keys);
  return { keys, stays: facts.filter(({ key }) => !gone.has(key)) };
}

/** Null: nothing is left that could be shown of anybody. */
async function projectionLeft(ledger: Ledger, stays: readonly Fact[]): Promise<PatientRow | null> {
  const tag = stays.find(({ kind }) => kind !== 'patient-erased')?.tag;
  return tag !== undefined && isPatient(tag)
    ? sealProjection(ledger, projectFacts(tag, stays))
    : null;
}

/** What the months lose with these facts goes into the totals, so that a year’s figures stay what they were. */
async function totalsRow(
  ledger: Ledger,
  before: readonly Fact[],
  after: readonly Fact[],
): Promise<DocumentRow> {
  const kept = await readPurged(ledger);
  const [one] = before;
  const sum: PurgedTotals =
    one?.tag === ACTIVITY
      ? { ...kept, prescribed: addPrescribed(kept.prescribed, before, after) }
      : { ...kept, months: addMonthTotals(kept.months, lost(before, after)) };
  const sealed = await ledger.keys.seal(sum, sealContext('documents', 'purged'));
  return { id: 'purged', sealed };
}

function lost(before: readonly Fact[], after: readonly Fact[]): Months {
  const [was, is] = [projectFacts('', before).months, projectFacts('', after).months];
  return addMonthTotals(was, negative(is));
}

function negative(months: Months): Months {
  const minus = (value: number) => (value === 0 ? 0 : -value);
  return Object.fromEntries(
    Object.entries(months).map(([month, kines]) => [
      month,
      Object.fromEntries(
        Object.entries(kines).map(([rpps, { sessions, assessments, opened }]) => [
          rpps,
          { sessions: minus(sessions), assessments: minus(assessments), opened: minus(opened) },
        ]),
      ),
    ]),
  );
}

function addPrescribed(
  kept: PurgedTotals['prescribed'],
  before: readonly Fact[],
  after: readonly Fact[],
): PurgedTotals['prescribed'] {
  const sum = structuredClone(kept);
  const stay = new Set(after.map(({ key }) => key));
  for (const fact of before) {
    if (fact.kind !== 'prescribed-seen' || stay.has(fact.key)) continue;
    const month = (sum[fact.month] ??= {});
    month[fact.practitioner] = (month[fact.practitioner] ?? 0) + fact.sessions;
  }
  return sum;
}
