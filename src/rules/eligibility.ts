import { earliest, type CivilDate } from '../domain/civil-date.ts';
import { answerOf, type Place, type Profile } from '../domain/profile.ts';
import type { Finding, Standing } from '../domain/verdict.ts';
import { finding, findingOn } from './finding.ts';
import { REGIMES } from './regimes.ts';
import {
  EARLIEST_END,
  EXPERIMENT_START,
  LATEST_END,
  REGISTRATION_OPENED,
  territoryOf,
} from './territories.ts';

export interface Eligibility {
  refused: Extract<Standing, { kind: 'not-eligible' }> | null;
  findings: Finding[];
}

/** Rules ELI-01 to 07 and 09: may this kiné, at this place, treat in direct access on these days? */
export function checkEligibility(
  profile: Profile,
  place: Place,
  dates: readonly CivilDate[],
): Eligibility {
  // A remplaçant bills with another's number: « her own » would mean two people (rules ELI-03, PRE-07).
  if (profile.status === 'remplacant') {
    return refused('remplacant', finding('ELI-03', 'remplacant', 'alert'));
  }
  // The permanent regime holds everywhere in France; only the CPTS experiment is local.
  if (!REGIMES[place.regime].twentyDepartments) return { refused: null, findings: [] };
  if (territoryOf(place.department) === null) {
    const values = { department: place.department };
    const outside = finding('ELI-01', 'department', 'alert', { values, next: 'permanent-regime' });
    return refused('department', outside);
  }
  return {
    refused: null,
    findings: [
      ...beforeStart(place, dates),
      ...afterEnd(profile, place, dates),
      ...beforeList(place, dates),
    ],
  };
}

function refused(why: 'department' | 'remplacant', reason: Finding): Eligibility {
  return { refused: { kind: 'not-eligible', why }, findings: [reason] };
}

/** Rule ELI-06. Until registration opened no list existed, whatever start a territory states. */
function beforeStart(place: Place, dates: readonly CivilDate[]): Finding[] {
  const stated = territoryOf(place.department)?.start ?? REGISTRATION_OPENED;
  const sure = stated > REGISTRATION_OPENED ? stated : REGISTRATION_OPENED;
  const impossible = dates.filter((date) => date < EXPERIMENT_START);
  const doubtful = dates.filter((date) => date >= EXPERIMENT_START && date < sure);
  return [
    ...findingOn(impossible, 'ELI-06', 'before', 'alert', { next: 'ask-agency' }),
    ...findingOn(doubtful, 'ELI-06', 'doubtful', 'warn', { next: 'ask-agency' }),
  ];
}

/** Rule ELI-07: the published ends differ; her ARS's own date, once she gave it, settles it. */
function afterEnd(profile: Profile, place: Place, dates: readonly CivilDate[]): Finding[] {
  const confirmed = answerOf(profile, 'experiment-end', place.department)?.value ?? null;
  if (confirmed !== null) {
    const after = dates.filter((date) => date > confirmed);
    return findingOn(after, 'ELI-07', 'after', 'alert', { values: { end: confirmed } });
  }
  const first = earliest([EARLIEST_END, territoryOf(place.department)?.end ?? null]);
  const over = dates.filter((date) => date > LATEST_END);
  const doubtful = dates.filter((date) => first !== null && date > first && date <= LATEST_END);
  const about = { next: 'ask-agency' } as const;
  return [
    ...findingOn(over, 'ELI-07', 'after', 'alert', { values: { end: LATEST_END }, ...about }),
    ...findingOn(doubtful, 'ELI-07', 'doubtful', 'warn', {
      values: { end: first ?? '' },
      ...about,
    }),
  ];
}

/** Rule ELI-05: the list lags, so an earlier session is only a doubt. */
function beforeList({ arsListDate }: Place, dates: readonly CivilDate[]): Finding[] {
  if (arsListDate === null) return [];
  const early = dates.filter((date) => date < arsListDate);
  return findingOn(early, 'ELI-05', 'before', 'warn', { values: { listed: arsListDate } });
}
