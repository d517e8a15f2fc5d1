import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../../domain/profile.ts';
import type { Ledger } from '../../../../ledger/open.ts';
import { KeptCases, readCaseload } from '../../../caseload.ts';
import { useLedger } from '../../../hooks/ledger.ts';
import { rowsOf, type Row } from './rows.ts';

/** How far the register is with its lines. */
export interface Cases {
  rows: readonly Row[];
  /** False while only the open episodes are there. */
  whole: boolean;
  failed: boolean;
  /** Of the reading that is under way. */
  at: { done: number; of: number } | null;
}

const NOTHING: Cases = { rows: [], whole: false, failed: false, at: null };

/** Of each ledger that is open: coming back from a file judges nobody twice. */
const KEPT = new WeakMap<Ledger, KeptCases>();

/**
 * Every episode, live: the open ones as soon as they are read, then all of them. After a write what is shown
 * stays until the new reading is whole.
 */
export function useCases(current: Profile): Cases {
  const { ledger, revision } = useLedger();
  // Read anew after every write: as long as it says the same, it is the same.
  const profile = useMemo(() => current, [JSON.stringify(current)]);
  const [cases, setCases] = useState(NOTHING);
  const wholeOf = useRef<Ledger | null>(null);
  useEffect(() => {
    let wanted = true;
    const kept = KEPT.get(ledger) ?? new KeptCases();
    KEPT.set(ledger, kept);
    const onProgress = (done: number, of: number) =>
      wanted && setCases((before) => ({ ...before, at: { done, of } }));
    const read = async () => {
      if (wholeOf.current !== ledger) {
        const open = await readCaseload(ledger, profile, { open: true }, { kept });
        if (wanted) setCases({ ...NOTHING, rows: rowsOf(open) });
      }
      const all = await readCaseload(ledger, profile, {}, { kept, onProgress });
      if (!wanted) return;
      wholeOf.current = ledger;
      setCases({ rows: rowsOf(all), whole: true, failed: false, at: null });
    };
    read().catch(() => wanted && setCases({ ...NOTHING, failed: true }));
    return () => {
      wanted = false;
    };
  }, [ledger, revision, profile]);
  return cases;
}
