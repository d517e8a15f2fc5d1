import type { Profile } from '../../domain/profile.ts';
import { readPeople } from '../../ledger/people.ts';
import { readProfile } from '../../ledger/settings.ts';
import { judgePeople, type Case } from '../caseload.ts';
import { useReading, type Reading } from './reading.ts';

/**
 * Everybody with an open episode, judged for the kiné's profile, live. It is read beside the profile, not after
 * it: for a moment after another kiné was chosen, what was judged for the first is nobody's.
 */
export function useOpenCases(profile: Reading<Profile | null>): Reading<Case[]> {
  const reading = useReading('open episodes', async (ledger) => {
    const [judged, people] = await Promise.all([
      readProfile(ledger),
      readPeople(ledger, { open: true }),
    ]);
    return { judged, cases: judged ? await judgePeople(people, judged) : [] };
  });
  if (reading.state !== 'ready') return reading;
  const isHers = profile.state === 'ready' && profile.value?.rpps === reading.value.judged?.rpps;
  return isHers ? { state: 'ready', value: reading.value.cases } : { state: 'reading' };
}
