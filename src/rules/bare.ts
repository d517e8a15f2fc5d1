import type { Finding, Standing, Verdict } from '../domain/verdict.ts';
import { LIMITS } from './limits.ts';

/** A verdict that counts nothing: there is no episode, or none of our business. */
export function bare(standing: Standing, findings: Finding[] = []): Verdict {
  return {
    standing,
    limit: LIMITS.sessions,
    count: { certain: 0, possible: 0, before: 0, elsewhere: 0, onForm: 0 },
    deadline: null,
    daysLeft: null,
    forecast: null,
    episode: null,
    sessions: [],
    findings,
    fill: null,
    passed: [],
  };
}
