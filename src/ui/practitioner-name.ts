import type { Profile } from '../domain/profile.ts';

/** `ESSAI Camille`: how a kiné is named on every screen. */
export function practitionerName({ familyName, firstName }: Profile): string {
  return `${familyName.toLocaleUpperCase('fr')} ${firstName}`;
}
