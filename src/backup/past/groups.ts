import { compareDates, type CivilDate } from '../../domain/civil-date.ts';
import { patientKey, type Patient } from '../../domain/patient.ts';
import { MOST_PAST_LINES, type PastLine } from '../../domain/past-care.ts';
import { executantAmong } from '../../domain/profiles.ts';
import type { Profile } from '../../domain/profile.ts';
import { rowReader, type HowToRead, type PastRow, type RowRefusal } from './rows.ts';
import type { Breathe, Table } from './table.ts';

/** The sessions of one patient under one treatment. */
export interface PastGroup {
  /** Names the group in this reading. */
  id: string;
  patient: Patient;
  treatment: string;
  /** By day, then by act: the same whatever the order of the file. */
  lines: PastLine[];
  first: CivilDate;
  last: CivilDate;
  /** RPPS of the colleague of this practice who stands as prescriber; null: nobody of this practice. */
  own: string | null;
}

/** What a table says, once its columns are known. */
export interface PastRead {
  /** By name, then by first day. */
  groups: PastGroup[];
  /** Reason → lines of the file, in order. */
  refused: ReadonlyMap<RowRefusal, number[]>;
  /** Lines that stand in the file more than once, word for word: each is read once. */
  repeated: number;
}

const ROWS_AT_ONCE = 4000;

interface Gathered {
  patient: Patient;
  treatment: string;
  lines: PastLine[];
  prescribers: Set<string>;
}

/** Groups the lines of a table by patient and treatment; what cannot be read is refused line by line. */
export async function readGroups(
  table: Table,
  how: HowToRead,
  profiles: readonly Profile[],
  breathe: Breathe,
): Promise<PastRead> {
  const read = rowReader(table, how);
  const refused = new Map<RowRefusal, number[]>();
  const groups = new Map<string, Gathered>();
  const seen = new Set<string>();
  let repeated = 0;
  const refuse = (why: RowRefusal, line: number) => {
    const lines = refused.get(why);
    if (lines) lines.push(line);
    else refused.set(why, [line]);
  };
  for (const [index, { line, cells }] of table.rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) await breathe(index / table.rows.length);
    const result = read(cells);
    if (!result.ok) {
      refuse(result.why, line);
      continue;
    }
    const { row } = result;
    const key = groupKey(row);
    const word = `${key}|${row.line.date}|${row.line.act}|${row.invoice}`;
    if (seen.has(word)) repeated += 1;
    else if (!gather(groups, key, row)) refuse('too-many', line);
    seen.add(word);
  }
  const all = [...groups].map(([id, gathered]) => groupOf(id, gathered, profiles));
  return { groups: all.toSorted(byNameThenDay), refused, repeated };
}

/** Groups are told apart as the ledger tells patients apart, and treatments by their words. */
function groupKey({ patient, treatment }: PastRow): string {
  return `${patientKey(patient)}|${treatmentKey(treatment)}`;
}

/** A treatment's words, whatever capitals and spaces they are written with. */
export function treatmentKey(treatment: string): string {
  return treatment
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function gather(groups: Map<string, Gathered>, key: string, row: PastRow): boolean {
  const { patient, treatment } = row;
  const group = groups.get(key) ?? { patient, treatment, lines: [], prescribers: new Set() };
  groups.set(key, group);
  if (group.lines.length >= MOST_PAST_LINES) return false;
  group.lines.push(row.line);
  group.prescribers.add(row.prescriber);
  return true;
}

function groupOf(id: string, gathered: Gathered, profiles: readonly Profile[]): PastGroup {
  const { patient, treatment, prescribers } = gathered;
  const lines = inOrder(gathered.lines);
  const [first, last] = [lines[0]?.date, lines.at(-1)?.date];
  if (first === undefined || last === undefined) throw new Error('a group without a line');
  return { id, patient, treatment, lines, first, last, own: ownAmong(prescribers, profiles) };
}

/** By day, then by act: two sessions of one day are ranked the same whatever the order of the file. */
export function inOrder(lines: readonly PastLine[]): PastLine[] {
  return lines.toSorted(
    (a, b) => compareDates(a.date, b.date) || (a.act < b.act ? -1 : a.act > b.act ? 1 : 0),
  );
}

/** Every line names her, or the same colleague: one line of a doctor and nothing is said. */
function ownAmong(prescribers: ReadonlySet<string>, profiles: readonly Profile[]): string | null {
  const named = [...prescribers].map((text) => executantAmong(profiles, [text])?.rpps ?? null);
  const [one = null] = named;
  return named.every((rpps) => rpps === one) ? one : null;
}

function byNameThenDay(a: PastGroup, b: PastGroup): number {
  const [one, two] = [patientKey(a.patient), patientKey(b.patient)];
  return one === two ? compareDates(a.first, b.first) : one < two ? -1 : 1;
}
