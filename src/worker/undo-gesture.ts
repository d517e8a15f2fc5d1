import type { Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { append } from '../ledger/append.ts';
import { factMark } from '../ledger/marks.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { stamp } from './context.ts';
import { decided } from './decisions.ts';
import { known, nextKey } from './seen.ts';
import type { World } from './world.ts';

/**
 * Takes back everything that one gesture wrote about these episodes, together. What was undone already, line by
 * line, stays undone; asked twice it is once.
 */
export async function undoGesture(
  world: World,
  { items, gesture }: UiRequest<'ui/undo-gesture'>,
): Promise<void> {
  const facts: Fact[] = [];
  for (const { tag, episode } of items) {
    const { who, journal } = await known(world, tag, episode);
    const standing = journalOf(journal).filter(
      (fact) => 'episode' in fact && fact.episode === episode && fact.key.endsWith(`|${gesture}`),
    );
    for (const fact of standing) {
      const key = nextKey(journal, `undone|${await factMark(world.ledger, fact.key)}`);
      const line = { what: 'undone', subject: fact.tag, cause: key } as const;
      const undone = { kind: 'fact-voided', fact: fact.key, reason: '' } as const;
      facts.push({ ...stamp(who, 'popup', fact.tag, key), ...undone });
      facts.push(await decided(world, who, 'popup', line));
    }
  }
  if (facts.length > 0) await append(world.ledger, { facts });
}
