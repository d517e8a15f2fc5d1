import { dayOf, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Fact } from '../domain/facts.ts';
import { timeZoneOf, type Profile } from '../domain/profile.ts';
import type { AliasRow } from '../ledger/database.ts';
import { readProfile, tagOf, tagOfAlias } from '../ledger/read.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Who acts, today: what every fact is stamped with. */
export interface Actor {
  profile: Profile;
  day: CivilDate;
  at: number;
}

/** The kiné and her calendar day. @throws Refusal `no-profile` before the set-up. */
export async function actor({ ledger, now }: World): Promise<Actor> {
  const profile = await readProfile(ledger);
  if (profile === null) throw new Refusal('no-profile');
  const at = now();
  return { profile, at, day: dayOf(at, timeZoneOf(profile.places[0]?.department ?? '')) };
}

/** The stamp of a fact; `key` makes it happen once. */
export function stamp(
  { profile, day, at }: Actor,
  origin: Fact['origin'],
  tag: string,
  key: string,
) {
  return { v: 1, key, tag, at, day, practitioner: profile.rpps, origin } as const;
}

/** Keyed marks of what the software calls a thing, bound to the origin it was seen on. */
export async function marksOf({ ledger }: World, origin: string, draft: FormDraft) {
  const alias = (kind: string, id: string) => ledger.keys.alias(`${origin}|${kind}|${id}`);
  const invoice = await alias('invoice', draft.invoiceId);
  // Without an id of the treatment, an answer holds for this very form and for nothing else.
  const treatment = draft.treatmentId
    ? await alias('treatment', `${draft.patientId ?? ''}|${draft.treatmentId}`)
    : await alias('form', draft.invoiceId);
  const patient = draft.patientId ? await alias('patient', draft.patientId) : null;
  return { invoice, treatment, patient };
}

export type Marks = Awaited<ReturnType<typeof marksOf>>;

export type PatientMatch =
  { kind: 'found'; tag: string; aliases: AliasRow[] } | { kind: 'nobody' } | { kind: 'ambiguous' };

/**
 * Whom the form shows: by names and birth date, else by the software's own id. When the two disagree
 * the patient is ambiguous and nothing is guessed.
 */
export async function matchPatient(
  { ledger }: World,
  draft: FormDraft,
  marks: Marks,
): Promise<PatientMatch> {
  const byAlias = marks.patient ? await tagOfAlias(ledger, marks.patient) : null;
  if (draft.patient === null) {
    return byAlias ? { kind: 'found', tag: byAlias, aliases: [] } : { kind: 'nobody' };
  }
  const tag = await tagOf(ledger, draft.patient);
  if (byAlias !== null && byAlias !== tag) return { kind: 'ambiguous' };
  const aliases = marks.patient ? [{ alias: marks.patient, tag }] : [];
  return { kind: 'found', tag, aliases };
}
