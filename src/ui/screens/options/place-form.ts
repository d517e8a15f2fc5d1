import { isCivilDate } from '../../../domain/civil-date.ts';
import { parseAmNumber, parseFiness } from '../../../domain/identifiers.ts';
import { NO_PRESET, type Preset } from '../../../domain/preset.ts';
import {
  NO_COORDINATOR,
  type Coordinator,
  type OwnContact,
  type Place,
  type Regime,
} from '../../../domain/profile.ts';
import { contactOf } from '../../../rules/contacts.ts';
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
  arsDeclaredOn: string;
  coordinator: Coordinator;
  phone: string;
  /** Corrected in « Contacts »; carried along. */
  contacts: OwnContact[];
}

export const OTHER_DEPARTMENT = 'other';

/** An id that no place has yet; episodes and sessions keep it as the place they were at. */
export function freePlaceId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^lieu-(\d+)$/.exec(id)?.[1] ?? 0));
  return `lieu-${Math.max(0, ...numbers) + 1}`;
}

/** A place with nothing typed, but for what a CPTS set beforehand. */
export function emptyPlace(id: string, preset: Preset = NO_PRESET): PlaceDraft {
  const department = preset.department ?? '';
  const cpts = preset.cpts ?? '';
  const listed = department === '' || territoryOf(department) !== null;
  return {
    id,
    department: listed ? department : OTHER_DEPARTMENT,
    otherDepartment: listed ? '' : department,
    regime: '',
    amNumber: '',
    cpts,
    arsListDate: '',
    finess: '',
    cptsProofOn: '',
    arsDeclaredOn: '',
    coordinator: { ...NO_COORDINATOR, email: contactOf(department, cpts)?.email ?? '' },
    phone: '',
    contacts: [],
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
    arsDeclaredOn: place.arsDeclaredOn ?? '',
  };
}

/** The department a place names, by list or by code; empty when none. */
export function departmentOf({ department, otherDepartment }: PlaceDraft): string {
  return department === OTHER_DEPARTMENT ? otherDepartment.trim().toUpperCase() : department;
}

/** The place that a draft without faults (profile-faults.ts) stands for; null while it has some. */
export function placeOf(place: PlaceDraft): Place | null {
  const { id, regime, arsListDate, cptsProofOn, arsDeclaredOn, coordinator } = place;
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
    arsDeclaredOn: isCivilDate(arsDeclaredOn) ? arsDeclaredOn : null,
    coordinator: {
      name: coordinator.name.trim(),
      phone: coordinator.phone.trim(),
      email: coordinator.email.trim(),
    },
    phone: place.phone.trim(),
    contacts: place.contacts,
  };
}
