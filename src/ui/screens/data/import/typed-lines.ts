import { readDate } from '../../../../backup/past/dates.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import { normaliseName } from '../../../../domain/patient.ts';
import type { PastCare } from '../../../../domain/past-care.ts';

/** A line of « Mes patients en cours », as typed. */
export interface TypedLine {
  /** Names the line on screen. */
  id: number;
  birthName: string;
  firstName: string;
  birthDate: string;
  region: string;
  before: string;
  firstDate: string;
}

/** In the order of the screen, which is that of a pasted table. */
export const typedFields = [
  'birthName',
  'firstName',
  'birthDate',
  'region',
  'before',
  'firstDate',
] as const;
export type TypedField = (typeof typedFields)[number];

export type TypedFault = 'missing' | 'date' | 'past' | 'number' | 'first-date' | 'before-birth';

export type TypedFaults = ReadonlyMap<TypedField, TypedFault>;

const OLDEST_BIRTH = 1900;
const OLDEST_SESSION = 1990;
const MOST_SESSIONS = 99;

/** A line with nothing in it. */
export function emptyLine(id: number): TypedLine {
  return { id, birthName: '', firstName: '', birthDate: '', region: '', before: '', firstDate: '' };
}

/** True while nothing was typed into it: it is no patient. */
export function isEmpty(line: TypedLine): boolean {
  return typedFields.every((field) => line[field].trim() === '');
}

/** What cannot be saved of a line, by field, in the order of the screen. */
export function typedFaults(line: TypedLine, today: CivilDate): TypedFaults {
  const faults = new Map<TypedField, TypedFault>();
  const fault = (field: TypedField, what: TypedFault | null) => {
    if (what) faults.set(field, what);
  };
  fault('birthName', normaliseName(line.birthName) ? null : 'missing');
  fault('firstName', normaliseName(line.firstName) ? null : 'missing');
  fault('birthDate', dayFault(line.birthDate, today, OLDEST_BIRTH));
  fault('region', line.region.trim() ? null : 'missing');
  fault('before', countOf(line.before) === null ? 'number' : null);
  fault('firstDate', firstDateFault(line, today));
  return faults;
}

/** A line without faults as the worker takes it in; null while something is missing. */
export function careFromTyped(line: TypedLine, today: CivilDate): PastCare | null {
  if (typedFaults(line, today).size > 0) return null;
  const birthDate = dayOf(line.birthDate, today, OLDEST_BIRTH);
  const before = countOf(line.before);
  if (birthDate === null || before === null) return null;
  return {
    patient: { birthName: line.birthName.trim(), firstName: line.firstName.trim(), birthDate },
    treatment: line.region.trim(),
    lines: [],
    before,
    firstDate: dayOf(line.firstDate, today, OLDEST_SESSION),
    episode: null,
    practitioner: null,
  };
}

/** The lines with a pasted table in them, from one field on; lines are added as they are needed. */
export function withPasted(
  lines: readonly TypedLine[],
  at: { id: number; field: TypedField },
  rows: readonly (readonly string[])[],
): TypedLine[] {
  const next = [...lines];
  const start = Math.max(
    0,
    next.findIndex(({ id }) => id === at.id),
  );
  const column = typedFields.indexOf(at.field);
  for (const [offset, cells] of rows.entries()) {
    const index = start + offset;
    const line = { ...(next[index] ?? emptyLine(nextId(next))) };
    for (const [shift, cell] of cells.entries()) {
      const field = typedFields[column + shift];
      if (field) line[field] = cell;
    }
    next[index] = line;
  }
  return next;
}

/** A name that no line has. */
export function nextId(lines: readonly TypedLine[]): number {
  return Math.max(0, ...lines.map(({ id }) => id)) + 1;
}

function dayFault(text: string, today: CivilDate, oldest: number): TypedFault | null {
  const read = readDate(text, today, oldest);
  if (!read.ok) return 'date';
  return read.date > today ? 'past' : null;
}

/** The three months run from the first session: with sessions behind, its day cannot stay unknown. */
function firstDateFault(line: TypedLine, today: CivilDate): TypedFault | null {
  if (line.firstDate.trim() === '') return (countOf(line.before) ?? 0) > 0 ? 'first-date' : null;
  const fault = dayFault(line.firstDate, today, OLDEST_SESSION);
  if (fault) return fault;
  const first = dayOf(line.firstDate, today, OLDEST_SESSION);
  const born = dayOf(line.birthDate, today, OLDEST_BIRTH);
  const isBefore = first !== null && born !== null && born <= today && first < born;
  return isBefore ? 'before-birth' : null;
}

function dayOf(text: string, today: CivilDate, oldest: number): CivilDate | null {
  const read = readDate(text, today, oldest);
  return read.ok ? read.date : null;
}

function countOf(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return 0;
  return /^\d{1,2}$/.test(typed) && Number(typed) <= MOST_SESSIONS ? Number(typed) : null;
}
