import type { Absence, Profile } from '../domain/profile.ts';
import { readProfiles, writeProfiles } from '../ledger/settings.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Notes days on which a practitioner will be away; said again under its id, its days change. */
export async function saveAbsence(
  world: World,
  { rpps, absence }: UiRequest<'ui/save-absence'>,
): Promise<void> {
  await rewrite(world, rpps, (absences) => [
    ...absences.filter(({ id }) => id !== absence.id),
    absence,
  ]);
}

/** Takes an absence away; one that is gone already stays gone. */
export async function removeAbsence(
  world: World,
  { rpps, id }: UiRequest<'ui/remove-absence'>,
): Promise<void> {
  await rewrite(world, rpps, (absences) => absences.filter((absence) => absence.id !== id));
}

/** @throws Refusal `no-profile` where nobody of that number bills here any more. */
async function rewrite(
  { ledger }: World,
  rpps: string,
  changed: (absences: readonly Absence[]) => Absence[],
): Promise<void> {
  const { list, current } = await readProfiles(ledger);
  if (!list.some((profile) => profile.rpps === rpps)) throw new Refusal('no-profile');
  const away = (profile: Profile): Profile => ({
    ...profile,
    absences: changed(profile.absences).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  });
  const next = list.map((profile) => (profile.rpps === rpps ? away(profile) : profile));
  await writeProfiles(ledger, { list: next, current });
}
