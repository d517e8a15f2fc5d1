import type { CivilDate } from '../domain/civil-date.ts';
import type { Count, Finding, Standing, Verdict } from '../domain/verdict.ts';
import { SESSION_LIMITS, sessionLimitOn } from './limits.ts';

export const NOTHING_COUNTED: Count = {
  certain: 0,
  possible: 0,
  before: 0,
  elsewhere: 0,
  onForm: 0,
  assessments: 0,
  otherEpisodes: 0,
};

/** A verdict that counts nothing: there is no episode, or none of our business. */
export function bare(
  standing: Standing,
  findings: Finding[] = [],
  day: CivilDate | null = null,
): Verdict {
  return {
    standing,
    limit: day === null ? SESSION_LIMITS[0].value : sessionLimitOn(day),
    count: NOTHING_COUNTED,
    total: 0,
    readings: [],
    deadline: null,
    daysLeft: null,
    forecast: null,
    episode: null,
    sessions: [],
    findings,
    duties: [],
    fill: null,
    passed: [],
  };
}
