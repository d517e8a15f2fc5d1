import { addMonths, compareDates, type CivilDate } from './civil-date.ts';
import type { Fact } from './facts.ts';

/** What the CPAM paid wrongly it may claim back for three years (code de la sécurité sociale, L. 133-4). */
const MONTHS = 36;

/** The last day on which a control may still ask about these facts; null without any. */
export function controlUntil(facts: readonly Pick<Fact, 'day'>[]): CivilDate | null {
  const last = facts
    .map(({ day }) => day)
    .toSorted(compareDates)
    .at(-1);
  return last === undefined ? null : addMonths(last, MONTHS);
}
