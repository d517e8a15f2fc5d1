import { currentRevision } from '../ledger/append.ts';
import { ledgerNamed } from '../ledger/ledgers.ts';
import { readVault, theFront } from '../ledger/front.ts';
import { tellAllTabs } from './broadcast.ts';

// A hint only: after the worker was killed it is zero again, and one broadcast too many is sent.
let told = 0;

/** Tells every page when something was written, so that a second tab judges on what the first one did. */
export async function afterWrite(): Promise<void> {
  const revision = await revisionNow();
  if (revision === told) return;
  told = revision;
  // Not awaited: the answer to who wrote must not wait for every other tab.
  void tellAllTabs('worker/revision', { revision });
}

/** Read without a key: what is locked may be followed too. */
export async function revisionNow(): Promise<number> {
  const front = theFront();
  const vault = await readVault(front);
  const ledger = vault ? await currentRevision(await ledgerNamed(vault.database)) : 0;
  return ledger + (await currentRevision(front));
}
