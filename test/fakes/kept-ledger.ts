import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { FrontDatabase } from '../../src/ledger/front.ts';
import { openLedger, type Ledger } from '../../src/ledger/open.ts';
import { readPeople } from '../../src/ledger/people.ts';
import { readProfiles } from '../../src/ledger/settings.ts';
import { tagOfAlias } from '../../src/ledger/read.ts';

/** A ledger of some version, as text: its tables with their indexes, and every row with its bytes. */
export interface KeptLedger {
  version: number;
  vault: unknown;
  database: string;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

const BYTES = 'base64:';

/** What lies in a ledger now. */
export async function dumpLedger({ db, front }: Ledger): Promise<KeptLedger> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
    ]),
  );
  const vault: unknown = await front.meta.get('vault');
  const version = db.backendDB().version / 10;
  return asText({ version, vault, database: db.name, stores, rows }) as KeptLedger;
}

/** Writes a kept ledger back, in the version it was kept in, and opens it with the product of today. */
export async function openKept(kept: KeptLedger, front: string): Promise<Ledger> {
  const { version, vault, database, stores, rows } = asBytes(kept) as KeptLedger;
  const old = new Dexie(database);
  old.version(version).stores(stores);
  for (const [name, all] of Object.entries(rows)) await old.table(name).bulkPut(all);
  old.close();
  const beside = new FrontDatabase(front);
  await beside.meta.put(vault as never);
  return openLedger(beside);
}

/** What a kiné would see of it: who, which episodes, how many sessions of each sort. */
export async function toldOf(ledger: Ledger) {
  const people = await readPeople(ledger);
  const { list } = await readProfiles(ledger);
  return {
    practitioners: list.map(({ rpps }) => rpps),
    alias: await tagOfAlias(ledger, 'mark'),
    people: people
      .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
      .map(({ tag, patient, episodes }) => ({
        tag,
        patient,
        episodes: episodes.map(({ region, before, sessions, diagnoses }) => ({
          region,
          before,
          diagnoses: diagnoses.length,
          sessions: sessions.map(({ date, certainty, origin }) => `${date} ${origin} ${certainty}`),
        })),
      })),
  };
}

function asText(value: unknown): unknown {
  if (value instanceof Uint8Array) return BYTES + Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(asText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
}

function asBytes(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith(BYTES)) {
    return new Uint8Array(Buffer.from(value.slice(BYTES.length), 'base64'));
  }
  if (Array.isArray(value)) return value.map(asBytes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asBytes(one)]));
}
