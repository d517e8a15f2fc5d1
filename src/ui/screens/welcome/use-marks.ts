import { useEffect, useState } from 'preact/hooks';
import {
  readOnboarding,
  writeOnboarding,
  type OnboardingMarks,
} from '../../../platform/onboarding.ts';
import type { StepId } from './step-list.ts';

/** What was settled here and leaves nothing in the ledger. */
export interface Marks {
  /** Null while it is being read. */
  marks: OnboardingMarks | null;
  mark: (how: keyof OnboardingMarks, step: StepId) => void;
}

/** The marks of the welcome page, kept from one visit to the next. */
export function useMarks(): Marks {
  const [marks, setMarks] = useState<OnboardingMarks | null>(null);
  useEffect(() => {
    readOnboarding().then(setMarks, () => setMarks({ skipped: [], done: [] }));
  }, []);
  return {
    marks,
    mark: (how, step) =>
      setMarks((before) => {
        const kept = before ?? { skipped: [], done: [] };
        if (kept[how].includes(step)) return kept;
        const next = { ...kept, [how]: [...kept[how], step] };
        void writeOnboarding(next).catch(() => undefined);
        return next;
      }),
  };
}
