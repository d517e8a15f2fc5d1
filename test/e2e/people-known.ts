import { daysAgo } from '../../scripts/story/tool-actions.ts';

/** The request that opens an episode of somebody with so many sessions before it. */
export function openingOf(birthName: string, firstName: string, before = 0) {
  const patient = { birthName, firstName, birthDate: '1971-02-03' };
  const opening = {
    region: 'Genou droit',
    before,
    elsewhere: 0,
    firstDate: before > 0 ? daysAgo(30) : null,
    perWeek: 2,
    comesBack: null,
    pastYear: null,
    treatingDoctor: null,
    diagnosis: null,
  };
  return { patient, opening, place: null };
}
