import type { Profile } from '../../../domain/profile.ts';
import type { OnboardingMarks } from '../../../platform/onboarding.ts';

/** The six steps, in their order. Each is the fragment of its address. */
export const STEPS = ['who', 'territory', 'software', 'safety', 'patients', 'practice'] as const;
export type StepId = (typeof STEPS)[number];
export type StepState = 'done' | 'skipped' | 'todo';

/** What is there already, whoever put it there: the settings count as much as this page. */
export interface Found {
  profile: Profile | null;
  sites: number;
  sealed: boolean;
  patients: number;
  marks: OnboardingMarks;
}

/** Where each step stands. What is there is done, though it was skipped before. */
export function statesOf(found: Found): Record<StepId, StepState> {
  const { marks } = found;
  const state = (step: StepId): StepState =>
    isDone(step, found) ? 'done' : marks.skipped.includes(step) ? 'skipped' : 'todo';
  return Object.fromEntries(STEPS.map((step) => [step, state(step)])) as Record<StepId, StepState>;
}

/** Where she goes on: the first step that is neither done nor skipped; null: none is left. */
export function resumeAt(states: Record<StepId, StepState>): StepId | null {
  return STEPS.find((step) => states[step] === 'todo') ?? null;
}

/** The step that an address names; null: the first screen. */
export function stepNamed(fragment: string): StepId | null {
  return STEPS.find((step) => step === fragment) ?? null;
}

/** The step beside this one; null: the first screen. */
export function stepBeside(step: StepId, by: 1 | -1): StepId | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}

function isDone(step: StepId, { profile, sites, sealed, patients, marks }: Found): boolean {
  const done: Record<StepId, boolean> = {
    who: profile !== null,
    territory: profile !== null && profile.places.every(isListed),
    software: sites > 0 || marks.done.includes('software'),
    safety: sealed,
    patients: patients > 0,
    practice: marks.done.includes('practice'),
  };
  return done[step];
}

/** Outside the experiment there is no CPTS to name and no list to stand on. */
function isListed({ regime, cpts, arsListDate }: Profile['places'][number]): boolean {
  return regime !== 'cpts' || (cpts !== '' && arsListDate !== null);
}
