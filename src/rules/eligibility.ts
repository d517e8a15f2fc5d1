import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding, Standing } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { EXPERIMENT_START, REGISTRATION_OPENED, territoryOf } from './territories.ts';

export interface Eligibility {
  refused: Extract<Standing, { kind: 'not-eligible' }> | null;
  findings: Finding[];
}

/** Rules ELI-01, 03, 05, 06: may this kiné, at this place, treat in direct access on these days? */
export function checkEligibility(
  profile: Profile,
  place: Place,
  dates: readonly CivilDate[],
): Eligibility {
  if (profile.status === 'remplacant') {
    return refused('remplacant', finding('ELI-03', 'remplacant', 'alert'));
  }
  // The permanent regime holds everywhere in France; only the CPTS experiment is local.
  if (place.regime !== 'cpts') return { refused: null, findings: [] };
  if (territoryOf(place.department) === null) {
    const values = { department: place.department };
    return refused('department', finding('ELI-01', 'department', 'alert', { values }));
  }
  return { refused: null, findings: [...beforeStart(place, dates), ...beforeList(place, dates)] };
}

function refused(why: 'department' | 'remplacant', reason: Finding): Eligibility {
  return { refused: { kind: 'not-eligible', why }, findings: [reason] };
}

function beforeStart(place: Place, dates: readonly CivilDate[]): Finding[] {
  const stated = territoryOf(place.department)?.start ?? REGISTRATION_OPENED;
  const impossible = dates.filter((date) => date < EXPERIMENT_START);
  const doubtful = dates.filter((date) => date >= EXPERIMENT_START && date < laterOf(stated));
  return [
    ...(impossible.length > 0 ? [finding('ELI-06', 'before', 'alert', { dates: impossible })] : []),
    ...(doubtful.length > 0 ? [finding('ELI-06', 'doubtful', 'warn', { dates: doubtful })] : []),
  ];
}

/** Until registration opened no list existed, whatever start a territory states. */
function laterOf(stated: string): string {
  return stated > REGISTRATION_OPENED ? stated : REGISTRATION_OPENED;
}

function beforeList(place: Place, dates: readonly CivilDate[]): Finding[] {
  const { arsListDate } = place;
  if (arsListDate === null) {
    return dates.length > 0 ? [finding('ELI-05', 'missing', 'info')] : [];
  }
  const early = dates.filter((date) => date < arsListDate);
  return early.length > 0
    ? [finding('ELI-05', 'before', 'warn', { dates: early, values: { listed: arsListDate } })]
    : [];
}
