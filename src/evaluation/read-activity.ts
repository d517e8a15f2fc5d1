import { ofKind, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import type { MonthTotal } from '../domain/projection.ts';
import { allFacts } from '../ledger/all-rows.ts';
import type { Ledger } from '../ledger/open.ts';
import { readPurged } from '../ledger/purged-totals.ts';
import { nextTask } from '../platform/next-task.ts';
import { activityOf, type ActivityEpisode } from './activity.ts';
import type { Activity } from './figures.ts';
import type { MonthlyCount } from './share.ts';

/** So many people are folded before the page draws and listens again. */
const AT_ONCE = 50;

/**
 * Everything that the figures are drawn from, read from the facts in slices. `onProgress`: how far it is.
 * @throws SealBroken
 */
export async function readActivity(
  ledger: Pick<Ledger, 'db' | 'keys'>,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Activity> {
  const count = await ledger.db.facts.count();
  const byTag = new Map<string, Fact[]>();
  let read = 0;
  for await (const slice of allFacts(ledger)) {
    for (const fact of slice) {
      const own = byTag.get(fact.tag);
      if (own) own.push(fact);
      else byTag.set(fact.tag, [fact]);
    }
    read += slice.length;
    onProgress(read, 2 * count);
    await nextTask();
  }
  const prescribed = prescribedOf(byTag.get(ACTIVITY) ?? []);
  byTag.delete(ACTIVITY);
  byTag.delete(PRACTICE);
  const people = peopleOf(byTag);
  const episodes: ActivityEpisode[] = [];
  for (const [at, facts] of people.entries()) {
    if (at > 0 && at % AT_ONCE === 0) {
      onProgress(count + Math.round((count * at) / people.length), 2 * count);
      await nextTask();
    }
    episodes.push(...activityOf(facts[0]?.tag ?? '', facts));
  }
  const purged = await readPurged(ledger);
  return {
    episodes,
    prescribed: [...prescribed, ...purgedPrescribed(purged.prescribed)],
    purged: purgedMonths(purged.months),
  };
}

/** The facts of each person: joined names together, as they are everywhere else. */
export function peopleOf(byTag: ReadonlyMap<string, readonly Fact[]>): Fact[][] {
  const done = new Set<string>();
  return [...byTag.keys()].flatMap((tag) => {
    if (done.has(tag)) return [];
    const group = new Set([tag]);
    // A set that is walked is walked to its end, whatever joins it on the way.
    for (const member of group) {
      for (const other of joinedWith(byTag.get(member) ?? [])) group.add(other);
    }
    for (const member of group) done.add(member);
    return [[...group].flatMap((member) => byTag.get(member) ?? [])];
  });
}

function joinedWith(facts: readonly Fact[]): string[] {
  if (ofKind(facts, 'patients-joined').length === 0) return [];
  return ofKind(journalOf(facts), 'patients-joined').map(({ other }) => other);
}

function prescribedOf(facts: readonly Fact[]): MonthlyCount[] {
  return ofKind(journalOf(facts), 'prescribed-seen').map(({ month, practitioner, sessions }) => ({
    month,
    practitioner,
    sessions,
  }));
}

function purgedPrescribed(months: Record<string, Record<string, number>>): MonthlyCount[] {
  return flat(months).map(({ value, ...one }) => ({ ...one, sessions: value }));
}

function purgedMonths(months: Record<string, Record<string, MonthTotal>>): Activity['purged'] {
  return flat(months).map(({ value: { sessions, opened }, ...one }) => ({
    ...one,
    sessions,
    opened,
  }));
}

function flat<T>(months: Record<string, Record<string, T>>) {
  return Object.entries(months).flatMap(([month, kines]) =>
    Object.entries(kines).map(([practitioner, value]) => ({ month, practitioner, value })),
  );
}
