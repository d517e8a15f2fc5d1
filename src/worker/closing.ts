import { lastSessionOn } from '../domain/began.ts';
import type { Fact } from '../domain/facts.ts';
import { glanceOf } from '../domain/glance.ts';
import { append } from '../ledger/append.ts';
import type { UiRequest } from '../messages/schemas.ts';
import type { EpisodeName } from '../messages/duty-shapes.ts';
import type { ResponseOf } from '../messages/shapes.ts';
import { by, eventFact, refuseOutside } from './around.ts';
import { Refusal } from './refusal.ts';
import { known } from './seen.ts';
import type { World } from './world.ts';

type Found = Awaited<ReturnType<typeof known>>;
type Closing = Omit<UiRequest<'ui/close-episode'>, 'tag' | 'episode'>;

/** The care is over, how it ended, and what is asked with it (rules FUP-04, FUP-05): one writing. */
export async function closeEpisode(
  world: World,
  { tag, episode, ...closing }: UiRequest<'ui/close-episode'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  refuseOutside(found, closing.date);
  const last = lastSessionOn(found.episode);
  if (last !== null && last > closing.date) throw new Refusal('before-session');
  await append(world.ledger, { facts: closingFacts(found, closing) });
}

/**
 * Several episodes, one result and one day. What changed since the list showed it, and what has a session after
 * that day, is left alone and counted; the others are written together.
 */
export async function closeEpisodes(
  world: World,
  { items, gesture, date, result, noEvent }: UiRequest<'ui/close-episodes'>,
): Promise<ResponseOf<'ui/close-episodes'>> {
  const facts: Fact[] = [];
  const closed: EpisodeName[] = [];
  let [changed, later] = [0, 0];
  for (const { tag, episode, glance } of items) {
    const found = await foundOrGone(world, tag, episode);
    if (found && date > found.who.day) throw new Refusal('future-date');
    if (!found || isChanged(found, glance, gesture)) changed += 1;
    else if (!isAfter(found, date)) later += 1;
    else {
      const event = noEvent && found.episode.adverseEvents === null ? '' : null;
      facts.push(...closingFacts(found, { gesture, date, result, event, referral: null }));
      closed.push({ tag, episode });
    }
  }
  if (facts.length > 0) await append(world.ledger, { facts });
  return { closed, changed, later };
}

/** Erased meanwhile, or split from another name: nothing to close any more. */
async function foundOrGone(world: World, tag: string, episode: string): Promise<Found | null> {
  try {
    return await known(world, tag, episode);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-episode') return null;
    throw error;
  }
}

/** A gesture that is sent again finds its own closing, and is no change. */
function isChanged({ episode, journal }: Found, glance: string, gesture: string): boolean {
  if (journal.some(({ key }) => key === closingKey(episode.id, gesture))) return false;
  return episode.closedOn !== null || glanceOf(episode) !== glance;
}

function isAfter(found: Found, date: Closing['date']): boolean {
  const last = lastSessionOn(found.episode);
  return last === null || last <= date;
}

function closingFacts(found: Found, closing: Closing): Fact[] {
  const { gesture, date, result, event, referral } = closing;
  const { id: episode } = found.episode;
  const facts: Fact[] = [];
  if (event !== null) facts.push(eventFact(found, gesture, date, event));
  if (referral !== null) {
    const about = { episode, date, decision: referral };
    facts.push({
      ...by(found, `referral|${episode}`, gesture),
      kind: 'referral-decided',
      ...about,
    });
  }
  const over = { episode, on: date, result };
  facts.push({ ...by(found, `closed|${episode}`, gesture), kind: 'episode-closed', ...over });
  return facts;
}

function closingKey(episode: string, gesture: string): string {
  return `closed|${episode}|${gesture}`;
}
