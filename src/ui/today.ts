import { dayOf, type CivilDate } from '../domain/civil-date.ts';
import { timeZoneOf, type Profile } from '../domain/profile.ts';
import { systemClock, type Clock } from '../platform/clock.ts';

/** The zone of a place of practice; of the first one when the place is gone or not said. */
export function zoneOf(profile: Profile | null, placeId?: string): string {
  const place = profile?.places.find(({ id }) => id === placeId) ?? profile?.places[0];
  return timeZoneOf(place?.department ?? '');
}

/** Today on the kiné's own calendar. */
export function todayOf(
  profile: Profile | null,
  placeId?: string,
  clock: Clock = systemClock,
): CivilDate {
  return dayOf(clock(), zoneOf(profile, placeId));
}
