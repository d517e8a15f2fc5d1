import { useEffect, useState } from 'preact/hooks';
import { readSession, watchSession } from '../../platform/session.ts';

/** How far a long work of the worker is. */
export interface WorkProgress {
  done: number;
  of: number;
}

/** Where the worker says it (worker/progress.ts). */
const PROGRESS = 'progress';

/** Null while nothing long is going on. */
export function useWorkProgress(): WorkProgress | null {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  useEffect(() => {
    const show = (value: unknown) => setProgress((value as WorkProgress | undefined) ?? null);
    void readSession(PROGRESS).then(show);
    return watchSession(PROGRESS, show);
  }, []);
  return progress;
}
