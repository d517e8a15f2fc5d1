import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { NOTICE } from './limits.ts';

export interface Approach {
  total: number;
  /** The same under the most lenient published reading. */
  atLeast: number;
  /** A reading that is exceeded was named already: it is not said twice. */
  named: boolean;
  limit: number;
  /** Day of the last allowed session at her rhythm; null: no rhythm given. */
  forecast: CivilDate | null;
  day: CivilDate;
}

/**
 * Rule CNT-01 before the ninth: from the fifth session, or three weeks before the eighth is due, ask for a
 * doctor's appointment; the eighth is the last; past it, what is already there is said.
 */
export function approach({ total, atLeast, named, limit, forecast, day }: Approach): Finding[] {
  const values = { total, limit };
  if (atLeast > limit) {
    return [finding('CNT-01', 'beyond', 'alert', { values, next: 'see-doctor' })];
  }
  if (total > limit) {
    return named ? [] : [finding('CNT-01', 'beyond_one', 'warn', { values, next: 'see-doctor' })];
  }
  if (total === limit) return [finding('CNT-01', 'last', 'info', { values, next: 'see-doctor' })];
  const dueSoon =
    forecast !== null && total > 0 && day >= addDays(forecast, -NOTICE.daysBeforeLast);
  if (total < NOTICE.atSession && !dueSoon) return [];
  return [finding('CNT-01', 'soon', 'info', { values, next: 'see-doctor' })];
}
