import type { CivilDate } from '../domain/civil-date.ts';
import { normaliseName, type Patient } from '../domain/patient.ts';

/**
 * The name of a file about a patient: what it is, initials, the day. Browsers keep the names of what they
 * download, where no lock of ours reaches.
 */
export function initialsName(
  what: string,
  { firstName, birthName }: Pick<Patient, 'firstName' | 'birthName'>,
  day: CivilDate,
  ending: string,
): string {
  const initials = [firstName, birthName].map((name) => normaliseName(name)[0] ?? '');
  return `${what}-${initials.join('')}-${day}.${ending}`;
}
