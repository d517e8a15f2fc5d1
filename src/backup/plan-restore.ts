import type { CivilDate } from '../domain/civil-date.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import { expiredOn } from '../domain/retention.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { readKeeping } from '../ledger/keeping.ts';
import { factId, type Alias } from '../ledger/marks.ts';
import { isUnused, readMarksSecret } from '../ledger/marks-secret.ts';
import type { Ledger } from '../ledger/open.ts';
import { nextTask } from '../platform/next-task.ts';
import type { Backup } from './backup-schema.ts';
import type { OnProgress } from './export-ledger.ts';
import { retagged } from './retag.ts';

/** Why a row of a backup is not taken in. */
export const refusals = [
  /** Of no form that we ever wrote. */
  'malformed',
  /** Of a patient who was erased since. */
  'erased',
  /** Older than what is kept here: purged once, it would be purged and summed again. */
  'expired',
  /** Says that a patient was erased who is still here: nothing is ever taken away by a restore. */
  'still-here',
  /** Of another ledger, about a patient whose names it does not hold. */
  'untraceable',
] as const;
export type RestoreRefusal = (typeof refusals)[number];

/** What a restore would do, worked out without writing anything. */
export interface RestorePlan {
  /** Nothing is here yet: the backup brings its totals and its retention too. */
  empty: boolean;
  /** The marks of the backup become those of this empty ledger; null: the marks here stay. */
  adopt: string | null;
  /** What is new, patient by patient. */
  facts: Fact[];
  aliases: Alias[];
  known: number;
  refused: Record<RestoreRefusal, number>;
}

/**
 * Works out what of a backup is new here. Union by the facts' keys: what is here stays as it is.
 * @throws SealBroken when this ledger does not open.
 */
export async function planRestore(
  ledger: Ledger,
  backup: Backup,
  today: CivilDate,
  onProgress: OnProgress = () => {},
): Promise<RestorePlan> {
  const { malformed } = backup;
  const refused = { malformed, erased: 0, expired: 0, 'still-here': 0, untraceable: 0 };
  const unused = await isUnused(ledger);
  const months = unused ? null : (await readKeeping(ledger)).months;
  const same = (await readMarksSecret(ledger)) === backup.marks;
  const adopt = unused && !same ? backup.marks : null;
  const foreign = !unused && !same;
  const { facts, untraceable } = foreign
    ? await retagged(ledger, backup.facts)
    : { facts: backup.facts, untraceable: 0 };
  refused.untraceable = untraceable;
  const fresh: Fact[] = [];
  const tags = new Set<string>();
  let known = 0;
  let done = 0;
  for (const [tag, group] of Map.groupBy(facts, (fact) => fact.tag)) {
    const sorted = await sortOut(ledger, tag, group);
    const expired =
      months === null ? NONE : await expiredOf(ledger, tag, sorted.fresh, today, months);
    fresh.push(...sorted.fresh.filter(({ key }) => !expired.has(key)));
    refused.expired += expired.size;
    known += sorted.known;
    refused.erased += sorted.erased;
    refused['still-here'] += sorted.stillHere;
    if (sorted.erased === 0) tags.add(tag);
    onProgress((done += group.length), facts.length);
    await nextTask();
  }
  // The software's ids were marked with another secret: they would never be met again.
  const aliases = foreign ? [] : backup.aliases.filter(({ tag }) => tags.has(tag));
  return { empty: unused, adopt, facts: fresh, aliases, known, refused };
}

const NONE: ReadonlySet<string> = new Set();

/** The keys of new facts that the next purge would take away again. */
async function expiredOf(
  ledger: Ledger,
  tag: string,
  fresh: readonly Fact[],
  today: CivilDate,
  months: number,
): Promise<ReadonlySet<string>> {
  const mortal = fresh.filter(({ kind }) => kind !== 'patient-erased');
  if (mortal.length === 0) return NONE;
  const gone = new Set(
    expiredOn([...(await factsUnder(ledger, tag)), ...mortal], today, months).keys,
  );
  return new Set(mortal.map(({ key }) => key).filter((key) => gone.has(key)));
}

interface SortedOut {
  fresh: Fact[];
  known: number;
  erased: number;
  stillHere: number;
}

/** The facts of one patient: which are new, and which may not come in. */
async function sortOut(ledger: Ledger, tag: string, group: readonly Fact[]): Promise<SortedOut> {
  const once = firstOfEach(group);
  const ids = await Promise.all(once.map(({ key }) => factId(ledger, key)));
  const rows = await ledger.db.facts.bulkGet(ids);
  const fresh = once.filter((_, index) => rows[index] === undefined);
  const known = group.length - fresh.length;
  if (tag === PRACTICE || tag === ACTIVITY) return { fresh, known, erased: 0, stillHere: 0 };
  const here = await factsUnder(ledger, tag);
  const erasedAt = Math.max(
    -1,
    ...ofKind([...here, ...group], 'patient-erased').map(({ at }) => at),
  );
  if (erasedAt < 0) return { fresh, known, erased: 0, stillHere: 0 };
  const isHere = here.some(({ kind }) => kind !== 'patient-erased');
  const tombs = fresh.filter(({ kind }) => kind === 'patient-erased');
  const rest = fresh.filter(({ kind }) => kind !== 'patient-erased');
  if (isHere && tombs.length > 0) return { fresh: rest, known, erased: 0, stillHere: tombs.length };
  const later = rest.filter(({ at }) => at > erasedAt);
  const taken = [...tombs, ...later];
  return { fresh: taken, known, erased: rest.length - later.length, stillHere: 0 };
}

/** Of two facts of one key the first stands, as it does when they are written. */
function firstOfEach(group: readonly Fact[]): Fact[] {
  const once = new Map<string, Fact>();
  for (const fact of group) if (!once.has(fact.key)) once.set(fact.key, fact);
  return [...once.values()];
}
