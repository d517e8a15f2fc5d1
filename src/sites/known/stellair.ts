import type { SiteFacts } from '../facts.ts';

/** Also embedded by other tools, in a frame of this origin. */
export const stellair: SiteFacts = {
  version: 1,
  name: 'Stellair Intégral',
  origins: ['https://fse.stellair.fr'],
  prescriber: null,
  paths: {},
};
