import { ofKind, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import type { Ledger } from '../ledger/open.ts';
import { tagOf } from '../ledger/read.ts';

/**
 * The facts of another ledger under the tags of this one: each patient is found again by names and birth
 * date, as the facts themselves tell them. Those of a patient who is nowhere named cannot be placed.
 */
export async function retagged(
  ledger: Pick<Ledger, 'keys'>,
  facts: readonly Fact[],
): Promise<{ facts: Fact[]; untraceable: number }> {
  const tags = await tagsHere(ledger, facts);
  const placed = facts.flatMap((fact): Fact[] => {
    const tag = tags.get(fact.tag);
    if (tag === undefined) return [];
    if (fact.kind === 'patients-joined') {
      const other = tags.get(fact.other);
      return other === undefined ? [] : [{ ...fact, tag, other }];
    }
    if (fact.kind === 'decision-noted' && fact.subject !== null) {
      return [{ ...fact, tag, subject: tags.get(fact.subject) ?? null }];
    }
    return [{ ...fact, tag }];
  });
  return { facts: placed, untraceable: facts.length - placed.length };
}

async function tagsHere(
  ledger: Pick<Ledger, 'keys'>,
  facts: readonly Fact[],
): Promise<Map<string, string>> {
  const tags = new Map([
    [PRACTICE, PRACTICE],
    [ACTIVITY, ACTIVITY],
  ]);
  for (const [tag, seen] of Map.groupBy(ofKind(facts, 'patient-seen'), (fact) => fact.tag)) {
    const names = ofKind(journalOf(seen), 'patient-seen').at(-1);
    if (names) tags.set(tag, await tagOf(ledger, names.patient));
  }
  return tags;
}
