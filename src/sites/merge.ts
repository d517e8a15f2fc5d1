import { isSameField, isSameSubject, type SiteFacts, type TaughtField } from './facts.ts';

/** What came of a union: nothing that was there is ever overwritten. */
export interface Union {
  facts: SiteFacts;
  /** Fields and silent paths that were not there. */
  added: number;
  /** Those that were there already, word for word. */
  same: number;
  /** Those that say something else than what was there, which stays. */
  kept: number;
}

type Entry = TaughtField[] | null;

/** What `other` adds to `own`: names and origins stay as they are in `own`. */
export function union(own: SiteFacts, other: SiteFacts): Union {
  const paths = new Map<string, Entry>(Object.entries(own.paths));
  const tally = { added: 0, same: 0, kept: 0 };
  for (const [path, theirs] of Object.entries(other.paths)) {
    const ours = paths.get(path);
    paths.set(path, ours === undefined ? taken(theirs, tally) : joined(ours, theirs, tally));
  }
  const prescriber = own.prescriber ?? other.prescriber;
  return { facts: { ...own, prescriber, paths: Object.fromEntries(paths) }, ...tally };
}

type Tally = Pick<Union, 'added' | 'same' | 'kept'>;

function taken(theirs: Entry, tally: Tally): Entry {
  return theirs === null ? ((tally.added += 1), null) : joined([], theirs, tally);
}

function joined(ours: Entry, theirs: Entry, tally: Tally): Entry {
  if (ours === null && theirs === null) tally.same += 1;
  else if (ours === null || theirs === null) tally.kept += theirs?.length ?? 1;
  if (ours === null || theirs === null) return ours;
  const result = [...ours];
  for (const field of theirs) {
    const before = result.find((known) => isSameSubject(known, field));
    if (before === undefined) result.push(field);
    tally[before === undefined ? 'added' : isSameField(before, field) ? 'same' : 'kept'] += 1;
  }
  return result;
}

/** With this field taught on this path: it takes the place of what was taught for its role, or of silence. */
export function withField(facts: SiteFacts, path: string, field: TaughtField): SiteFacts {
  const others = (facts.paths[path] ?? []).filter((known) => !isSameSubject(known, field));
  return { ...facts, paths: { ...facts.paths, [path]: [...others, field] } };
}

/** Without this field (null: without the silence) on this path; a path with nothing left goes too. */
export function withoutField(facts: SiteFacts, path: string, field: TaughtField | null): SiteFacts {
  const { [path]: entry, ...rest } = facts.paths;
  if (entry === undefined || (entry === null) !== (field === null)) return facts;
  const left = (entry ?? []).filter((known) => field === null || !isSameField(known, field));
  return { ...facts, paths: left.length > 0 ? { ...rest, [path]: left } : rest };
}

/** True when nothing was taught. */
export function isEmpty({ paths }: SiteFacts): boolean {
  return Object.keys(paths).length === 0;
}
