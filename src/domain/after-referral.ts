import { latest, type CivilDate } from './civil-date.ts';
import { ofKind, type Fact } from './facts.ts';

/**
 * The day from which news of a patient who was referred to a doctor are awaited: that of the referral, or of
 * her latest « toujours pas de nouvelles ». Null: nobody was referred, an ordonnance or a diagnosis arrived
 * since (by its own date, or noted afterwards), or the care is over. `mine`: the standing facts of one
 * episode, in the order in which they were written.
 */
export function newsAwaitedSince(mine: readonly Fact[]): CivilDate | null {
  const referral = ofKind(mine, 'referral-decided').at(-1);
  if (!referral || referral.decision === 'none-needed') return null;
  if (ofKind(mine, 'episode-closed').length > 0) return null;
  const arrived = [
    ...ofKind(mine, 'prescription-obtained'),
    ...ofKind(mine, 'diagnosis-recorded').map(({ at, diagnosis: { date } }) => ({ at, date })),
  ].some(({ at, date }) => at > referral.at || date >= referral.date);
  if (arrived) return null;
  const asked = ofKind(mine, 'no-news-noted').map(({ date }) => date);
  return latest([referral.date, ...asked]);
}
