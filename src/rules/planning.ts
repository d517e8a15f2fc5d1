import { addMonths, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { LIMITS } from './limits.ts';

/** Rule PLA-01: a treatment planned past the limit is said while it is planned, never by a dialog. */
export function checkPlanning(draft: FormDraft, start: CivilDate): Finding[] {
  if (draft.kind !== 'treatment') return [];
  const end = addMonths(start, LIMITS.months);
  const tooMany = draft.planned !== null && draft.planned > LIMITS.sessions;
  const tooLong = draft.validityMonths !== null && draft.validityMonths > LIMITS.months;
  return [
    ...(tooMany
      ? [finding('PLA-01', 'sessions', 'warn', { values: { planned: draft.planned ?? 0, end } })]
      : []),
    ...(tooLong
      ? [
          finding('PLA-01', 'months', 'warn', {
            values: { months: draft.validityMonths ?? 0, end },
          }),
        ]
      : []),
  ];
}
