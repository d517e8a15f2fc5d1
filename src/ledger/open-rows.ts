import { factSchema, type Fact } from '../domain/facts.ts';
import { SealBroken } from '../vault/keys.ts';
import type { FactRow } from './database.ts';
import type { Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

/** Unseals facts and checks each. @throws SealBroken when one does not open or is of no known form. */
export function openRows(ledger: Pick<Ledger, 'keys'>, rows: readonly FactRow[]): Promise<Fact[]> {
  return Promise.all(rows.map((row) => openRow(ledger, row)));
}

/** Unseals one fact. @throws SealBroken */
export async function openRow(
  { keys }: Pick<Ledger, 'keys'>,
  { id, sealed }: FactRow,
): Promise<Fact> {
  const opened = factSchema.safeParse(await keys.open(sealed, sealContext('facts', id)));
  if (!opened.success) throw new SealBroken('a stored fact is not of a known form');
  return opened.data;
}
