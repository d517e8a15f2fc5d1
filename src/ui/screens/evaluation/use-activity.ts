import { useEffect, useState } from 'preact/hooks';
import type { Activity } from '../../../evaluation/figures.ts';
import { readActivity } from '../../../evaluation/read-activity.ts';
import type { Progressed } from '../../components/WorkProgress.tsx';
import { useLedger } from '../../hooks/ledger.ts';

/** Everything that the figures are drawn from; read anew after every write, and shown until that is there. */
export type ActivityReading =
  | { state: 'reading'; at: Progressed }
  | { state: 'failed' }
  | { state: 'ready'; activity: Activity };

/** Reads once for every period and practitioner: choosing another reads nothing. */
export function useActivity(): ActivityReading {
  const { ledger, revision } = useLedger();
  const [reading, setReading] = useState<ActivityReading>({ state: 'reading', at: null });
  useEffect(() => {
    let wanted = true;
    const onProgress = (done: number, of: number) => {
      const at = { done, of };
      if (wanted) setReading((now) => (now.state === 'reading' ? { state: 'reading', at } : now));
    };
    readActivity(ledger, onProgress).then(
      (activity) => wanted && setReading({ state: 'ready', activity }),
      () => wanted && setReading({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [ledger, revision]);
  return reading;
}
