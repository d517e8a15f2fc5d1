import { projectFacts, type Projection } from '../domain/projection.ts';
import type { Episode } from '../domain/episode.ts';
import { patientKey, type Patient } from '../domain/patient.ts';
import type { PatientRow } from './database.ts';
import { factsOf } from './facts-of.ts';
import { tagIndex } from './marks.ts';
import { nextTask } from '../platform/next-task.ts';
import type { KeptProjections } from './kept-projections.ts';
import type { Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

/** Somebody who is treated here, under every name that was joined. */
export interface Person {
  /** The tag under which they are shown. */
  tag: string;
  patient: Patient;
  /** The other names they were seen under, each with its own tag. */
  alsoKnownAs: { tag: string; patient: Patient }[];
  episodes: Episode[];
}

/** Which people to read: all, those with an open episode, or who stands under one tag. */
export interface Which {
  open?: true;
  under?: string;
}

/** How a long list is read: what was unsealed before is kept, and how far it is gets told. */
export interface Reading {
  kept?: KeptProjections;
  onProgress?: (done: number, of: number) => void;
}

/**
 * The people of this practice, from the projections. Names that are joined are one person, shown under one of
 * them; their episodes are folded from the facts of both, since a word under one name may be about the other.
 */
export async function readPeople(
  ledger: Ledger,
  which: Which = {},
  reading: Reading = {},
): Promise<Person[]> {
  const all = await unsealAll(ledger, await rowsOf(ledger, which), reading);
  const named = all.filter(({ patient }) => patient !== null);
  const alone = named.filter(({ joined }) => joined.length === 0);
  const groups = await groupsOf(
    ledger,
    named.filter(({ joined }) => joined.length > 0),
  );
  return [...alone.map(soleOf), ...groups];
}

/** So many rows at a time: the page draws and listens in between. */
const AT_ONCE = 500;

async function unsealAll(
  ledger: Ledger,
  rows: readonly PatientRow[],
  { kept, onProgress }: Reading,
): Promise<Projection[]> {
  const all: Projection[] = [];
  const open = async (row: PatientRow) => kept?.of(row) ?? (await unseal(ledger, row));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const slice = rows.slice(from, from + AT_ONCE);
    const opened = await Promise.all(slice.map(open));
    for (const [at, projection] of opened.entries()) {
      const row = slice[at];
      if (row) kept?.keep(row, projection);
    }
    all.push(...opened);
    onProgress?.(all.length, rows.length);
    if (all.length < rows.length) await nextTask();
  }
  return all;
}

/** One unsealed projection, checked by its seal. */
export async function unseal({ keys }: Ledger, { tag, sealed }: PatientRow): Promise<Projection> {
  return (await keys.open(sealed, sealContext('patients', tag))) as Projection;
}

/** The projection under a tag, or null when nothing was ever written there. */
export async function projectionOf(ledger: Ledger, tag: string): Promise<Projection | null> {
  const row = await ledger.db.patients.get(await tagIndex(ledger, tag));
  return row ? unseal(ledger, row) : null;
}

async function rowsOf(ledger: Ledger, { open, under }: Which): Promise<readonly PatientRow[]> {
  const { patients } = ledger.db;
  if (under !== undefined) {
    const row = await patients.get(await tagIndex(ledger, under));
    return row ? [row] : [];
  }
  if (!open) return patients.toArray();
  return ledger.read?.open ?? patients.where('open').equals(1).toArray();
}

function soleOf({ tag, patient, episodes }: Projection): Person {
  if (patient === null) throw new Error('a projection without names is nobody');
  return { tag, patient, alsoKnownAs: [], episodes };
}

async function groupsOf(ledger: Ledger, members: readonly Projection[]): Promise<Person[]> {
  const people: Person[] = [];
  const done = new Set<string>();
  for (const member of members) {
    if (done.has(member.tag)) continue;
    const group = await groupOf(ledger, member);
    for (const { tag } of group) done.add(tag);
    const shown = shownAmong(group) ?? member;
    const others = group.filter((other) => other !== shown);
    if (shown.patient === null) continue;
    const { episodes } = projectFacts(shown.tag, await factsOf(ledger, shown.tag));
    people.push({
      tag: shown.tag,
      patient: shown.patient,
      alsoKnownAs: others
        .flatMap(({ tag, patient }) => (patient ? [{ tag, patient }] : []))
        .toSorted((a, b) => patientKey(a.patient).localeCompare(patientKey(b.patient))),
      episodes,
    });
  }
  return people;
}

/** The projections of everybody joined with this tag, itself first; none where nothing was ever written. */
export async function membersOf(ledger: Ledger, tag: string): Promise<Projection[]> {
  const first = await projectionOf(ledger, tag);
  return first ? groupOf(ledger, first) : [];
}

/** The one of a group under whose names it is shown. */
export function shownAmong(group: readonly Projection[]): Projection | undefined {
  return group.find(({ shownAt }) => shownAt === null) ?? group[0];
}

/** Everybody joined with this one, directly or through another. */
async function groupOf(ledger: Ledger, first: Projection): Promise<Projection[]> {
  const group = new Map([[first.tag, first]]);
  for (const member of group.values()) {
    for (const tag of member.joined) {
      if (group.has(tag)) continue;
      const other = await projectionOf(ledger, tag);
      if (other) group.set(tag, other);
    }
  }
  return [...group.values()];
}
