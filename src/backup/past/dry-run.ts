import type { CivilDate } from '../../domain/civil-date.ts';
import type { Episode } from '../../domain/episode.ts';
import { patientKey, type Patient } from '../../domain/patient.ts';
import type { PastCare } from '../../domain/past-care.ts';
import type { Ledger } from '../../ledger/open.ts';
import type { PastGroup } from './groups.ts';
import { knownOf, openEpisodes, planCare, type Known, type ReadLines } from './plan.ts';
import type { Breathe } from './table.ts';

/** What a group would bring, without anything being written. */
export interface TriedGroup {
  group: PastGroup;
  /** `known`: nothing of it is new; `erased`: the patient's data were erased, and stay so. */
  standing: 'new' | 'known' | 'erased';
  /** Sessions and assessments that a new episode would get. */
  fresh: number;
  /** Sessions and assessments that are there already. */
  known: number;
  /** Lines that are no session: travel, supplements. */
  nothing: number;
  /** Open episodes of this patient, with what each would get. */
  open: { episode: Episode; fresh: number }[];
}

/** Holds every group against the ledger. */
export async function tryOut(
  ledger: Ledger,
  groups: readonly PastGroup[],
  today: CivilDate,
  readLines: ReadLines,
  breathe: Breathe,
): Promise<TriedGroup[]> {
  const tried: TriedGroup[] = [];
  const ofOne = [...Map.groupBy(groups, ({ patient }) => patientKey(patient)).values()];
  for (const [done, mine] of ofOne.entries()) {
    const [first] = mine;
    if (!first) continue;
    if (done % PATIENTS_AT_ONCE === 0) await breathe(done / ofOne.length);
    const known = await knownOf(ledger, first.patient);
    for (const group of mine) tried.push(await tryGroup(ledger, known, group, today, readLines));
  }
  return tried;
}

const PATIENTS_AT_ONCE = 20;

/** A group as the ledger takes it in; `episode`: the open one that it belongs to, null for a new one. */
export function careOf(group: PastGroup, episode: string | null): PastCare {
  const { patient, treatment, lines, own } = group;
  const practitioner = own;
  return { patient, treatment, lines, before: 0, firstDate: null, episode, practitioner };
}

/** Whether somebody may get an episode of which only a count is known: not beside an open one. */
export async function standingOf(
  ledger: Ledger,
  patient: Patient,
): Promise<{ kind: 'free' | 'erased' } | { kind: 'open'; region: string }> {
  const known = await knownOf(ledger, patient);
  if (known.erased) return { kind: 'erased' };
  const [open] = openEpisodes(known);
  return open ? { kind: 'open', region: open.region } : { kind: 'free' };
}

async function tryGroup(
  ledger: Ledger,
  known: Known,
  group: PastGroup,
  today: CivilDate,
  readLines: ReadLines,
): Promise<TriedGroup> {
  const open = known.erased ? [] : openEpisodes(known);
  // Nobody known: nothing to be held against, and no mark to be computed.
  const { fresh, there, nothing } =
    known.keys.size === 0
      ? counted(group, today, readLines)
      : await planned(ledger, known, careOf(group, null), today, readLines);
  const into = [];
  for (const episode of open) {
    const plan = await planned(ledger, known, careOf(group, episode.id), today, readLines);
    into.push({ episode, fresh: plan.fresh });
  }
  const standing = known.erased ? 'erased' : fresh === 0 ? 'known' : 'new';
  return { group, standing, fresh, known: there, nothing, open: into };
}

interface Counted {
  fresh: number;
  there: number;
  nothing: number;
}

function counted({ lines }: PastGroup, today: CivilDate, readLines: ReadLines): Counted {
  const { sessions, assessments } = readLines(lines, today);
  const fresh = sessions.length + new Set(assessments).size;
  const nothing = Math.max(0, lines.length - sessions.length - assessments.length);
  return { fresh, there: 0, nothing };
}

async function planned(
  ledger: Ledger,
  known: Known,
  care: PastCare,
  today: CivilDate,
  readLines: ReadLines,
): Promise<Counted> {
  const plan = await planCare(ledger, known, care, today, readLines);
  const fresh = plan.sessions.length + plan.assessments.length;
  return { fresh, there: plan.known, nothing: plan.nothing };
}
