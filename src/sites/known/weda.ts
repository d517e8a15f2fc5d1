import type { SiteFacts } from '../facts.ts';

/** WebForms: one page-wide form, partial postbacks. Doctors write ordonnances here too. */
export const weda: SiteFacts = {
  version: 1,
  name: 'Weda',
  origins: ['https://secure.weda.fr'],
  prescriber: null,
  paths: {},
};
