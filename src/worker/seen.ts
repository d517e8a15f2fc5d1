import type { FormDraft } from '../domain/draft.ts';
import { answerFor, foldHistory, type Episode, type History } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import type { CountedSession } from '../domain/sessions.ts';
import type { Append } from '../ledger/append.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { actor, atPlace, marksOf, matchPatient, type Actor, type Marks } from './context.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A form whose patient is known: what every record from a page starts from. */
export interface Seen {
  who: Actor;
  marks: Marks;
  tag: string;
  aliases: Append['aliases'];
  /** Everything written about the patient, in no order, and what it adds up to. */
  journal: Fact[];
  history: History;
}

/** Who acts, and whose form this is. @throws Refusal `no-profile`, `unknown-patient` */
export async function see(world: World, origin: string, draft: FormDraft): Promise<Seen> {
  const who = await actor(world, draft);
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  if (match.kind !== 'found') throw new Refusal('unknown-patient');
  const journal = await factsOf(world.ledger, match.tag);
  const { tag, aliases } = match;
  return { who, marks, tag, aliases, journal, history: foldHistory(journal) };
}

/** The same with the episode that she answered for this form. @throws Refusal `no-episode` */
export async function seeEpisode(
  world: World,
  origin: string,
  draft: FormDraft,
): Promise<Seen & { episode: Episode }> {
  const seen = await see(world, origin, draft);
  const { treatment, invoice } = seen.marks;
  const answer = answerFor(seen.history, treatment, invoice);
  const episode = episodeIn(seen.history, answer ?? '');
  // Under the name it was opened with: it stays there when names that were joined are split again.
  return { ...seen, tag: episode.tag, episode };
}

/**
 * An episode of a patient with no form on screen; what is written about it goes under the name it was opened
 * with (`episode.tag`), where it stays when names that were joined are split again.
 * @throws Refusal `no-profile`, `no-episode`
 */
export async function known(world: World, tag: string, id: string) {
  const anybody = await actor(world);
  const journal = await factsOf(world.ledger, tag);
  const history = foldHistory(journal);
  const episode = episodeIn(history, id);
  return { who: atPlace(anybody, episode.place), journal, history, episode };
}

/** An episode of the patient by its id. @throws Refusal `no-episode` */
export function episodeIn({ episodes }: History, id: string): Episode {
  const episode = episodes.find((candidate) => candidate.id === id);
  if (!episode) throw new Refusal('no-episode');
  return episode;
}

/** The episodes that count a session like this. */
export function holdersOf(
  { episodes }: History,
  isMeant: (session: CountedSession) => boolean,
): Episode[] {
  return episodes.filter(({ sessions }) => sessions.some(isMeant));
}

/**
 * A key for the next word on one matter: told apart from the words before it, so that what was undone can
 * be said again. A retry finds its word written and does not come here.
 */
export function nextKey(journal: readonly Fact[], matter: string): string {
  const before = journal.filter(({ key }) => key.startsWith(`${matter}|`)).length;
  return `${matter}|${before}`;
}
