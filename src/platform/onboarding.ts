import { browser } from './browser.ts';

const KEY = 'onboarding';

/** What was settled on the welcome page: names of steps, never anything of hers or of a patient's. */
export interface OnboardingMarks {
  skipped: string[];
  /** Steps that are done and leave nothing else behind: an installed program, the practice invoice. */
  done: string[];
}

const NOTHING: OnboardingMarks = { skipped: [], done: [] };

/** Kept in `storage.local`, which content scripts can read too. Nothing kept, or anything odd: no mark. */
export async function readOnboarding(): Promise<OnboardingMarks> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null) return NOTHING;
  return { skipped: namesIn(kept, 'skipped'), done: namesIn(kept, 'done') };
}

/** Keeps the marks. */
export async function writeOnboarding(marks: OnboardingMarks): Promise<void> {
  await browser.storage.local.set({ [KEY]: marks });
}

function namesIn(kept: object, key: keyof OnboardingMarks): string[] {
  const names: unknown = Reflect.get(kept, key);
  return Array.isArray(names)
    ? names.filter((name): name is string => typeof name === 'string')
    : [];
}
