import { ofKind } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { append } from '../ledger/append.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { stamp } from './context.ts';
import { Refusal } from './refusal.ts';
import { known, nextKey } from './seen.ts';
import type { World } from './world.ts';

/**
 * What she decided about a doctor (rule FUP-04), also with no session at all and after the end. The same
 * decision of one day is one; its key is given back, so that it can be undone.
 * @throws Refusal `future-date`
 */
export async function recordReferral(
  world: World,
  { tag, episode, decision, date }: UiRequest<'ui/record-referral'>,
): Promise<{ fact: string }> {
  const { who, journal, episode: of } = await known(world, tag, episode);
  if (date > who.day) throw new Refusal('future-date');
  const last = ofKind(journalOf(journal), 'referral-decided')
    .filter((fact) => fact.episode === episode)
    .at(-1);
  if (last?.decision === decision && last.date === date) return { fact: last.key };
  const key = nextKey(journal, `referral|${episode}|${decision}|${date}`);
  const about = { episode, date, decision };
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'popup', of.tag, key), kind: 'referral-decided', ...about }],
  });
  return { fact: key };
}
