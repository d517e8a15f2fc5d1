import { compareDates, earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Patient } from '../domain/patient.ts';
import { normaliseName, patientKey } from '../domain/patient.ts';
import type { Profile } from '../domain/profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { KnownPatient } from '../ledger/read.ts';
import { KeptProjections } from '../ledger/kept-projections.ts';
import { readPeople, type Person } from '../ledger/people.ts';
import type { Ledger } from '../ledger/open.ts';
import { nextTask } from '../platform/next-task.ts';
import { standingOf } from '../rules/check.ts';
import { todayOf } from './today.ts';

/** One episode of one patient, with what the rules say of it today. */
export interface Case {
  tag: string;
  patient: Patient;
  alsoKnownAs: KnownPatient['alsoKnownAs'];
  episode: Episode;
  verdict: Verdict;
}

/** The tags of those whose names somebody else among them has too: the birth date tells them apart. */
export function homonymsAmong(known: readonly Pick<Case, 'tag' | 'patient'>[]): Set<string> {
  const byNames = new Map<string, Set<string>>();
  for (const { tag, patient } of known) {
    const names = normaliseName(patient.birthName) + '|' + normaliseName(patient.firstName);
    const tags = byNames.get(names) ?? new Set<string>();
    byNames.set(names, tags.add(tag));
  }
  return new Set(
    [...byNames.values()].filter((tags) => tags.size > 1).flatMap((tags) => [...tags]),
  );
}

/** How a long list is judged: what was judged before is kept, and how far it is gets told. */
export interface CaseReading {
  kept?: KeptCases;
  onProgress?: (done: number, of: number) => void;
}

/** Unsealed rows and judged episodes of one open ledger, so that a second reading does what changed only. */
export class KeptCases {
  readonly projections = new KeptProjections();
  readonly #cases = new WeakMap<Episode, { case: Case; profile: Profile; day: CivilDate }>();

  /** The case of this very episode, judged for this profile on this day; null: not judged yet. */
  of(episode: Episode, profile: Profile, day: CivilDate): Case | null {
    const known = this.#cases.get(episode);
    return known?.profile === profile && known.day === day ? known.case : null;
  }

  keep(one: Case, profile: Profile, day: CivilDate): void {
    this.#cases.set(one.episode, { case: one, profile, day });
  }
}

/** So many people are judged before the page draws and listens again. */
const AT_ONCE = 500;

/** Every episode of every patient, or of those who have one open: from the projections, not from the facts. */
export async function readCaseload(
  ledger: Ledger,
  profile: Profile,
  which: { open?: true } = {},
  reading: CaseReading = {},
): Promise<Case[]> {
  const { kept, onProgress } = reading;
  // Unsealing is one half of the work, judging the other.
  const people = await readPeople(ledger, which, {
    ...(kept ? { kept: kept.projections } : {}),
    onProgress: (done, of) => onProgress?.(done, 2 * of),
  });
  return judgePeople(people, profile, reading);
}

/** Every episode of these people, with what the rules say of it today. */
export async function judgePeople(
  people: readonly Person[],
  profile: Profile,
  { kept, onProgress }: CaseReading = {},
): Promise<Case[]> {
  const cases: Case[] = [];
  const days = daysOf(profile);
  for (const [done, person] of people.entries()) {
    if (done > 0 && done % AT_ONCE === 0) {
      onProgress?.(people.length + done, 2 * people.length);
      await nextTask();
    }
    cases.push(...casesOf(person, profile, days, kept));
  }
  return cases;
}

/** Today at each place, asked once: one list is judged for one day, and calendars are slow to ask. */
function daysOf(profile: Profile): (placeId: string) => CivilDate {
  const days = new Map<string, CivilDate>();
  return (placeId) => {
    const day = days.get(placeId) ?? todayOf(profile, placeId);
    days.set(placeId, day);
    return day;
  };
}

function casesOf(
  { tag, patient, alsoKnownAs, episodes }: Person,
  profile: Profile,
  dayAt: (placeId: string) => CivilDate,
  kept: KeptCases | undefined,
): Case[] {
  return episodes.map((episode) => {
    const day = dayAt(episode.place);
    const known = kept?.of(episode, profile, day);
    if (known) return known;
    const others = episodes.filter((other) => other !== episode);
    const verdict = standingOf(episode, profile, day, others);
    const judged = { tag, patient, alsoKnownAs, episode, verdict };
    kept?.keep(judged, profile, day);
    return judged;
  });
}

/**
 * What takes one of the eight places: done here, declared before, or waiting for a word; the initial
 * assessment too where her settings count it. For an episode with no form on screen.
 */
export function takenPlaces({ total }: Verdict): number {
  return total;
}

/** The day an episode meets its first limit: eighth session or three months; null: none in sight. */
export function limitDay({ verdict }: Pick<Case, 'verdict'>): CivilDate | null {
  if (verdict.standing.kind === 'uncapped') return null;
  return earliest([verdict.deadline, verdict.forecast]);
}

/** Order of « Séances du jour »: the limit that is reached or comes soonest, then the name. */
export function soonestFirst(cases: readonly Case[]): Case[] {
  // A name is made ready for comparing once, not at each comparison.
  const keyed = cases.map((one) => ({
    one,
    full: Number(isFull(one.verdict)),
    limit: limitDay(one),
    name: patientKey(one.patient),
  }));
  return keyed
    .toSorted(
      (a, b) =>
        b.full - a.full ||
        compareNullable(a.limit, b.limit) ||
        (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
    .map(({ one }) => one);
}

/** True when no place is left. */
export function isFull(verdict: Verdict): boolean {
  return verdict.standing.kind !== 'uncapped' && takenPlaces(verdict) >= verdict.limit;
}

function compareNullable(a: CivilDate | null, b: CivilDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(a, b);
}
