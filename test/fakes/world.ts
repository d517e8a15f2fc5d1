import 'fake-indexeddb/auto';
import { deleteLedger, ledgersBeside } from '../../src/ledger/ledgers.ts';
import { FrontDatabase, theFront } from '../../src/ledger/front.ts';
import { openLedger, type Ledger } from '../../src/ledger/open.ts';
import { writeProfile } from '../../src/ledger/settings.ts';
import type { World } from '../../src/worker/world.ts';
import { profile } from './profile.ts';

let databases = 0;

/** A ledger of its own, with its key drawn. */
export function newLedger(): Promise<Ledger> {
  databases += 1;
  return openLedger(new FrontDatabase(`test-${databases}`));
}

/** The store that the worker opens by itself, empty but for its key: as after an installation. */
export async function emptyStore(): Promise<Ledger> {
  const front = theFront();
  for (const name of await ledgersBeside(front.name)) await deleteLedger(name);
  for (const table of front.tables) await table.clear();
  return openLedger();
}

/** What a use case is handed: her profile kept, and a clock that moves by a second at each reading. */
export async function newWorld(today = '2026-11-21', who = profile()): Promise<World> {
  const ledger = await newLedger();
  await writeProfile(ledger, who);
  let instant = Date.parse(`${today}T10:00:00Z`);
  return { ledger, now: () => (instant += 1000) };
}
