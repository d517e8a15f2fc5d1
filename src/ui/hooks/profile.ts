import { readProfile } from '../../ledger/settings.ts';
import type { Profile } from '../../domain/profile.ts';
import { useReading, type Reading } from './reading.ts';

/** The kiné's profile, live; null before the set-up. */
export function useProfile(): Reading<Profile | null> {
  return useReading('profile', readProfile);
}
