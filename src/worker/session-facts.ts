import type { CivilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { sessionId } from '../domain/sessions.ts';
import { randomId } from '../vault/bytes.ts';
import { stamp } from './context.ts';
import { decided } from './decisions.ts';
import { Refusal } from './refusal.ts';
import type { known } from './seen.ts';
import type { World } from './world.ts';

/** An episode as `known` found it, and whose turn it is. */
type Found = Awaited<ReturnType<typeof known>>;

/** A session of the given day as she notes it. */
interface Noted {
  date: CivilDate;
  act: string;
  /** That day may already hold one. */
  second: boolean;
}

/**
 * The fact of a session noted by hand, and the identity under which it can be taken back. A day to come is
 * planned, not done (PLA-02).
 * @throws Refusal `future-date`, `same-day` unless `second` is said
 */
export function sessionNoted(
  { who, episode }: Found,
  { date, act, second }: Noted,
): { fact: Fact; session: string } {
  if (date > who.day) throw new Refusal('future-date');
  const taken = episode.sessions.filter((other) => other.date === date).map(({ rank }) => rank);
  if (taken.length > 0 && !second) throw new Refusal('same-day');
  const gesture = randomId();
  const session = { date, rank: firstFree(taken), act };
  const by = stamp(who, 'popup', episode.tag, `by-hand|${gesture}`);
  return {
    fact: { ...by, kind: 'session-by-hand', episode: episode.id, gesture, session },
    session: sessionId(gesture, session),
  };
}

/** The facts that take a session back, and the journal's line about it. */
export async function sessionTakenBack(
  world: World,
  { who, episode }: Found,
  session: string,
  { reason, what }: { reason: string; what: 'session-voided' | 'corrected' },
): Promise<Fact[]> {
  const key = `void|${session}|${randomId()}`;
  const by = stamp(who, 'popup', episode.tag, key);
  return [
    { ...by, kind: 'session-voided', episode: episode.id, session, reason },
    await decided(world, who, 'popup', { what, subject: episode.tag, cause: key }),
  ];
}

/** The lowest rank that no session of the day holds: taking one back leaves a gap, never a collision. */
function firstFree(taken: readonly number[]): number {
  let rank = 1;
  while (taken.includes(rank)) rank += 1;
  return rank;
}
