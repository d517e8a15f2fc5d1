import { openLedger, type Ledger } from '../ledger/open.ts';
import { systemClock, type Clock } from '../platform/clock.ts';

/** What a use case is handed: opened for each message, because the worker may have been killed since. */
export interface World {
  ledger: Ledger;
  now: Clock;
}

/** Opens the world of one message. @throws LedgerLocked */
export async function openWorld(now: Clock = systemClock): Promise<World> {
  return { ledger: await openLedger(), now };
}
