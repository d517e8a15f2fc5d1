import { dayOf, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { History } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import type { Patient } from '../domain/patient.ts';
import { timeZoneOf, type Profile } from '../domain/profile.ts';
import { executantAmong, type Profiles } from '../domain/profiles.ts';
import type { Alias } from '../ledger/marks.ts';
import { membersOf } from '../ledger/people.ts';
import { tagOf, tagOfAlias } from '../ledger/read.ts';
import { readProfiles } from '../ledger/settings.ts';
import { placeOf, type Question } from '../rules/question.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Who acts, today: what every fact is stamped with. */
export interface Actor {
  profile: Profile;
  day: CivilDate;
  at: number;
  /** The place of practice it is done from; null: not known. */
  where: string | null;
}

/**
 * The kiné and her calendar day. On a form, whoever it names as exécutant; elsewhere, and where it names
 * nobody of this practice, the one whose turn it is.
 * @throws Refusal `no-profile` before the set-up.
 */
export async function actor(
  { ledger, now }: World,
  draft: FormDraft | null = null,
): Promise<Actor> {
  const profile = whoBills(await readProfiles(ledger), draft);
  if (profile === null) throw new Refusal('no-profile');
  const at = now();
  const [first, ...more] = profile.places;
  const place = draft ? placeOf({ draft, profile }) : more.length === 0 ? first : null;
  const day = dayOf(at, timeZoneOf((place ?? first)?.department ?? ''));
  return { profile, at, day, where: place?.id ?? null };
}

/** Who bills: the one whom the form names as exécutant, else the one whose turn it is; null: nobody yet. */
export function whoBills({ list, current }: Profiles, draft: FormDraft | null): Profile | null {
  const named = draft ? executantAmong(list, draft.executant) : null;
  return named ?? list.find(({ rpps }) => rpps === current) ?? list[0] ?? null;
}

/** The same kiné, at the place that an episode is treated from where it is one of hers. */
export function atPlace(who: Actor, place: string): Actor {
  return who.profile.places.some(({ id }) => id === place) ? { ...who, where: place } : who;
}

/** The stamp of a fact; `key` makes it happen once. */
export function stamp(
  { profile, day, at, where }: Actor,
  origin: Fact['origin'],
  tag: string,
  key: string,
) {
  const place = where === null ? {} : { where };
  return { v: 1, key, tag, at, day, practitioner: profile.rpps, origin, ...place } as const;
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

/** What the rules are asked about a form. */
export function questionOf(
  draft: FormDraft,
  { profile, day }: Pick<Actor, 'profile' | 'day'>,
  marks: Marks,
  history: History,
): Question {
  return {
    draft,
    history,
    profile,
    day,
    invoiceMark: marks.invoice,
    treatmentMark: marks.treatment,
  };
}

export type PatientMatch =
  | { kind: 'found'; tag: string; aliases: Alias[] }
  | { kind: 'nobody' }
  /** `other`: whom the software's own id was seen with until now. */
  | { kind: 'ambiguous'; tag: string; aliases: Alias[]; patient: Patient; other: string };

/**
 * Whom the form shows: by names and birth date, else by the software's own id. When the two disagree, and
 * nobody said that they are one person, the patient is ambiguous and nothing is guessed.
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
  const aliases = marks.patient ? [{ alias: marks.patient, tag }] : [];
  if (byAlias !== null && byAlias !== tag) {
    const members = await membersOf(ledger, byAlias);
    const named = members.some(({ patient }) => patient !== null);
    if (named && !members.some((member) => member.tag === tag)) {
      return { kind: 'ambiguous', tag, aliases, patient: draft.patient, other: byAlias };
    }
  }
  return { kind: 'found', tag, aliases };
}
