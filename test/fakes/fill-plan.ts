import { civilDate } from '../../src/domain/civil-date.ts';
import type { FillPlan } from '../../src/domain/verdict.ts';

/** What may be written for the practitioner of the simulated tools. */
export const HER_PLAN: FillPlan = {
  name: 'ESSAI Camille',
  familyName: 'ESSAI',
  firstName: 'Camille',
  rpps: '10101010105',
  amNumber: '457000016',
  prescriptionDate: civilDate('2026-10-05'),
  unasked: false,
};
