import type { Decision } from '../domain/practice-facts.ts';
import { append } from '../ledger/append.ts';
import { decisionFact } from './decisions.ts';
import { inTurn } from './queue.ts';
import type { World } from './world.ts';

/** Notes what was done with the data, once a day for the same thing: an alarm that fails says so each hour. */
export async function noteOnceADay(world: World, what: Decision, note: string): Promise<void> {
  const decided = await decisionFact(world, what, { note });
  const fact = { ...decided, key: `${what}|${decided.day}|${note}` };
  // A backup is written beside the queue: what it writes into the ledger waits for its turn there.
  await inTurn(() => append(world.ledger, { facts: [fact] }));
}
