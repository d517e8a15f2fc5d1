import { isCivilDate } from '../../../domain/civil-date.ts';
import {
  looksLikeKineAmNumber,
  parseAmNumber,
  parseRpps,
  type IdentifierError,
} from '../../../domain/identifiers.ts';
import {
  departmentOf,
  OTHER_DEPARTMENT,
  type PlaceDraft,
  type ProfileDraft,
} from './profile-form.ts';

export type Fault =
  | { kind: 'missing' | 'department' | 'date' }
  | { kind: 'rpps' | 'am'; error: IdentifierError; length: number };

/** Faults by the id of their field, in the order of the screen. */
export type Faults = ReadonlyMap<string, Fault>;

/** Everything that keeps the draft from being saved. */
export function faultsOf(draft: ProfileDraft): Faults {
  const faults: [string, Fault | null][] = [
    ['family-name', missing(draft.familyName)],
    ['first-name', missing(draft.firstName)],
    ['rpps', rppsFault(draft.rpps)],
    ['status', missing(draft.status)],
    ...draft.places.flatMap(placeFaults),
  ];
  return new Map(faults.filter((entry): entry is [string, Fault] => entry[1] !== null));
}

/** Rule PRE-02: a valid AM number that is not of the kind kinés have. */
export function isUnusualAmNumber(text: string): boolean {
  const parsed = parseAmNumber(text);
  return parsed.ok && !looksLikeKineAmNumber(parsed.value);
}

function placeFaults(place: PlaceDraft): [string, Fault | null][] {
  const { id, amNumber, arsListDate } = place;
  const other = place.department === OTHER_DEPARTMENT;
  const coded = /^(\d{2,3}|2A|2B)$/.test(departmentOf(place));
  return [
    [`${id}-department`, missing(place.department)],
    [`${id}-other-department`, other && !coded ? { kind: 'department' } : null],
    [`${id}-regime`, missing(place.regime)],
    [`${id}-am`, amFault(amNumber)],
    [`${id}-list`, arsListDate !== '' && !isCivilDate(arsListDate) ? { kind: 'date' } : null],
  ];
}

function missing(text: string): Fault | null {
  return text.trim() === '' ? { kind: 'missing' } : null;
}

function rppsFault(text: string): Fault | null {
  const parsed = parseRpps(text);
  return parsed.ok ? null : { kind: 'rpps', error: parsed.error, length: lengthOf(text) };
}

function amFault(text: string): Fault | null {
  const parsed = parseAmNumber(text);
  return parsed.ok ? null : { kind: 'am', error: parsed.error, length: lengthOf(text) };
}

/** Characters that count: spaces, dots and hyphens are dropped, as the parsers do. */
function lengthOf(text: string): number {
  return text.replace(/[\s.-]/g, '').length;
}
