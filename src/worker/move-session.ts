import { append } from '../ledger/append.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { Refusal } from './refusal.ts';
import { known } from './seen.ts';
import { sessionNoted, sessionTakenBack } from './session-facts.ts';
import type { World } from './world.ts';

/**
 * A session that was noted under the wrong day is noted under the right one, and taken back where it was, in one
 * write: never twice, never not at all. What an invoice carries has the invoice's day.
 * @throws Refusal `bad-message`, `future-date`, `same-day` unless `second` is said
 */
export async function moveSession(
  world: World,
  { tag, episode, session, date, second, reason }: UiRequest<'ui/move-session'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  const moved = found.episode.sessions.find(({ id }) => id === session);
  if (!moved || moved.origin === 'invoice') throw new Refusal('bad-message');
  if (date === moved.date) return;
  const { fact } = sessionNoted(found, { date, act: moved.act, second });
  const taken = await sessionTakenBack(world, found, session, { reason, what: 'corrected' });
  await append(world.ledger, { facts: [fact, ...taken] });
}
