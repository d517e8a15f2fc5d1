import { useState } from 'preact/hooks';
import { wordsOfFailure } from '../failure-words.ts';

/** A write asked of the worker, and how it goes. */
export interface Command {
  busy: boolean;
  /** What went wrong, in the kiné's words; null while nothing did. */
  failure: string | null;
  /** Runs one write at a time; resolves to true when it was done. Nothing typed is touched. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Holds the state of a write: a second click while one runs does nothing. */
export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(wordsOfFailure(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
