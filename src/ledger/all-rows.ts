import type { Fact } from '../domain/facts.ts';
import type { Alias } from './marks.ts';
import type { Ledger } from './open.ts';
import { openRows } from './open-rows.ts';
import { sealContext } from './seal-context.ts';

/** So many rows are unsealed in one go. */
const SLICE = 1000;

/** Every fact, slice by slice, in no order that means anything. @throws SealBroken */
export async function* allFacts(ledger: Pick<Ledger, 'db' | 'keys'>): AsyncGenerator<Fact[]> {
  let after = '';
  for (;;) {
    const rows = await ledger.db.facts.where('id').above(after).limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield await openRows(ledger, rows);
  }
}

/** Every alias, slice by slice. @throws SealBroken */
export async function* allAliases(ledger: Pick<Ledger, 'db' | 'keys'>): AsyncGenerator<Alias[]> {
  let after = '';
  for (;;) {
    const rows = await ledger.db.aliases.where('alias').above(after).limit(SLICE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.alias;
    const opened = rows.map(({ alias, sealed }) =>
      ledger.keys.open(sealed, sealContext('aliases', alias)),
    );
    yield (await Promise.all(opened)) as Alias[];
  }
}
