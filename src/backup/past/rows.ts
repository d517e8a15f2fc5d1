import type { CivilDate } from '../../domain/civil-date.ts';
import { normaliseName, patientSchema, type Patient } from '../../domain/patient.ts';
import type { PastLine } from '../../domain/past-care.ts';
import { dateReader, type DateRead } from './dates.ts';
import type { Mapping } from './columns.ts';
import { readPerson, type NameOrder } from './person.ts';
import type { Table } from './table.ts';

/** Why a line of a table gives no session. */
export const rowRefusals = [
  'no-patient',
  'names',
  'no-birth',
  'bad-birth',
  'unsure-birth',
  'no-date',
  'bad-date',
  'unsure-date',
  'month-first',
  'future-date',
  'before-birth',
  'too-long',
  'too-many',
] as const;
export type RowRefusal = (typeof rowRefusals)[number];

/** One line that gives a session of somebody. */
export interface PastRow {
  patient: Patient;
  treatment: string;
  prescriber: string;
  line: PastLine;
  /** Tells a line that stands twice in the file from a second session of that day. */
  invoice: string;
}

export type RowRead = { ok: true; row: PastRow } | { ok: false; why: RowRefusal };

/** How a table is to be read: which column is which, and in what order names stand. */
export interface HowToRead {
  mapping: Mapping;
  order: NameOrder;
  today: CivilDate;
}

const OLDEST_BIRTH = 1900;
const OLDEST_SESSION = 1990;
const LONGEST_TREATMENT = 120;
const LONGEST_ACT = 60;

/** A reader of the lines of one table; remembers days and patients, which stand in it many times. */
export function rowReader(table: Table, how: HowToRead): (cells: readonly string[]) => RowRead {
  const { mapping, order, today } = how;
  const readDay = dateReader(today, OLDEST_SESSION);
  const readBirth = dateReader(today, OLDEST_BIRTH);
  const turned = {
    date: isMonthFirst(table, mapping.date, readDay),
    birth: isMonthFirst(table, mapping['birth-date'], readBirth),
  };
  const people = new Map<string, Patient | RowRefusal>();

  function patientOf(cell: (role: keyof Mapping) => string) {
    const whole = cell('patient');
    const key = [whole, cell('birth-name'), cell('first-name'), cell('birth-date')].join('\u0000');
    const known = people.get(key);
    if (known !== undefined) return known;
    const read = readPatient(cell, whole === '' ? null : readPerson(whole, order));
    people.set(key, read);
    return read;
  }

  function readPatient(
    cell: (role: keyof Mapping) => string,
    person: ReturnType<typeof readPerson> | null,
  ): Patient | RowRefusal {
    const birthName = cell('birth-name');
    const firstName = cell('first-name');
    const names = person ? person.names : { birthName, firstName };
    if (names === null) return 'names';
    if (!normaliseName(names.birthName) || !normaliseName(names.firstName)) return 'no-patient';
    const born = readBirth(cell('birth-date') || (person?.birthDate ?? ''));
    if (!born.ok) return BIRTH_REFUSALS[born.why];
    if (turned.birth) return 'month-first';
    if (born.date > today) return 'bad-birth';
    const patient = { ...names, birthDate: born.date };
    return patientSchema.safeParse(patient).success ? patient : 'too-long';
  }

  return (cells) => {
    const cell = (role: keyof Mapping) => {
      const column = mapping[role];
      return column === undefined ? '' : (cells[column] ?? '');
    };
    const patient = patientOf(cell);
    if (typeof patient === 'string') return { ok: false, why: patient };
    const day = readDay(cell('date'));
    if (!day.ok) return { ok: false, why: DATE_REFUSALS[day.why] };
    if (turned.date) return { ok: false, why: 'month-first' };
    if (day.date > today) return { ok: false, why: 'future-date' };
    if (day.date < patient.birthDate) return { ok: false, why: 'before-birth' };
    const treatment = cell('treatment');
    const act = cell('act').slice(0, LONGEST_ACT);
    if (treatment.length > LONGEST_TREATMENT) return { ok: false, why: 'too-long' };
    const line = { date: day.date, act };
    const [prescriber, invoice] = [cell('prescriber'), cell('invoice')];
    return { ok: true, row: { patient, treatment, prescriber, line, invoice } };
  };
}

const BIRTH_REFUSALS = { none: 'no-birth', bad: 'bad-birth', unsure: 'unsure-birth' } as const;
const DATE_REFUSALS = { none: 'no-date', bad: 'bad-date', unsure: 'unsure-date' } as const;

/**
 * A column in which some days are none unless the month stands first, and none speaks against it, was written
 * month first: its other days would be read as others than they are.
 */
function isMonthFirst(
  { rows }: Table,
  column: number | undefined,
  read: (cell: string) => DateRead,
): boolean {
  if (column === undefined) return false;
  let turned = false;
  for (const { cells } of rows) {
    const day = read(cells[column] ?? '');
    if (day.ok && day.dayFirst && !/^\d{4}/.test(cells[column] ?? '')) return false;
    if (!day.ok && day.monthFirst) turned = true;
  }
  return turned;
}
