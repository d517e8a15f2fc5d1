import { formatAct } from '../domain/acts.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { ACT_PERIODS } from '../rules/acts.ts';
import { inForce } from '../rules/dated.ts';

/** The act that the practice bills, as the table of that day has it: rehabilitation of the lower back. */
export function actOn(day: CivilDate): string {
  const acts = inForce(ACT_PERIODS, day)?.value.acts ?? [];
  const entry = acts.find(({ letter, label }) => letter === 'RAM' && label.startsWith('rachis'));
  return formatAct({ letter: 'RAM', coefficient: entry?.coefficient ?? null });
}
