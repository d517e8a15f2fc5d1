import { annexeOf } from '../documents/annexe/annexe-of.ts';
import type { Annexe } from '../domain/annexe.ts';
import { writeOwnAnnexe } from '../ledger/own-annexe.ts';
import { patientOf } from '../ledger/read.ts';
import type { PageRequest, UiRequest } from '../messages/schemas.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { Refusal } from './refusal.ts';
import { seeEpisode } from './seen.ts';
import type { World } from './world.ts';

/**
 * What stands on annexe 1 for the invoice on screen: the patient it shows, her own numbers, the dates it
 * bills. No diagnosis: that one is ticked, on our own pages. @throws Refusal `no-episode`, `unknown-patient`
 */
export async function annexeOnPage(
  world: World,
  origin: string,
  { draft }: PageRequest<'page/annexe'>,
): Promise<Annexe> {
  const { who, tag, episode } = await seeEpisode(world, origin, draft);
  const { profile, day: on } = who;
  const patient = draft.patient ?? (await patientOf(world.ledger, tag));
  if (patient === null) throw new Refusal('unknown-patient');
  const at = (id: string | null) => profile.places.find((place) => place.id === id);
  const place = at(who.where) ?? at(episode.place) ?? profile.places[0];
  if (place === undefined) throw new Refusal('no-profile');
  const billed = sessionsOnForm(draft.lines, on).sessions;
  const once = profile.settings.supportingDocument === 'per-treatment';
  const sessions = once ? [...episode.sessions, ...billed] : billed;
  return annexeOf({
    on,
    profile,
    place,
    patient,
    diagnoses: episode.diagnoses,
    scope: once ? 'treatment' : 'invoice',
    dates: sessions.map(({ date }) => date),
    withDiagnosis: false,
  });
}

/** Keeps her CPAM's own form, or none. */
export async function keepOwnAnnexe(
  { ledger }: World,
  { own }: UiRequest<'ui/keep-own-annexe'>,
): Promise<void> {
  await writeOwnAnnexe(ledger, own);
}
