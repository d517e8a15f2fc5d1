import type { Prescription } from '../domain/care.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { append } from '../ledger/append.ts';
import { letterPage } from '../messages/letter-page.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { stamp } from './context.ts';
import { openOwnPage } from './own-pages.ts';
import { Refusal } from './refusal.ts';
import { episodeIn, holdersOf, nextKey, see, seeEpisode } from './seen.ts';
import type { World } from './world.ts';

/** What only she can tell, answered on the form that asks. Each answer said twice is written once. */

/** The same session as one already counted, or another one (rules CNT-05, CNT-15). */
export async function settleOnPage(
  world: World,
  origin: string,
  { draft, session, answer }: PageRequest<'page/settle-doubt'>,
): Promise<void> {
  const { who, tag, journal, history } = await see(world, origin, draft);
  const said = ofKind(journalOf(journal), 'session-doubt-settled').filter(
    (fact) => fact.session === session,
  );
  // « The same » takes it out of the count: by then no episode holds it any more.
  const holders = holdersOf(history, ({ id }) => id === session).map(({ id }) => id);
  const episodes = new Set([...holders, ...said.map(({ episode }) => episode)]);
  if (episodes.size === 0) throw new Refusal('no-episode');
  const facts = [...episodes]
    .filter((id) => said.findLast(({ episode }) => episode === id)?.answer !== answer)
    .map((episode): Fact => {
      const key = nextKey(journal, `doubt|${session}|${episode}`);
      const about = { episode, session, answer };
      const under = history.episodes.find(({ id }) => id === episode)?.tag ?? tag;
      return { ...stamp(who, 'page', under, key), kind: 'session-doubt-settled', ...about };
    });
  if (facts.length > 0) await append(world.ledger, { facts });
}

/** Which episodes the lines of an act belong to (rules CNT-04, CNT-13). */
export async function assignAct(
  world: World,
  origin: string,
  { draft, act, episodes }: PageRequest<'page/assign-act'>,
): Promise<void> {
  const { who, tag, journal, history } = await see(world, origin, draft);
  const named = [...new Set(episodes.map((id) => episodeIn(history, id).id))];
  if (String(history.acts.get(act)) === String(named)) return;
  const key = nextKey(journal, `act|${tag}|${act}`);
  await write(world, {
    ...stamp(who, 'page', tag, key),
    kind: 'act-assigned',
    act,
    episodes: named,
  });
}

/** « Annexe 1 jointe »: with this invoice, or once for the treatment (rule JUS-01). */
export async function attachDocument(
  world: World,
  origin: string,
  { draft }: PageRequest<'page/attach-document'>,
): Promise<void> {
  const { who, tag, journal, episode, marks } = await seeEpisode(world, origin, draft);
  const once = who.profile.settings.supportingDocument === 'per-treatment';
  const invoice = once ? null : marks.invoice;
  if (episode.attached.includes(invoice)) return;
  const key = nextKey(journal, `attached|${episode.id}|${invoice ?? 'treatment'}`);
  await write(world, {
    ...stamp(who, 'page', tag, key),
    kind: 'supporting-document-attached',
    episode: episode.id,
    invoice,
  });
}

/** « Une ordonnance couvre ces dates » (rule CNT-11). */
export async function prescribeOnPage(
  world: World,
  origin: string,
  { draft, prescription }: PageRequest<'page/record-prescription'>,
): Promise<void> {
  const { who, tag, journal, episode } = await seeEpisode(world, origin, draft);
  if (prescription.date > who.day) throw new Refusal('future-date');
  if (episode.prescriptions.some((known) => isSame(known, prescription))) return;
  const key = nextKey(journal, `prescription|${episode.id}|${prescription.date}`);
  await write(world, {
    ...stamp(who, 'page', tag, key),
    kind: 'prescription-obtained',
    episode: episode.id,
    ...prescription,
  });
}

/** « Réorienter le patient »: decided on the day of the click; the same decision of one day is one. */
export async function referOnPage(
  world: World,
  origin: string,
  { draft, decision, letter }: PageRequest<'page/record-referral'>,
): Promise<void> {
  const { who, tag, journal, episode } = await seeEpisode(world, origin, draft);
  const { referral } = episode;
  if (referral?.decision !== decision || referral.date !== who.day) {
    const key = nextKey(journal, `referral|${episode.id}|${decision}|${who.day}`);
    await write(world, {
      ...stamp(who, 'page', tag, key),
      kind: 'referral-decided',
      episode: episode.id,
      date: who.day,
      decision,
    });
  }
  if (letter) await openOwnPage(letterPage({ tag, episode: episode.id }));
}

function isSame(a: Prescription, b: Prescription): boolean {
  return a.date === b.date && a.author === b.author && a.sameComplaint === b.sameComplaint;
}

async function write(world: World, fact: Fact): Promise<void> {
  await append(world.ledger, { facts: [fact] });
}
