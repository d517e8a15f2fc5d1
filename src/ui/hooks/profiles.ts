import { readProfiles } from '../../ledger/settings.ts';
import type { Profiles } from '../../domain/profiles.ts';
import { useReading, type Reading } from './reading.ts';

/** Everybody who bills here and whose turn it is, live. */
export function useProfiles(): Reading<Profiles> {
  return useReading('profiles', readProfiles);
}
