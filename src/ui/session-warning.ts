import type { CivilDate } from '../domain/civil-date.ts';
import type { Verdict } from '../domain/verdict.ts';
import { isFull } from './caseload.ts';

/** What one more session on `date` would pass, told before it is noted; null: nothing. */
export function warningBefore(verdict: Verdict, date: CivilDate): 'ninth' | 'late' | null {
  if (verdict.standing.kind === 'uncapped') return null;
  if (isFull(verdict)) return 'ninth';
  return verdict.deadline !== null && date > verdict.deadline ? 'late' : null;
}
