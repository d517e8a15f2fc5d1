import type { Ledger } from '../../src/ledger/open.ts';

/** Every row of both databases, byte for byte: what was refused has left it as it was. */
export async function dump({ db, front }: Ledger): Promise<string> {
  const tables = [...front.tables, ...db.tables];
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}
