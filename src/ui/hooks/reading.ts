import { useLayoutEffect, useState } from 'preact/hooks';
import type { Ledger } from '../../ledger/open.ts';
import { useLedger } from './ledger.ts';

export type Reading<T> =
  { state: 'reading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };

interface Kept<T> {
  about: string;
  reading: Reading<T>;
}

/**
 * Reads the ledger now and again after every write. `about` names what is read (a patient's tag): when
 * it changes, the old value is dropped at once, so that nobody is shown under another's name.
 */
export function useReading<T>(about: string, read: (ledger: Ledger) => Promise<T>): Reading<T> {
  const { ledger, revision } = useLedger();
  const [kept, setKept] = useState<Kept<T>>({ about, reading: { state: 'reading' } });
  // Before the paint: what waits for it starts a frame later, and readings that follow each other one each.
  useLayoutEffect(() => {
    let wanted = true;
    read(ledger).then(
      (value) => wanted && setKept({ about, reading: { state: 'ready', value } }),
      (error: unknown) => wanted && setKept({ about, reading: { state: 'failed', error } }),
    );
    return () => {
      wanted = false;
    };
  }, [ledger, revision, about]);
  return kept.about === about ? kept.reading : { state: 'reading' };
}
