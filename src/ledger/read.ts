import { foldHistory, type History } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { nameMatches, patientKey, type Patient } from '../domain/patient.ts';
import { factsOf } from './facts-of.ts';
import { aliasIndex, factId, type Alias } from './marks.ts';
import type { Ledger } from './open.ts';
import { readNames } from './names.ts';
import { openRow } from './open-rows.ts';
import { readPeople, type Person } from './people.ts';
import { sealContext } from './seal-context.ts';

/** A patient with the tag under which the journal keeps them. */
export interface KnownPatient {
  tag: string;
  patient: Patient;
  /** Other names of the same person. */
  alsoKnownAs: Person['alsoKnownAs'];
}

/** The keyed mark under which a patient's facts are kept. */
export function tagOf({ keys }: Pick<Ledger, 'keys'>, patient: Patient): Promise<string> {
  return keys.tag(`patient|${patientKey(patient)}`);
}

/** The fact written under an idempotency key, or null. */
export async function factByKey(ledger: Ledger, key: string): Promise<Fact | null> {
  const row = await ledger.db.facts.get(await factId(ledger, key));
  return row ? openRow(ledger, row) : null;
}

/** A patient's episodes. */
export async function historyOf(ledger: Ledger, tag: string): Promise<History> {
  return foldHistory(await factsOf(ledger, tag));
}

/** The tag that an alias stands for, or null. */
export async function tagOfAlias(ledger: Ledger, alias: string): Promise<string | null> {
  const index = await aliasIndex(ledger, alias);
  const row = await ledger.db.aliases.get(index);
  if (!row) return null;
  const opened = (await ledger.keys.open(row.sealed, sealContext('aliases', index))) as Alias;
  return opened.tag;
}

/** The names behind a tag, or null when the tag is unknown. */
export async function patientOf(ledger: Ledger, tag: string): Promise<Patient | null> {
  const people = await readPeople(ledger, { under: tag });
  return people[0]?.patient ?? null;
}

/** Every patient known, by name; joined names are one patient. */
export async function allPatients(ledger: Ledger): Promise<KnownPatient[]> {
  const named = (await readNames(ledger)).map((one) => ({ one, key: patientKey(one.patient) }));
  return named
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

/** Patients one of whose names begins with the words typed, tolerant of accents and hyphens. */
export async function searchPatients(ledger: Ledger, typed: string): Promise<KnownPatient[]> {
  return (await allPatients(ledger)).filter((known) => isNamed(known, typed));
}

/** True when one of their names begins with the words typed. */
export function isNamed(
  { patient, alsoKnownAs }: Pick<KnownPatient, 'patient' | 'alsoKnownAs'>,
  typed: string,
): boolean {
  return [patient, ...alsoKnownAs.map((other) => other.patient)].some((names) =>
    nameMatches(names, typed),
  );
}

/** The origins the kiné switched on. */
export async function readSites({ front }: Pick<Ledger, 'front'>): Promise<string[]> {
  return (await front.sites.toArray()).map(({ origin }) => origin);
}

/** The names of a person beside the ones given. */
export async function otherNamesOf(
  ledger: Ledger,
  tag: string,
  shown: Patient,
): Promise<Patient[]> {
  const [person] = await readPeople(ledger, { under: tag });
  if (!person) return [];
  const all = [person.patient, ...person.alsoKnownAs.map(({ patient }) => patient)];
  return all.filter((names) => patientKey(names) !== patientKey(shown));
}
