import { foldHistory, type Episode } from '../domain/episode.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import { factMark } from '../ledger/marks.ts';
import { factsOf } from '../ledger/facts-of.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { actor, stamp } from './context.ts';
import { decided } from './decisions.ts';
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
  const line = { what: 'corrected', subject: of.tag, cause: key } as const;
  await append(world.ledger, {
    facts: [
      { ...stamp(who, 'register', of.tag, key), kind: 'episode-corrected', ...about },
      await decided(world, who, 'register', line),
    ],
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
  // Written under both names, and split together; a tombstone stands.
  if (isOfIdentity(journal, undone)) throw new Refusal('bad-message');
  if (isUndone(journal, fact)) return;
  // Without its episode a session would be counted nowhere, and a ninth could pass.
  if (undone.kind === 'episode-opened' && holdsSessions(journal, undone.episode)) {
    throw new Refusal('holds-sessions');
  }
  // A mark of the fact's key: the key itself may be as long as a key can be.
  const key = nextKey(journal, `undone|${await factMark(world.ledger, fact)}`);
  const line = { what: 'undone', subject: tag, cause: key } as const;
  await append(world.ledger, {
    facts: [
      { ...stamp(who, 'register', undone.tag, key), kind: 'fact-voided', fact, reason },
      await decided(world, who, 'register', line),
    ],
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

function isOfIdentity(journal: readonly Fact[], fact: Fact): boolean {
  if (fact.kind !== 'fact-voided') {
    return fact.kind === 'patients-joined' || fact.kind === 'patient-erased';
  }
  const about = journal.find(({ key }) => key === fact.fact);
  return about !== undefined && isOfIdentity(journal, about);
}

function isUndone(journal: readonly Fact[], key: string): boolean {
  const undoings = ofKind(journal, 'fact-voided').filter(({ fact }) => fact === key);
  return undoings.some((undoing) => !isUndone(journal, undoing.key));
}
