import { isCivilDate } from '../../../domain/civil-date.ts';
import { parseAmNumber, parseRpps } from '../../../domain/identifiers.ts';
import type { Place, Profile, Regime, Status } from '../../../domain/profile.ts';
import { territoryOf } from '../../../rules/territories.ts';

/** A place of practice as typed. */
export interface PlaceDraft {
  id: string;
  /** One of the twenty, `other`, or nothing yet. */
  department: string;
  otherDepartment: string;
  regime: Regime | '';
  amNumber: string;
  cpts: string;
  arsListDate: string;
}

/** The profile as typed: anything may be missing or wrong. */
export interface ProfileDraft {
  familyName: string;
  firstName: string;
  rpps: string;
  status: Status | '';
  places: PlaceDraft[];
}

export const OTHER_DEPARTMENT = 'other';

/** A place with nothing typed. */
export function emptyPlace(id: string): PlaceDraft {
  return {
    id,
    department: '',
    otherDepartment: '',
    regime: '',
    amNumber: '',
    cpts: '',
    arsListDate: '',
  };
}

/** The saved profile as the form shows it; an empty form before the set-up. */
export function draftOf(profile: Profile | null): ProfileDraft {
  if (profile === null) {
    return { familyName: '', firstName: '', rpps: '', status: '', places: [emptyPlace('lieu-1')] };
  }
  const places = profile.places.map((place) => {
    const known = territoryOf(place.department) !== null;
    return {
      ...place,
      department: known ? place.department : OTHER_DEPARTMENT,
      otherDepartment: known ? '' : place.department,
      arsListDate: place.arsListDate ?? '',
    };
  });
  return { ...profile, places };
}

/** The department a place names, by list or by code; empty when none. */
export function departmentOf({ department, otherDepartment }: PlaceDraft): string {
  return department === OTHER_DEPARTMENT ? otherDepartment.trim().toUpperCase() : department;
}

/** The profile that a draft without faults (profile-faults.ts) stands for; null while it has some. */
export function profileOf(draft: ProfileDraft): Profile | null {
  const { status } = draft;
  const rpps = parseRpps(draft.rpps);
  const places = draft.places.map(placeOf).filter((place) => place !== null);
  if (status === '' || !rpps.ok || places.length < draft.places.length) return null;
  return {
    familyName: draft.familyName.trim(),
    firstName: draft.firstName.trim(),
    rpps: rpps.value,
    status,
    places,
  };
}

function placeOf(place: PlaceDraft): Place | null {
  const { id, regime, arsListDate } = place;
  const parsed = parseAmNumber(place.amNumber);
  if (regime === '' || !parsed.ok) return null;
  return {
    id,
    department: departmentOf(place),
    amNumber: parsed.value,
    regime,
    cpts: place.cpts.trim(),
    arsListDate: isCivilDate(arsListDate) ? arsListDate : null,
  };
}
