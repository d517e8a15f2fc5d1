import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Diagnosis } from '../../../domain/facts.ts';

/** A diagnosis as typed. */
export interface DiagnosisDraft {
  kind: Diagnosis['kind'] | '';
  date: string;
  author: string;
  linked: 'yes' | 'no';
  keptAt: string;
}

export type DiagnosisFault = 'kind' | 'date' | 'future';

export const EMPTY_DIAGNOSIS: DiagnosisDraft = {
  kind: '',
  date: '',
  author: '',
  linked: 'yes',
  keptAt: '',
};

/** The faults by field, in the order of the screen; empty when it can be recorded. */
export function diagnosisFaults(
  { kind, date }: DiagnosisDraft,
  today: CivilDate,
): ReadonlyMap<'kind' | 'date', DiagnosisFault> {
  const faults = new Map<'kind' | 'date', DiagnosisFault>();
  if (kind === '') faults.set('kind', 'kind');
  if (!isCivilDate(date)) faults.set('date', 'date');
  else if (date > today) faults.set('date', 'future');
  return faults;
}

/** The diagnosis that a draft without faults stands for; null while something is missing. */
export function diagnosisFrom({ kind, date, ...rest }: DiagnosisDraft): Diagnosis | null {
  if (kind === '' || !isCivilDate(date)) return null;
  return {
    kind,
    date,
    author: rest.author.trim(),
    linked: rest.linked === 'yes',
    keptAt: rest.keptAt.trim(),
  };
}
