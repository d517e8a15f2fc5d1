import { useRef, useState } from 'preact/hooks';
import type { FileFault } from '../../../../backup/past/text.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import { t } from '../../../../platform/words.ts';
import { wordsOfFailure } from '../../../failure-words.ts';
import { useLedger } from '../../../hooks/ledger.ts';
import { allChosen, chosenCares, firstChoices, type Choices } from './choices.ts';
import { openPastFile, tryPastFile, type PastFile, type Trial } from './past-file.ts';
import { writeImport, type Written } from './write-import.ts';

/** Where an import of a file is. */
export type Step =
  | { kind: 'idle' }
  | { kind: 'working'; what: 'reading' | 'writing' | 'stopping'; done: number }
  | { kind: 'fault'; file: string; fault: FileFault }
  | { kind: 'preview'; file: PastFile; trial: Trial | null; choices: Choices }
  | { kind: 'ended'; written: Written };

/** An import of a file, from the choice of it to what came of it. */
export interface PastFileImport {
  step: Step;
  /** What went wrong in a write, in words; what she chose is still there. */
  failure: string | null;
  open: (file: File) => void;
  /** Her own word on the columns: everything is read anew. */
  remap: (how: Pick<PastFile, 'mapping' | 'order'>) => void;
  choose: (choices: Choices) => void;
  write: (resume: string | null) => void;
  /** The import that is being written now. */
  batch: string | null;
  /** Stops what is running, or puts the file away. */
  cancel: () => void;
}

class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Holds the state of an import; a long reading lets the page breathe, and can be stopped at any time. */
export function usePastFile(today: CivilDate): PastFileImport {
  const { ledger } = useLedger();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [failure, setFailure] = useState<string | null>(null);
  const [batch, setBatch] = useState<string | null>(null);
  // Which run is the present one: another file, or a stop, ends the one before.
  const run = useRef(0);
  // A write that fails once it has begun leaves something behind.
  const begun = useRef(false);

  const start = async (
    what: 'reading' | 'writing',
    back: Step,
    work: (breathe: (done: number) => Promise<void>, isCurrent: () => boolean) => Promise<Step>,
  ) => {
    run.current += 1;
    const mine = run.current;
    const isCurrent = () => run.current === mine;
    begun.current = false;
    setFailure(null);
    setStep({ kind: 'working', what, done: 0 });
    const breathe = async (done: number) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!isCurrent()) throw new Cancelled();
      setStep({ kind: 'working', what, done });
    };
    try {
      const next = await work(breathe, isCurrent);
      if (isCurrent() || next.kind === 'ended') setStep(next);
    } catch (error) {
      // A write that was stopped may fail at that: it is told all the same.
      if (error instanceof Cancelled || (!isCurrent() && what === 'reading')) return;
      const words = wordsOfFailure(error);
      setFailure(begun.current ? `${words} ${t('imports.brokenOff')}` : words);
      setStep(back);
    } finally {
      if (what === 'writing') setBatch(null);
    }
  };

  const trying = async (
    file: PastFile,
    breathe: (done: number) => Promise<void>,
    before: Choices | null,
  ): Promise<Step> => {
    const trial = await tryPastFile(ledger, file, today, breathe);
    const tried = trial?.tried ?? [];
    const first = firstChoices(tried);
    const kept = new Map(
      [...allChosen(tried, before ?? first)].filter(([id]) => (before ?? first).has(id)),
    );
    return { kind: 'preview', file, trial, choices: kept };
  };

  return {
    step,
    failure,
    batch,
    open: (chosen) =>
      void start('reading', { kind: 'idle' }, async (breathe) => {
        const read = await openPastFile(chosen, (done) => breathe(done / 2));
        if (!read.ok) return { kind: 'fault', file: chosen.name, fault: read };
        return trying(read, (done) => breathe(0.5 + done / 2), null);
      }),
    remap: (how) => {
      if (step.kind !== 'preview') return;
      const file = { ...step.file, ...how };
      void start('reading', step, (breathe) => trying(file, breathe, null));
    },
    choose: (choices) => {
      if (step.kind === 'preview') setStep({ ...step, choices });
    },
    write: (resume) => {
      if (step.kind !== 'preview' || step.trial === null) return;
      const { cares } = chosenCares(step.trial.tried, step.choices);
      const file = step.file.name;
      void start('writing', step, async (_, isCurrent) => {
        const onProgress = (done: number) => {
          if (isCurrent()) setStep({ kind: 'working', what: 'writing', done });
        };
        const isCancelled = () => !isCurrent();
        const onBegin = (name: string) => {
          begun.current = true;
          setBatch(name);
        };
        const told = { onBegin, onProgress, isCancelled };
        const written = await writeImport({ kind: 'sessions', file, resume, cares, ...told });
        return { kind: 'ended', written };
      });
    },
    cancel: () => {
      run.current += 1;
      setFailure(null);
      // What is being written is taken out again first; its end says so.
      const isWriting = step.kind === 'working' && step.what === 'writing';
      setStep(isWriting ? { ...step, what: 'stopping' } : { kind: 'idle' });
    },
  };
}
