import { ofKind, type Fact } from '../domain/facts.ts';
import { projectFacts } from '../domain/projection.ts';
import { sessionId } from '../domain/sessions.ts';
import { raiseRevision } from './append.ts';
import type { FactRow, PatientRow } from './database.ts';
import { sealImport, type KnownImport } from './imports.ts';
import { sealFact } from './marks.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { openRows } from './open-rows.ts';
import { isPatient, sealProjection } from './project.ts';

/** What taking one patient's part of an import out again would do. */
interface Removal {
  /** Marks of the rows that go. */
  gone: string[];
  /** Rows that stay, because something rests on them: from now on they are written here. */
  stays: FactRow[];
  /** Its facts after that, folded; null: nothing is left. */
  row: PatientRow | null;
  tag: string;
  /** Facts that lay there: with another number it is worked out anew. */
  from: number;
  keptEpisodes: number;
}

/**
 * Takes an import out again: its facts are deleted, in one transaction with what they added up to and with
 * the line of the journal of decisions. An episode about which something was written since stays, and so does
 * the name of a patient of whom something is left. Returns how many episodes stayed.
 * @throws LedgerNewer
 */
export async function undoImport(
  ledger: Ledger,
  known: KnownImport,
  decision: Fact,
): Promise<number> {
  if (ledger.readOnly) throw new LedgerNewer();
  const noted = await sealFact(ledger, decision);
  for (;;) {
    const removals = await removalsOf(ledger, known.id);
    const kept = removals.reduce((sum, { keptEpisodes }) => sum + keptEpisodes, 0);
    const undone = await sealImport(ledger, { ...known, state: 'undone', kept });
    if (
      await carryOut(ledger, removals, async () => {
        const { db } = ledger;
        await db.imports.put(undone);
        await db.facts.put(noted);
        await raiseRevision(db);
      })
    )
      return kept;
  }
}

/** False: somebody wrote in between, and nothing was done. */
function carryOut(
  { db }: Ledger,
  removals: readonly Removal[],
  finish: () => Promise<void>,
): Promise<boolean> {
  return db.transaction('rw', [db.facts, db.patients, db.imports, db.meta], async () => {
    for (const { tag, from } of removals) {
      if ((await db.facts.where('tag').equals(tag).count()) !== from) return false;
    }
    await db.facts.bulkDelete(removals.flatMap(({ gone }) => gone));
    await db.facts.bulkPut(removals.flatMap(({ stays }) => stays));
    await db.patients.bulkPut(removals.flatMap(({ row }) => (row ? [row] : [])));
    await db.patients.bulkDelete(removals.flatMap(({ row, tag }) => (row ? [] : [tag])));
    await finish();
    return true;
  });
}

async function removalsOf(ledger: Ledger, batch: string): Promise<Removal[]> {
  const rows = await ledger.db.facts.where('batch').equals(batch).toArray();
  const removals: Removal[] = [];
  for (const tag of new Set(rows.map((row) => row.tag))) {
    removals.push(await removalOf(ledger, batch, tag));
  }
  return removals;
}

async function removalOf(ledger: Ledger, batch: string, index: string): Promise<Removal> {
  const rows = await ledger.db.facts.where('tag').equals(index).toArray();
  const facts = await openRows(ledger, rows);
  const brought = facts.filter((_, at) => rows[at]?.batch === batch);
  const others = facts.filter((_, at) => rows[at]?.batch !== batch);
  const held = heldBy(brought, others);
  const isGone = (at: number) => rows[at]?.batch === batch && !held.has(facts[at]?.key ?? '');
  const left = facts.filter((_, at) => !isGone(at));
  const tag = facts[0]?.tag ?? '';
  const lasting = left.length > 0 && isPatient(tag);
  return {
    tag: index,
    from: rows.length,
    gone: rows.flatMap(({ id }, at) => (isGone(at) ? [id] : [])),
    stays: rows.flatMap((row, at) =>
      row.batch === batch && !isGone(at) ? [withoutBatch(row)] : [],
    ),
    row: lasting ? await sealProjection(ledger, projectFacts(tag, left)) : null,
    keptEpisodes: ofKind(brought, 'episode-opened').filter(({ key }) => held.has(key)).length,
  };
}

/** Keys of what was brought and has to stay: on it rests what was written by other ways. */
function heldBy(brought: readonly Fact[], others: readonly Fact[]): ReadonlySet<string> {
  const sessions = new Set(
    ofKind(brought, 'session-by-hand').map(({ gesture, session }) => sessionId(gesture, session)),
  );
  const keys = new Set(brought.map(({ key }) => key));
  const resting = others.filter((fact) => !speaksOnlyOf(fact, sessions, keys));
  const episodes = new Set(resting.flatMap(episodesNamed));
  const opened = ofKind(brought, 'episode-opened').filter(({ episode }) => episodes.has(episode));
  const isNamed = resting.some((fact) => !isPrescribed(fact) && fact.kind !== 'patient-erased');
  const seen = isNamed ? ofKind(brought, 'patient-seen') : [];
  return new Set([...opened, ...seen].map(({ key }) => key));
}

/** A word about what was brought, and about nothing else: it goes quiet with it. */
function speaksOnlyOf(
  fact: Fact,
  sessions: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): boolean {
  if (fact.kind === 'session-voided' || fact.kind === 'session-doubt-settled') {
    return sessions.has(fact.session);
  }
  return fact.kind === 'fact-voided' && keys.has(fact.fact);
}

function episodesNamed(fact: Fact): string[] {
  if (fact.kind === 'act-assigned') return fact.episodes;
  return 'episode' in fact && fact.episode !== null ? [fact.episode] : [];
}

/** « Ordonnance »: no name is kept for it. */
function isPrescribed(fact: Fact): boolean {
  return fact.kind === 'treatment-answered' && fact.episode === null;
}

function withoutBatch({ batch: _batch, ...row }: FactRow): FactRow {
  return row;
}
