import type { Fact } from '../domain/facts.ts';
import type { AliasRow, FactRow } from './database.ts';
import type { Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

/** The software's own id of a patient, as a keyed mark, and the tag it stands for. */
export interface Alias {
  alias: string;
  tag: string;
}

/** The row id of a fact: its idempotency key, unreadable. */
export function factId({ keys }: Pick<Ledger, 'keys'>, key: string): Promise<string> {
  return keys.index(`fact|${key}`);
}

/** A name for a fact inside other facts: as short for a long key, and the same under every cabinet key. */
export function factMark({ keys }: Pick<Ledger, 'keys'>, key: string): Promise<string> {
  return keys.tag(`fact|${key}`);
}

/** What stands in clear for a tag. */
export function tagIndex({ keys }: Pick<Ledger, 'keys'>, tag: string): Promise<string> {
  return keys.index(`tag|${tag}`);
}

/** What stands in clear for an alias. */
export function aliasIndex({ keys }: Pick<Ledger, 'keys'>, alias: string): Promise<string> {
  return keys.index(`alias|${alias}`);
}

/** The row of a fact, sealed under the ledger's key. */
export async function sealFact(
  ledger: Pick<Ledger, 'keys'>,
  fact: Fact,
  batch?: string,
): Promise<FactRow> {
  const [id, tag] = await Promise.all([factId(ledger, fact.key), tagIndex(ledger, fact.tag)]);
  const sealed = await ledger.keys.seal(fact, sealContext('facts', id));
  const row = { id, tag, month: fact.day.slice(0, 7), sealed };
  return batch === undefined ? row : { ...row, batch };
}

/** The row of an alias, sealed under the ledger's key. */
export async function sealAlias(ledger: Pick<Ledger, 'keys'>, alias: Alias): Promise<AliasRow> {
  const [mark, tag] = await Promise.all([
    aliasIndex(ledger, alias.alias),
    tagIndex(ledger, alias.tag),
  ]);
  const sealed = await ledger.keys.seal(alias, sealContext('aliases', mark));
  return { alias: mark, tag, sealed };
}
