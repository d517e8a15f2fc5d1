import type { CivilDate } from '../domain/civil-date.ts';
import type { Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { profileQuestions } from '../rules/profile-questions.ts';

/**
 * What the profile leaves open, each with the place it is about. What refuses direct access altogether is
 * said at its own field (`alert`) and is not a thing to complete.
 */
export function toComplete(profile: Profile, day: CivilDate): Finding[] {
  return profileQuestions(profile, day).filter(({ severity }) => severity !== 'alert');
}

/** Those that wait for her: a mere information waits for nothing. */
export function pointsToComplete(profile: Profile, day: CivilDate): number {
  return toComplete(profile, day).filter(({ severity }) => severity !== 'info').length;
}
