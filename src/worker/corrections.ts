import { foldHistory, type Episode } from '../domain/episode.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import { append, factId } from '../ledger/append.ts';
import { factsOf } from '../ledger/read.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { actor, stamp } from './context.ts';
import { Refusal } from './refusal.ts';
import { known, nextKey } from './seen.ts';
import type { World } from './world.ts';

type Changes = UiRequest<'ui/correct-episode'>['changes'];

/** What was said when the episode opened, said better: only what really changes is written. */
export async function correctEpisode(
  world: World,
  { tag, episode, changes, reason }: UiRequest<'ui/correct-episode'>,
): Promise<void> {
  const { who, journal, episode: of } = await known(world, tag, episode);
  if (changes.firstDate && changes.firstDate > who.day) throw new Refusal('future-date');
  const different = differences(of, changes);
  if (Object.keys(different).length === 0) return;
  const { place } = different;
  const isHers = who.profile.places.some(({ id }) => id === place);
  if (place !== undefined && !isHers) throw new Refusal('bad-message');
  const about = { episode, changes: different, reason };
  const key = nextKey(journal, `corrected|${episode}`);
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'register', tag, key), kind: 'episode-corrected', ...about }],
  });
}

/** Undoes one fact; undoing what undid a fact makes it stand again. Nothing is erased. */
export async function undoFact(
  world: World,
  { tag, fact, reason }: UiRequest<'ui/undo-fact'>,
): Promise<void> {
  const who = await actor(world);
  const journal = await factsOf(world.ledger, tag);
  const undone = journal.find(({ key }) => key === fact);
  if (!undone) throw new Refusal('no-fact');
  if (isUndone(journal, fact)) return;
  // Without its episode a session would be counted nowhere, and a ninth could pass.
  if (undone.kind === 'episode-opened' && holdsSessions(journal, undone.episode)) {
    throw new Refusal('holds-sessions');
  }
  // A mark of the fact's key: the key itself may be as long as a key can be.
  const key = nextKey(journal, `undone|${await factId(world.ledger.keys, fact)}`);
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'register', tag, key), kind: 'fact-voided', fact, reason }],
  });
}

function differences(of: Episode, changes: Changes): Changes {
  const now: Record<string, unknown> = { ...of };
  return Object.fromEntries(Object.entries(changes).filter(([name, said]) => now[name] !== said));
}

function holdsSessions(journal: readonly Fact[], id: string): boolean {
  const episode = foldHistory(journal).episodes.find((candidate) => candidate.id === id);
  return (episode?.sessions.length ?? 0) > 0;
}

function isUndone(journal: readonly Fact[], key: string): boolean {
  const undoings = ofKind(journal, 'fact-voided').filter(({ fact }) => fact === key);
  return undoings.some((undoing) => !isUndone(journal, undoing.key));
}
