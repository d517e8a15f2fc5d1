import { useLayoutEffect, useState } from 'preact/hooks';
import { watchRevision, watchVault } from '../../ledger/live.ts';
import { LedgerLocked, openLedger, type Ledger } from '../../ledger/open.ts';
import { watchSession } from '../../platform/session.ts';
import { UNLOCKED } from '../../vault/unlocked.ts';

/** How far a page is with its ledger. `lost`: locked, and no passphrase opens it. */
export type Opening =
  | { state: 'opening' | 'locked' | 'lost' | 'failed' }
  | { state: 'open'; ledger: Ledger; revision: number };

/**
 * Opens the ledger, and opens it anew when it is locked, unlocked or sealed under another key while the page
 * is there: a locked page drops what it held at once.
 */
export function useOpening(): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useLayoutEffect(() => {
    let turn = 0;
    let stop = () => {};
    const open = async () => {
      turn += 1;
      const mine = turn;
      stop();
      const still = () => mine === turn;
      try {
        const ledger = await openLedger();
        if (!still()) return;
        const show = (revision: number) =>
          still() && setOpening({ state: 'open', ledger, revision });
        stop = watchRevision(ledger, show, (error) => still() && setOpening(stateOf(error)));
      } catch (error) {
        if (still()) setOpening(stateOf(error));
      }
    };
    const again = () => void open();
    const ends = [
      watchVault(again, (error) => setOpening(stateOf(error))),
      watchSession(UNLOCKED, again),
    ];
    return () => {
      turn += 1;
      stop();
      for (const end of ends) end();
    };
  }, []);
  return opening;
}

function stateOf(error: unknown): Opening {
  if (!(error instanceof LedgerLocked)) return { state: 'failed' };
  return { state: error.lost ? 'lost' : 'locked' };
}
