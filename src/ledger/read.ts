import { foldHistory, type History } from '../domain/episode.ts';
import { factSchema, type Fact } from '../domain/facts.ts';
import { nameMatches, patientKey, patientSchema, type Patient } from '../domain/patient.ts';
import { profileSchema, type Profile } from '../domain/profile.ts';
import { SealBroken } from '../vault/keys.ts';
import { factId, sealContext } from './append.ts';
import type { FactRow } from './database.ts';
import type { Ledger } from './open.ts';

/** A patient with the tag under which the journal keeps them. */
export interface KnownPatient {
  tag: string;
  patient: Patient;
}

/** The keyed mark under which a patient's facts are kept. */
export function tagOf({ keys }: Ledger, patient: Patient): Promise<string> {
  return keys.tag(`patient|${patientKey(patient)}`);
}

/** Every fact of a patient, unsealed and checked. */
export async function factsOf(ledger: Ledger, tag: string): Promise<Fact[]> {
  const rows = await ledger.db.facts.where('tag').equals(tag).toArray();
  return Promise.all(rows.map((row) => openFact(ledger, row)));
}

/** The fact written under an idempotency key, or null. */
export async function factByKey(ledger: Ledger, key: string): Promise<Fact | null> {
  const row = await ledger.db.facts.get(await factId(ledger.keys, key));
  return row ? openFact(ledger, row) : null;
}

/** A patient's episodes. */
export async function historyOf(ledger: Ledger, tag: string): Promise<History> {
  return foldHistory(await factsOf(ledger, tag));
}

/** The tag that an alias stands for, or null. */
export async function tagOfAlias({ db }: Ledger, alias: string): Promise<string | null> {
  return (await db.aliases.get(alias))?.tag ?? null;
}

/** The names behind a tag, or null when the tag is unknown. */
export async function patientOf(ledger: Ledger, tag: string): Promise<Patient | null> {
  const row = await ledger.db.patients.get(tag);
  return row ? openPatient(ledger, row.tag, row.sealed) : null;
}

/** Every patient known, by name. */
export async function allPatients(ledger: Ledger): Promise<KnownPatient[]> {
  const rows = await ledger.db.patients.toArray();
  const patients = await Promise.all(
    rows.map(async ({ tag, sealed }) => ({ tag, patient: await openPatient(ledger, tag, sealed) })),
  );
  return patients.toSorted((a, b) => patientKey(a.patient).localeCompare(patientKey(b.patient)));
}

/** Patients whose names begin with the words typed, tolerant of accents and hyphens. */
export async function searchPatients(ledger: Ledger, typed: string): Promise<KnownPatient[]> {
  return (await allPatients(ledger)).filter(({ patient }) => nameMatches(patient, typed));
}

/** The kiné's profile, or null before the set-up. */
export async function readProfile({ db, keys }: Ledger): Promise<Profile | null> {
  const row = await db.documents.get('profile');
  if (!row) return null;
  return profileSchema.parse(await keys.open(row.sealed, sealContext('documents', 'profile')));
}

/** The origins the kiné switched on. */
export async function readSites({ db }: Pick<Ledger, 'db'>): Promise<string[]> {
  return (await db.sites.toArray()).map(({ origin }) => origin);
}

async function openFact({ keys }: Ledger, { id, sealed }: FactRow): Promise<Fact> {
  const opened = factSchema.safeParse(await keys.open(sealed, sealContext('facts', id)));
  if (!opened.success) throw new SealBroken('a stored fact is not of a known form');
  return opened.data;
}

async function openPatient(
  { keys }: Ledger,
  tag: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Patient> {
  return patientSchema.parse(await keys.open(sealed, sealContext('patients', tag)));
}
