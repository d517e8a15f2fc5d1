import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ledger } from '../../ledger/open.ts';

/** The open ledger, with the revision that every write raises, in whatever tab it happened. */
export interface OpenLedger {
  ledger: Ledger;
  revision: number;
}

export const LedgerContext = createContext<OpenLedger | null>(null);

/**
 * The page's ledger.
 * @throws Error outside LedgerGate, which is a mistake of ours.
 */
export function useLedger(): OpenLedger {
  const open = useContext(LedgerContext);
  if (open === null) throw new Error('useLedger outside LedgerGate');
  return open;
}
