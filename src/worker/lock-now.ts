import { readVault, theFront } from '../ledger/front.ts';
import { LedgerLocked } from '../ledger/open.ts';
import { afterWrite } from './after-write.ts';
import { noteDecision } from './decisions.ts';
import { openOwnPage } from './own-pages.ts';
import { inTurn } from './queue.ts';
import { burn, lock } from './vault.ts';
import { openWorld } from './world.ts';

/** The computer was locked, or nobody has touched it for long: so is the ledger, once what is written is written. */
export async function lockNow(): Promise<void> {
  await inTurn(() => lock());
  await afterWrite();
}

/** She locks it, from a menu or a shortcut. Without a passphrase nothing can be locked: she is shown where to add one. */
export async function lockByHand(): Promise<void> {
  if ((await readVault(theFront()))?.vault.kind !== 'sealed') return openOwnPage('/data.html');
  await inTurn(async () => {
    try {
      await noteDecision(await openWorld(), 'locked');
    } catch (error) {
      // Locked already: nothing to note, nothing to do.
      if (!(error instanceof LedgerLocked)) throw error;
    }
    await lock();
  });
  await afterWrite();
}

/** Deletes what a killed re-sealing left, before anybody writes. */
export async function burnNow(): Promise<void> {
  await inTurn(burn);
}
