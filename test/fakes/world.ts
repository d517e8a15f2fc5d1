import 'fake-indexeddb/auto';
import { LedgerDatabase } from '../../src/ledger/database.ts';
import { openLedger, type Ledger } from '../../src/ledger/open.ts';
import { writeProfile } from '../../src/ledger/settings.ts';
import type { World } from '../../src/worker/world.ts';
import { profile } from './profile.ts';

let databases = 0;

/** A ledger of its own, with its key drawn. */
export function newLedger(): Promise<Ledger> {
  databases += 1;
  return openLedger(new LedgerDatabase(`test-${databases}`));
}

/** What a use case is handed: her profile kept, and a clock that moves by a second at each reading. */
export async function newWorld(today = '2026-11-21', who = profile()): Promise<World> {
  const ledger = await newLedger();
  await writeProfile(ledger, who);
  let instant = Date.parse(`${today}T10:00:00Z`);
  return { ledger, now: () => (instant += 1000) };
}
