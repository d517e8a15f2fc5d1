import type { Fact } from '../domain/facts.ts';
import { PRACTICE, type Decision } from '../domain/practice-facts.ts';
import { append } from '../ledger/append.ts';
import { factMark } from '../ledger/marks.ts';
import { readProfile } from '../ledger/settings.ts';
import { dayOf } from '../domain/civil-date.ts';
import { timeZoneOf } from '../domain/profile.ts';
import { randomId } from '../vault/bytes.ts';
import { stamp, type Actor } from './context.ts';
import type { World } from './world.ts';

/** One line of the journal of decisions about the ledger as a whole, as a fact. */
export async function decisionFact(
  { ledger, now }: World,
  what: Decision,
  { subject = null, note = '' }: { subject?: string | null; note?: string } = {},
): Promise<Fact> {
  const profile = await readProfile(ledger);
  const at = now();
  return {
    v: 1,
    key: `decision|${what}|${at}|${randomId()}`,
    tag: PRACTICE,
    at,
    day: dayOf(at, timeZoneOf(profile?.places[0]?.department ?? '')),
    // Before the set-up nobody has a number: what happens to the whole ledger is written all the same.
    practitioner: profile?.rpps ?? '-',
    origin: 'options',
    kind: 'decision-noted',
    what,
    subject,
    note,
  };
}

/** Writes one line of the journal of decisions by itself. */
export async function noteDecision(
  world: World,
  what: Decision,
  about: { subject?: string | null; note?: string } = {},
): Promise<void> {
  await append(world.ledger, { facts: [await decisionFact(world, what, about)] });
}

interface Decided {
  what: Decision;
  /** Tag of the patient it is about. */
  subject: string;
  /** Key of the fact that it comes with: written twice, it is one line. */
  cause: string;
  /** A word of a fixed list, never what she typed: this line outlives the patient's file. */
  note?: string;
}

/** One line of the journal of decisions, for the same append as what it is about. */
export async function decided(
  { ledger }: World,
  who: Actor,
  origin: Fact['origin'],
  { what, subject, cause, note = '' }: Decided,
): Promise<Fact> {
  const key = `decision|${what}|${await factMark(ledger, cause)}`;
  return { ...stamp(who, origin, PRACTICE, key), kind: 'decision-noted', what, subject, note };
}
