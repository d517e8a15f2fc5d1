import type { Annexe } from '../../domain/annexe.ts';
import type { AnnexeField } from '../../domain/own-annexe.ts';
import { diagnosisInFrench } from './annexe-paper.ts';
import { frenchDate, frenchShortDate } from '../french.ts';

/** What is written for each field; empty where nothing was told. */
export function fieldValues(annexe: Annexe): Readonly<Record<AnnexeField, string>> {
  const { practitioner, patient, declaredOn, diagnosis } = annexe;
  return {
    name: `${practitioner.familyName} ${practitioner.firstName}`,
    rpps: practitioner.rpps,
    'am-number': annexe.amNumber,
    department: annexe.department,
    cpts: annexe.cpts,
    'declared-on': declaredOn === null ? '' : frenchShortDate(declaredOn),
    'birth-name': patient.birthName,
    'first-name': patient.firstName,
    'birth-date': frenchShortDate(patient.birthDate),
    regime: annexe.regime,
    dates: annexe.dates.map(frenchShortDate).join('  '),
    diagnosis: diagnosis === null ? '' : diagnosisInFrench(diagnosis),
    'made-on': frenchDate(annexe.on),
  };
}
