import { readProfiles, writeProfile, writeProfiles } from '../ledger/settings.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/**
 * Keeps a profile, a new one or one said better. Whose turn it is stays: a colleague who joins does not take
 * it. Her absences stay as they are: they are said elsewhere. @throws Refusal `same-practitioner` where another profile has that number.
 */
export async function saveProfile(
  { ledger }: World,
  { profile, replaces }: UiRequest<'ui/save-profile'>,
): Promise<void> {
  const { list, current } = await readProfiles(ledger);
  const others = list.filter(({ rpps }) => rpps !== replaces);
  if (others.some(({ rpps }) => rpps === profile.rpps)) throw new Refusal('same-practitioner');
  const known = list.find(({ rpps }) => rpps === (replaces ?? profile.rpps));
  const absences = known?.absences ?? profile.absences;
  await writeProfile(ledger, { ...profile, absences }, replaces);
  const stays = others.some(({ rpps }) => rpps === current);
  if (stays) await writeProfiles(ledger, { ...(await readProfiles(ledger)), current });
}

/** Takes a profile away; its facts stay. @throws Refusal `last-practitioner` */
export async function removeProfile(
  { ledger }: World,
  { rpps }: UiRequest<'ui/remove-profile'>,
): Promise<void> {
  const { list, current } = await readProfiles(ledger);
  const left = list.filter((profile) => profile.rpps !== rpps);
  // Taken away already, by a first click or from another page.
  if (left.length === list.length) return;
  const [first] = left;
  if (!first) throw new Refusal('last-practitioner');
  await writeProfiles(ledger, { list: left, current: current === rpps ? first.rpps : current });
}

/** Who bills from now on where no page says who does. @throws Refusal `no-profile` */
export async function switchPractitioner(
  { ledger }: World,
  { rpps }: UiRequest<'ui/switch-practitioner'>,
): Promise<void> {
  const { list, current } = await readProfiles(ledger);
  if (!list.some((profile) => profile.rpps === rpps)) throw new Refusal('no-profile');
  if (current !== rpps) await writeProfiles(ledger, { list, current: rpps });
}
