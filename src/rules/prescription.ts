import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Episode } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { findingOn } from './finding.ts';

/**
 * Rules CNT-11 and PRE-11: an ordonnance that arrived for the same complaint ends direct access from its
 * day on; those sessions carry the doctor, and one invoice carries one prescriber.
 */
export function checkObtained(
  { prescriptions }: Pick<Episode, 'prescriptions'>,
  days: readonly CivilDate[],
): Finding[] {
  const obtained = prescriptions.find(({ sameComplaint }) => sameComplaint);
  if (!obtained) return [];
  const covered = days.filter((date) => date >= obtained.date);
  const values = { prescribed: obtained.date, doctor: obtained.author };
  const mixed = covered.length > 0 && covered.length < days.length ? covered : [];
  return [
    ...findingOn(covered, 'CNT-11', 'covered', 'alert', { values, next: 'doctor-as-prescriber' }),
    ...findingOn(mixed, 'PRE-11', 'split', 'warn', { values, next: 'split-invoice' }),
  ];
}

/**
 * Rules PRE-10 and PRE-11 on a form that names a doctor: sessions before the ordonnance were direct access,
 * are named, and belong on an invoice of their own. Nobody is ever told to change the ordonnance's date.
 */
export function checkBeforePrescription(
  { prescriptionDate }: Pick<FormDraft, 'prescriptionDate'>,
  days: readonly CivilDate[],
): Finding[] {
  if (prescriptionDate === null) return [];
  const earlier = days.filter((date) => date < prescriptionDate);
  const values = { prescribed: prescriptionDate, sessions: earlier.length };
  const mixed = earlier.length < days.length ? earlier : [];
  return [
    ...findingOn(earlier, 'PRE-10', 'before', 'warn', { values, next: 'split-invoice' }),
    ...findingOn(mixed, 'PRE-11', 'mixed', 'warn', { values, next: 'split-invoice' }),
  ];
}
