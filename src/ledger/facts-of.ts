import { ofKind, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { tagIndex } from './marks.ts';
import type { Ledger } from './open.ts';
import { openRows } from './open-rows.ts';

/** Every fact of a person, unsealed and checked: those of the names joined to this one too. */
export async function factsOf(ledger: Ledger, tag: string): Promise<Fact[]> {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  const todo = [tag];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const own = await factsUnder(ledger, next);
    facts.push(...own);
    todo.push(...joinedIn(own));
  }
  return facts;
}

/** Facts under one tag alone, whoever it is joined with. */
export async function factsUnder(ledger: Ledger, tag: string): Promise<Fact[]> {
  const index = await tagIndex(ledger, tag);
  return openRows(ledger, await ledger.db.facts.where('tag').equals(index).toArray());
}

function joinedIn(facts: readonly Fact[]): string[] {
  if (ofKind(facts, 'patients-joined').length === 0) return [];
  return ofKind(journalOf(facts), 'patients-joined').map(({ other }) => other);
}
