import { isCivilDate } from '../../../domain/civil-date.ts';
import { parseAmNumber, parseFiness } from '../../../domain/identifiers.ts';
import type { Place, Regime } from '../../../domain/profile.ts';
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
  finess: string;
  cptsProofOn: string;
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
    finess: '',
    cptsProofOn: '',
  };
}

/** A saved place as the form shows it. */
export function placeDraftOf(place: Place): PlaceDraft {
  const listed = territoryOf(place.department) !== null;
  return {
    ...place,
    department: listed ? place.department : OTHER_DEPARTMENT,
    otherDepartment: listed ? '' : place.department,
    arsListDate: place.arsListDate ?? '',
    finess: place.finess ?? '',
    cptsProofOn: place.cptsProofOn ?? '',
  };
}

/** The department a place names, by list or by code; empty when none. */
export function departmentOf({ department, otherDepartment }: PlaceDraft): string {
  return department === OTHER_DEPARTMENT ? otherDepartment.trim().toUpperCase() : department;
}

/** The place that a draft without faults (profile-faults.ts) stands for; null while it has some. */
export function placeOf(place: PlaceDraft): Place | null {
  const { id, regime, arsListDate, cptsProofOn } = place;
  const parsed = parseAmNumber(place.amNumber);
  if (regime === '' || !parsed.ok) return null;
  const finess = parseFiness(place.finess);
  return {
    id,
    department: departmentOf(place),
    amNumber: parsed.value,
    regime,
    cpts: place.cpts.trim(),
    arsListDate: isCivilDate(arsListDate) ? arsListDate : null,
    finess: finess.ok ? finess.value : null,
    cptsProofOn: isCivilDate(cptsProofOn) ? cptsProofOn : null,
  };
}
