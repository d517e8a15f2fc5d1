import { ofKind, type Fact, type FactOf } from '../../../domain/facts.ts';
import { journalOf } from '../../../domain/journal.ts';

/** One line of a patient's history: a fact, and for an outcome what had been billed. */
export type Entry = { at: number; key: string; undone: boolean } & (
  | { kind: 'fact'; fact: Told }
  | { kind: 'outcome'; fact: FactOf<'outcome-seen'>; intents: Intent[] }
  | { kind: 'undoing'; fact: FactOf<'fact-voided'>; about: Entry | null }
);

type Intent = FactOf<'intent-to-bill'>;
/** Facts that have no line of their own in a patient's history. */
type Silent = 'patient-seen' | 'prescribed-seen' | 'decision-noted';
export type Told = Exclude<Fact, { kind: Silent | 'outcome-seen' | 'fact-voided' }>;

/**
 * The journal as lines to read, latest first. A billing shows once: as its outcome, or as still waiting
 * while nobody told; the names of the patient are at the top of the page already. What was undone stays,
 * marked as such.
 */
export function timelineOf(facts: readonly Fact[]): Entry[] {
  const intents = Map.groupBy(ofKind(facts, 'intent-to-bill'), ({ intent }) => intent);
  const answered = new Set(ofKind(facts, 'outcome-seen').map(({ intent }) => intent));
  const standing = new Set(journalOf(facts).map(({ key }) => key));
  const entries = new Map<string, Entry>();
  const twice = saidTwice(facts);
  for (const fact of facts) {
    const { at, key } = fact;
    const line = { at, key, undone: !standing.has(key) };
    if (isSilent(fact) || twice.has(key)) continue;
    if (fact.kind === 'outcome-seen') {
      const billed = intents.get(fact.intent);
      if (billed) entries.set(key, { ...line, kind: 'outcome', fact, intents: billed });
    } else if (fact.kind === 'fact-voided') {
      entries.set(key, { ...line, undone: false, kind: 'undoing', fact, about: null });
    } else if (fact.kind !== 'intent-to-bill' || !answered.has(fact.intent)) {
      entries.set(key, { ...line, kind: 'fact', fact });
    }
  }
  return [...entries.values()]
    .map((entry) => withAbout(entry, entries))
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
}

/** A join is written under both names, and so is its split: read together, each is one line. */
function saidTwice(facts: readonly Fact[]): ReadonlySet<string> {
  const joins = ofKind(facts, 'patients-joined');
  const second = joins.filter(
    ({ tag, other, into }) =>
      !into && joins.some((first) => first.into && first.tag === other && first.other === tag),
  );
  const keys = new Set(second.map(({ key }) => key));
  const undone = ofKind(facts, 'fact-voided').filter(({ fact }) => keys.has(fact));
  return new Set([...keys, ...undone.map(({ key }) => key)]);
}

function isSilent(fact: Fact): fact is Extract<Fact, { kind: Silent }> {
  return ['patient-seen', 'prescribed-seen', 'decision-noted'].includes(fact.kind);
}

/** What was undone, and what that had undone in its turn: each was written before the other. */
function withAbout(entry: Entry, entries: ReadonlyMap<string, Entry>): Entry {
  if (entry.kind !== 'undoing') return entry;
  const about = entries.get(entry.fact.fact);
  const earlier = about !== undefined && about.at <= entry.at && about.key !== entry.key;
  return { ...entry, about: earlier ? withAbout(about, entries) : null };
}

/** The episodes that a line is about, in the order written. */
export function episodesOf(entry: Entry): string[] {
  if (entry.kind === 'outcome') return entry.intents.map(({ episode }) => episode);
  if (entry.kind === 'undoing') return entry.about ? episodesOf(entry.about) : [];
  const { fact } = entry;
  if (fact.kind === 'act-assigned') return fact.episodes;
  // The line that opens an episode names its region itself.
  if (fact.kind === 'episode-opened' || !('episode' in fact) || fact.episode === null) return [];
  return [fact.episode];
}

/** Lines with a gesture of their own: a session is removed, an invoice is settled, where they are listed. */
const ELSEWHERE: ReadonlySet<Fact['kind']> = new Set([
  'session-by-hand',
  'intent-to-bill',
  // Written under both names: they are split together.
  'patients-joined',
  'patient-erased',
]);

/** True when a line can be undone here: it stands, and nothing else takes it back. */
export function isUndoable(entry: Entry): boolean {
  if (entry.kind === 'outcome') return false;
  if (entry.kind === 'undoing') return entry.about?.undone === true && !isOfJoin(entry.about);
  return !entry.undone && !ELSEWHERE.has(entry.fact.kind);
}

/** Split names are joined again by joining them, never by half. */
function isOfJoin(entry: Entry): boolean {
  if (entry.kind === 'undoing') return entry.about !== null && isOfJoin(entry.about);
  return entry.kind === 'fact' && entry.fact.kind === 'patients-joined';
}

/** The day of a session, out of the name it has in corrections (`carrier#2026-10-12#1`). */
export function dayOfSession(session: string): string {
  return session.split('#').at(-2) ?? '';
}
