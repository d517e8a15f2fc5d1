import { ofKind, type Fact } from './facts.ts';

/**
 * The facts that stand: each once, in the order in which they were written, without those that a later
 * fact undid. Undoing what undid a fact makes it stand again.
 */
export function journalOf(facts: readonly Fact[]): Fact[] {
  const once = new Map(facts.map((fact) => [fact.key, fact]));
  const ordered = [...once.values()].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  if (ofKind(ordered, 'fact-voided').length === 0) return ordered;
  const undone = new Set<string>();
  // From the latest back: whether something undoes depends only on what was written after it.
  for (const fact of ordered.toReversed()) {
    if (fact.kind === 'fact-voided' && !undone.has(fact.key)) undone.add(fact.fact);
  }
  return ordered.filter((fact) => fact.kind !== 'fact-voided' && !undone.has(fact.key));
}
