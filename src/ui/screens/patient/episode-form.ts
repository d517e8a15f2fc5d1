import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { RequestOf } from '../../../messages/shapes.ts';
import {
  careFaults,
  careFrom,
  dateFault,
  EMPTY_CARE,
  type CareDraft,
  type CareFault,
  type CareField,
} from './care-form.ts';
import {
  diagnosisFaults,
  diagnosisFrom,
  EMPTY_DIAGNOSIS,
  type DiagnosisDraft,
} from './diagnosis-form.ts';

/** A new episode as typed. */
export interface EpisodeDraft extends CareDraft {
  birthName: string;
  firstName: string;
  birthDate: string;
  diagnosed: 'yes' | 'no';
  diagnosis: DiagnosisDraft;
}

export type EpisodeField = 'birth-name' | 'first-name' | 'birth-date' | CareField;

export type EpisodeFaults = ReadonlyMap<EpisodeField, CareFault>;

export const EMPTY_EPISODE: EpisodeDraft = {
  ...EMPTY_CARE,
  birthName: '',
  firstName: '',
  birthDate: '',
  diagnosed: 'no',
  diagnosis: EMPTY_DIAGNOSIS,
};

/** The faults by field, in the order of the screen; those of the diagnosis come after, in its form. */
export function episodeFaults(draft: EpisodeDraft, today: CivilDate): EpisodeFaults {
  const faults: [EpisodeField, CareFault | null][] = [
    ['birth-name', draft.birthName.trim() === '' ? 'missing' : null],
    ['first-name', draft.firstName.trim() === '' ? 'missing' : null],
    ['birth-date', dateFault(draft.birthDate, today)],
    ...careFaults(draft, today),
  ];
  return new Map(faults.filter((entry): entry is [EpisodeField, CareFault] => entry[1] !== null));
}

/** What is sent to the worker; null while something is missing. */
export function episodeFrom(
  draft: EpisodeDraft,
  today: CivilDate,
): (RequestOf<'ui/open-episode'> & { patient: Patient }) | null {
  const { birthDate } = draft;
  if (episodeFaults(draft, today).size > 0 || !isCivilDate(birthDate)) return null;
  const diagnosed = draft.diagnosed === 'yes';
  if (diagnosed && diagnosisFaults(draft.diagnosis, today).size > 0) return null;
  const patient = {
    birthName: draft.birthName.trim(),
    firstName: draft.firstName.trim(),
    birthDate,
  };
  const diagnosis = diagnosed ? diagnosisFrom(draft.diagnosis) : null;
  const opening = { ...careFrom(draft), pastYear: null, diagnosis };
  return { patient, opening, place: draft.place || null };
}
