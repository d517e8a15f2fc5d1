import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { EpisodeOpening } from '../../../messages/shapes.ts';
import { diagnosisFaults, diagnosisFrom, type DiagnosisDraft } from './diagnosis-form.ts';

/** A new episode as typed. */
export interface EpisodeDraft {
  birthName: string;
  firstName: string;
  birthDate: string;
  region: string;
  before: string;
  elsewhere: string;
  firstDate: string;
  perWeek: string;
  diagnosed: 'yes' | 'no';
  diagnosis: DiagnosisDraft;
}

export type EpisodeField =
  'birth-name' | 'first-name' | 'birth-date' | 'region' | 'before' | 'elsewhere' | 'first-date';

export type EpisodeFault = 'missing' | 'date' | 'past' | 'number' | 'first-date';

/** The faults by field, in the order of the screen; those of the diagnosis come after, in its form. */
export function episodeFaults(
  draft: EpisodeDraft,
  today: CivilDate,
): ReadonlyMap<EpisodeField, EpisodeFault> {
  const faults: [EpisodeField, EpisodeFault | null][] = [
    ['birth-name', draft.birthName.trim() === '' ? 'missing' : null],
    ['first-name', draft.firstName.trim() === '' ? 'missing' : null],
    ['birth-date', dateFault(draft.birthDate, today)],
    ['region', draft.region.trim() === '' ? 'missing' : null],
    ['before', countOf(draft.before) === null ? 'number' : null],
    ['elsewhere', countOf(draft.elsewhere) === null ? 'number' : null],
    ['first-date', firstDateFault(draft, today)],
  ];
  return new Map(
    faults.filter((entry): entry is [EpisodeField, EpisodeFault] => entry[1] !== null),
  );
}

/** What is sent to the worker; null while something is missing. */
export function episodeFrom(
  draft: EpisodeDraft,
  today: CivilDate,
): { patient: Patient; opening: EpisodeOpening } | null {
  const { birthDate, firstDate } = draft;
  if (episodeFaults(draft, today).size > 0 || !isCivilDate(birthDate)) return null;
  const diagnosed = draft.diagnosed === 'yes';
  if (diagnosed && diagnosisFaults(draft.diagnosis, today).size > 0) return null;
  const patient = {
    birthName: draft.birthName.trim(),
    firstName: draft.firstName.trim(),
    birthDate,
  };
  const opening = {
    region: draft.region.trim(),
    before: countOf(draft.before) ?? 0,
    elsewhere: countOf(draft.elsewhere) ?? 0,
    firstDate: isCivilDate(firstDate) ? firstDate : null,
    perWeek: draft.perWeek === '' ? null : Number(draft.perWeek),
    diagnosis: diagnosed ? diagnosisFrom(draft.diagnosis) : null,
  };
  return { patient, opening };
}

function dateFault(date: string, today: CivilDate): EpisodeFault | null {
  if (!isCivilDate(date)) return 'date';
  return date > today ? 'past' : null;
}

/** The three months run from the first session: with sessions behind, its day cannot stay unknown. */
function firstDateFault(
  { before, firstDate }: EpisodeDraft,
  today: CivilDate,
): EpisodeFault | null {
  if (firstDate !== '') return dateFault(firstDate, today);
  return (countOf(before) ?? 0) > 0 ? 'first-date' : null;
}

function countOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}
