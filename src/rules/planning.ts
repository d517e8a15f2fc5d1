import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Finding } from '../domain/verdict.ts';
import { deadlineFrom } from './duration.ts';
import { finding } from './finding.ts';
import { monthsFrom, sessionLimitOn } from './limits.ts';

/** Rule PLA-01: a treatment planned past the limit is said while it is planned, never by a dialog. */
export function checkPlanning(draft: FormDraft, start: CivilDate): Finding[] {
  if (draft.kind !== 'treatment') return [];
  const { planned, validityMonths } = draft;
  const end = deadlineFrom(start) ?? start;
  const limit = sessionLimitOn(start);
  const most = monthsFrom(start);
  const next = 'plan-less' as const;
  return [
    ...(planned !== null && planned > limit
      ? [finding('PLA-01', 'sessions', 'warn', { values: { planned, limit, end }, next })]
      : []),
    ...(validityMonths !== null && validityMonths > most
      ? [finding('PLA-01', 'months', 'warn', { values: { months: validityMonths, end }, next })]
      : []),
  ];
}
