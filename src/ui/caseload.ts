import { compareDates, earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Patient } from '../domain/patient.ts';
import { patientKey } from '../domain/patient.ts';
import type { Profile } from '../domain/profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import { allPatients, historyOf } from '../ledger/read.ts';
import type { Ledger } from '../ledger/open.ts';
import { standingOf } from '../rules/check.ts';
import { todayOf } from './today.ts';

/** One episode of one patient, with what the rules say of it today. */
export interface Case {
  tag: string;
  patient: Patient;
  episode: Episode;
  verdict: Verdict;
}

/** Every episode of every patient. */
export async function readCaseload(ledger: Ledger, profile: Profile): Promise<Case[]> {
  const patients = await allPatients(ledger);
  const cases = await Promise.all(
    patients.map(async ({ tag, patient }) => {
      const { episodes } = await historyOf(ledger, tag);
      return episodes.map((episode) => {
        const others = episodes.filter((other) => other !== episode);
        const verdict = standingOf(episode, profile, todayOf(profile, episode.place), others);
        return { tag, patient, episode, verdict };
      });
    }),
  );
  return cases.flat();
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
export function soonestFirst(a: Case, b: Case): number {
  return (
    Number(isFull(b.verdict)) - Number(isFull(a.verdict)) ||
    compareNullable(limitDay(a), limitDay(b)) ||
    patientKey(a.patient).localeCompare(patientKey(b.patient))
  );
}

/** True when no place is left. */
export function isFull(verdict: Verdict): boolean {
  return verdict.standing.kind !== 'uncapped' && takenPlaces(verdict) >= verdict.limit;
}

function compareNullable(a: CivilDate | null, b: CivilDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(a, b);
}
