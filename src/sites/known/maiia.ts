import type { SiteFacts } from '../facts.ts';

/** Help pages: the prescriber is chosen on the treatment, and the invoice shows none. */
export const maiia: SiteFacts = {
  version: 1,
  name: 'Maiia Gestion',
  origins: ['https://gestion.maiia.com'],
  prescriber: 'treatment',
  paths: {},
};
