import type { Fact } from '../domain/facts.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import { projectFacts, type Projection } from '../domain/projection.ts';
import { allFacts } from '../ledger/all-rows.ts';
import { unseal } from '../ledger/people.ts';
import type { Ledger } from '../ledger/open.ts';
import { nextTask } from '../platform/next-task.ts';

/** What facts add up to, in numbers that she knows from her lists. */
export interface Tally {
  patients: number;
  episodes: number;
  /** Certain and possible ones. */
  sessions: number;
}

/** Counts what lies in a backup. */
export async function tallyOf(facts: readonly Fact[]): Promise<Tally> {
  const sum: Tally = { patients: 0, episodes: 0, sessions: 0 };
  let since = 0;
  for (const [tag, own] of Map.groupBy(facts, (fact) => fact.tag)) {
    if (tag === PRACTICE || tag === ACTIVITY) continue;
    addTo(sum, projectFacts(tag, own));
    since += own.length;
    if (since > 1000) {
      since = 0;
      await nextTask();
    }
  }
  return sum;
}

/** Counts what is here, from what the lists read. */
export async function tallyHere(ledger: Ledger): Promise<Tally> {
  const sum: Tally = { patients: 0, episodes: 0, sessions: 0 };
  for (const row of await ledger.db.patients.toArray()) addTo(sum, await unseal(ledger, row));
  return sum;
}

/** How many facts that are here a backup does not hold; the journal of decisions aside. */
export async function missingFrom(backup: readonly Fact[], ledger: Ledger): Promise<number> {
  const held = new Set(backup.map(({ key }) => key));
  let missing = 0;
  for await (const slice of allFacts(ledger)) {
    missing += slice.filter(({ key, tag }) => tag !== PRACTICE && !held.has(key)).length;
  }
  return missing;
}

function addTo(sum: Tally, { patient, episodes }: Projection): void {
  if (patient !== null) sum.patients += 1;
  sum.episodes += episodes.length;
  for (const { sessions } of episodes) sum.sessions += sessions.length;
}
