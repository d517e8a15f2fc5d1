import type { SiteFacts } from '../facts.ts';

/** Billing screens for kinés were never seen: the engine reads them by itself, or is taught. */
export const doctolib: SiteFacts = {
  version: 1,
  name: 'Doctolib',
  origins: ['https://pro.doctolib.fr'],
  prescriber: null,
  paths: {},
};
