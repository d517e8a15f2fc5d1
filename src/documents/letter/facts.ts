import { compareDates, type CivilDate } from '../../domain/civil-date.ts';
import type { Episode } from '../../domain/episode.ts';
import type { Diagnosis } from '../../domain/facts.ts';
import type { Patient } from '../../domain/patient.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { classifyLine } from '../../rules/acts.ts';

/** What the product knows of an episode and may tell a doctor; nothing medical is among it. */
export interface LetterFacts {
  patient: Patient;
  region: string;
  assessments: CivilDate[];
  /** Sessions that certainly happened here, those declared when the episode opened with them. */
  sessions: number;
  /** Sessions declared as given by a colleague. */
  elsewhere: number;
  first: CivilDate | null;
  last: CivilDate | null;
  /** What was done, in the words of the list of acts (NGAP), each once. */
  acts: string[];
  diagnosis: Diagnosis | null;
  limit: number;
  /** Which of the limits ends direct access now; null: none does. */
  ended: 'count' | 'duration' | null;
  deadline: CivilDate | null;
}

/** Gathers them; `day`: today. */
export function letterFacts(
  episode: Episode,
  patient: Patient,
  verdict: Verdict,
  day: CivilDate,
): LetterFacts {
  const done = episode.sessions.filter(({ certainty }) => certainty === 'certain');
  const days = [
    ...done.map(({ date }) => date),
    ...(episode.firstDate === null ? [] : [episode.firstDate]),
  ].toSorted(compareDates);
  return {
    patient,
    region: episode.region.trim(),
    assessments: episode.assessments,
    sessions: done.length + episode.before,
    elsewhere: episode.elsewhere,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    acts: labelsOf(done),
    diagnosis: episode.diagnoses.toSorted((a, b) => compareDates(a.date, b.date)).at(-1) ?? null,
    limit: verdict.limit,
    ended: endOf(verdict, done.length + episode.before, day),
    deadline: verdict.deadline,
  };
}

function labelsOf(sessions: readonly { act: string; date: CivilDate }[]): string[] {
  const labels = sessions.flatMap(({ act, date }) => classifyLine(act, date).entry?.label ?? []);
  return [...new Set(labels)];
}

function endOf({ standing, limit, deadline }: Verdict, sessions: number, day: CivilDate) {
  if (standing.kind === 'uncapped') return null;
  if (sessions >= limit) return 'count';
  return deadline !== null && day > deadline ? 'duration' : null;
}
