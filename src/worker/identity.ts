import type { Fact, FactOf } from '../domain/facts.ts';
import { ofKind } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { append } from '../ledger/append.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { factMark } from '../ledger/marks.ts';
import { membersOf, shownAmong } from '../ledger/people.ts';
import type { PageRequest, UiRequest } from '../messages/schemas.ts';
import { actor, marksOf, matchPatient, stamp, type Actor } from './context.ts';
import { decided } from './decisions.ts';
import { patientSeen } from './opening.ts';
import { Refusal } from './refusal.ts';
import { nextKey } from './seen.ts';
import type { World } from './world.ts';

/**
 * Her answer where the names on screen and the software's own id disagree. « Même personne » joins both
 * names, shown as on screen from now on; either way the id means the names on screen. Said again, there is
 * nothing left to answer.
 */
export async function samePerson(
  world: World,
  origin: string,
  { draft, answer }: PageRequest<'page/same-person'>,
): Promise<void> {
  const who = await actor(world, draft);
  const match = await matchPatient(world, draft, await marksOf(world, origin, draft));
  if (match.kind !== 'ambiguous') return;
  const { tag, other, patient, aliases } = match;
  if (answer === 'other') {
    await append(world.ledger, { facts: [], aliases });
    return;
  }
  const seen = patientSeen(who, 'page', tag, patient);
  const facts = await joining(world, who, 'page', { tag, other });
  await append(world.ledger, { facts: [seen, ...facts], aliases });
}

/** « Réunir »: the names under both are one person. @throws Refusal `unknown-patient` */
export async function joinPatients(
  world: World,
  { tag, other }: UiRequest<'ui/join-patients'>,
): Promise<void> {
  const who = await actor(world);
  const facts = await joining(world, who, 'register', { tag, other });
  if (facts.length > 0) await append(world.ledger, { facts });
}

/** « Séparer »: this name stands by itself again. @throws Refusal `no-fact` where it is joined with none */
export async function splitPatient(
  world: World,
  { tag }: UiRequest<'ui/split-patient'>,
): Promise<void> {
  const who = await actor(world);
  const own = standingJoins(await factsUnder(world.ledger, tag));
  if (own.length === 0) throw new Refusal('no-fact');
  const others = [...new Set(own.map(({ other }) => other))];
  const theirs = await Promise.all(others.map((other) => factsUnder(world.ledger, other)));
  const back = theirs.flatMap(standingJoins).filter(({ other }) => other === tag);
  const undone = await Promise.all(
    [...own, ...back].map(async (join): Promise<Fact> => {
      const key = `undone|${await factMark(world.ledger, join.key)}|0`;
      const about = { fact: join.key, reason: '' };
      return { ...stamp(who, 'register', join.tag, key), kind: 'fact-voided', ...about };
    }),
  );
  const cause = undone[0]?.key ?? '';
  const line = await decided(world, who, 'register', { what: 'split', subject: tag, cause });
  await append(world.ledger, { facts: [...undone, line] });
}

/** The facts that join two people, whoever each of them is joined with already; none where they are one. */
async function joining(
  world: World,
  who: Actor,
  origin: Fact['origin'],
  { tag, other }: { tag: string; other: string },
): Promise<Fact[]> {
  const { ledger } = world;
  const [into, from] = await Promise.all([membersOf(ledger, tag), membersOf(ledger, other)]);
  // The names on a screen may be new; those that are joined to them must be known.
  if (shownAmong(from)?.patient == null) throw new Refusal('unknown-patient');
  if (origin === 'register' && shownAmong(into)?.patient == null) {
    throw new Refusal('unknown-patient');
  }
  const stays = shownAmong(into)?.tag ?? tag;
  const goes = shownAmong(from)?.tag ?? other;
  if (from.some((member) => member.tag === stays)) return [];
  const [ofGoing, ofStaying] = await Promise.all([
    factsUnder(ledger, goes),
    factsUnder(ledger, stays),
  ]);
  const key = nextKey(ofGoing, `joined|${goes}|${stays}`);
  const back = nextKey(ofStaying, `joined|${stays}|${goes}`);
  const kind = 'patients-joined';
  return [
    { ...stamp(who, origin, goes, key), kind, other: stays, into: true },
    { ...stamp(who, origin, stays, back), kind, other: goes, into: false },
    await decided(world, who, origin, { what: 'joined', subject: stays, cause: key }),
  ];
}

function standingJoins(facts: readonly Fact[]): FactOf<'patients-joined'>[] {
  return ofKind(journalOf(facts), 'patients-joined');
}
