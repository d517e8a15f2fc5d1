import { beganOn } from '../domain/began.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { stamp } from './context.ts';
import { Refusal } from './refusal.ts';
import { known } from './seen.ts';
import type { World } from './world.ts';

/**
 * What is written around the sessions of an episode with no page of the software. Each gesture has a name,
 * which ends the keys of what it writes: sent twice it is one, and it is taken back as one (undo-gesture.ts).
 */

/** An episode as `known` found it, and whose turn it is. */
type Found = Awaited<ReturnType<typeof known>>;

/** Documents that went out, or could not (rules FUP-01, FUP-02): recorded, never sent. */
export async function recordDocuments(
  world: World,
  { tag, episode, gesture, sent }: UiRequest<'ui/record-document'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  for (const { date } of sent) refuseOutside(found, date);
  const facts = sent.map((one): Fact => {
    const matter = `document|${episode}|${one.document}|${one.recipient}`;
    return { ...by(found, matter, gesture), kind: 'document-sent', episode, ...one };
  });
  await append(world.ledger, { facts });
}

/** An adverse event, or that there was none (rule FUP-05). */
export async function recordEvent(
  world: World,
  { tag, episode, gesture, date, what }: UiRequest<'ui/record-event'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  refuseOutside(found, date);
  await append(world.ledger, { facts: [eventFact(found, gesture, date, what)] });
}

/** The supporting document went with invoices, or once for the treatment (rule JUS-01). */
export async function attachByHand(
  world: World,
  { tag, episode, gesture, invoices }: UiRequest<'ui/attach-document'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  const { sessions, attached } = found.episode;
  const isKnown = (mark: string) => sessions.some(({ invoice }) => invoice === mark);
  if (invoices.some((mark) => mark !== null && !isKnown(mark))) throw new Refusal('bad-message');
  const facts = invoices
    .filter((invoice) => !attached.includes(invoice))
    .map((invoice): Fact => {
      const matter = `attached|${episode}|${invoice ?? 'treatment'}`;
      const about = { episode, invoice };
      return { ...by(found, matter, gesture), kind: 'supporting-document-attached', ...about };
    });
  if (facts.length > 0) await append(world.ledger, { facts });
}

/** « Toujours pas de nouvelles » after a referral: the reminder comes again later. */
export async function noteNoNews(
  world: World,
  { tag, episode, gesture }: UiRequest<'ui/note-no-news'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  const date = found.who.day;
  await append(world.ledger, {
    facts: [{ ...by(found, `no-news|${episode}`, gesture), kind: 'no-news-noted', episode, date }],
  });
}

/** The fact of an adverse event. */
export function eventFact(found: Found, gesture: string, date: CivilDate, what: string): Fact {
  const { id: episode } = found.episode;
  const about = { episode, date, what: what.trim() };
  return { ...by(found, `event|${episode}`, gesture), kind: 'adverse-event', ...about };
}

/** The stamp of what a gesture on an episode writes. */
export function by({ who, episode }: Found, matter: string, gesture: string) {
  return stamp(who, 'popup', episode.tag, `${matter}|${gesture}`);
}

/** @throws Refusal `future-date`, `before-episode` */
export function refuseOutside({ who, episode }: Found, date: CivilDate): void {
  if (date > who.day) throw new Refusal('future-date');
  const began = beganOn(episode);
  if (began !== null && date < began) throw new Refusal('before-episode');
}
