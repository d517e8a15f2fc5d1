import { isCivilDate } from '../../../domain/civil-date.ts';
import {
  looksLikeKineAmNumber,
  parseAmNumber,
  parseFiness,
  parseRpps,
  type IdentifierError,
} from '../../../domain/identifiers.ts';
import { departmentOf, OTHER_DEPARTMENT, type PlaceDraft } from './place-form.ts';
import type { ProfileDraft } from './profile-form.ts';
import { experimentOf } from './territory-form.ts';

export type Fault =
  | { kind: 'missing' | 'department' | 'date' }
  | { kind: 'rpps' | 'am' | 'finess'; error: IdentifierError; length: number };

/** Faults by the id of their field, in the order of the screen. */
export type Faults = ReadonlyMap<string, Fault>;

/** Everything that keeps the draft from being saved. */
export function faultsOf(draft: ProfileDraft): Faults {
  const faults: [string, Fault | null][] = [
    ['family-name', missing(draft.familyName)],
    ['first-name', missing(draft.firstName)],
    ['rpps', rppsFault(draft.rpps)],
    ['status', missing(draft.status)],
    ...draft.places.flatMap((place) => [...placeFaults(place), ...endFault(place, draft)]),
  ];
  return new Map(faults.filter((entry): entry is [string, Fault] => entry[1] !== null));
}

/** Rule PRE-02: a valid AM number that is not of the kind kinés have. */
export function isUnusualAmNumber(text: string): boolean {
  const parsed = parseAmNumber(text);
  return parsed.ok && !looksLikeKineAmNumber(parsed.value);
}

/** Rule PRE-05: the number of the structure typed as her own, or the other way round. */
export function isNumberOfStructure({ amNumber, finess }: PlaceDraft): boolean {
  const [hers, structure] = [parseAmNumber(amNumber), parseFiness(finess)];
  return hers.ok && structure.ok && String(hers.value) === String(structure.value);
}

function placeFaults(place: PlaceDraft): [string, Fault | null][] {
  const { id, amNumber, finess } = place;
  const other = place.department === OTHER_DEPARTMENT;
  const coded = /^(\d{2,3}|2A|2B)$/.test(departmentOf(place));
  return [
    [`${id}-department`, missing(place.department)],
    [`${id}-other-department`, other && !coded ? { kind: 'department' } : null],
    [`${id}-regime`, missing(place.regime)],
    [`${id}-am`, amFault(amNumber)],
    [`${id}-finess`, finess.trim() === '' ? null : finessFault(finess)],
    [`${id}-proof`, dateFault(place.cptsProofOn)],
    [`${id}-declared`, dateFault(place.arsDeclaredOn)],
    [`${id}-list`, dateFault(place.arsListDate)],
  ];
}

function endFault(place: PlaceDraft, { territories }: ProfileDraft): [string, Fault | null][] {
  const department = experimentOf(place);
  const end = department === null ? '' : (territories[department]?.end ?? '');
  return [[`${place.id}-end`, dateFault(end)]];
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

function finessFault(text: string): Fault | null {
  const parsed = parseFiness(text);
  return parsed.ok ? null : { kind: 'finess', error: parsed.error, length: lengthOf(text) };
}

function dateFault(date: string): Fault | null {
  return date === '' || isCivilDate(date) ? null : { kind: 'date' };
}

/** Characters that count: spaces, dots and hyphens are dropped, as the parsers do. */
function lengthOf(text: string): number {
  return text.replace(/[\s.-]/g, '').length;
}
