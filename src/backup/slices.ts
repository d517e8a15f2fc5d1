import type { Fact } from '../domain/facts.ts';
import type { Alias } from '../ledger/marks.ts';
import type { RestorePlan } from './plan-restore.ts';

/** Facts of one message: some seconds of work at the most, and one transaction. */
export const MOST_IN_A_SLICE = 400;

export interface Slice {
  facts: Fact[];
  aliases: Alias[];
}

/** A plan in slices: whole patients together where they fit, then the software's ids. */
export function slicesOf({ facts, aliases }: Pick<RestorePlan, 'facts' | 'aliases'>): Slice[] {
  const slices: Slice[] = [];
  let open: Fact[] = [];
  const close = () => {
    if (open.length > 0) slices.push({ facts: open, aliases: [] });
    open = [];
  };
  for (const own of Map.groupBy(facts, (fact) => fact.tag).values()) {
    if (open.length + own.length > MOST_IN_A_SLICE) close();
    for (const part of cut(own)) {
      if (open.length + part.length > MOST_IN_A_SLICE) close();
      open.push(...part);
    }
  }
  close();
  return [...slices, ...cut(aliases).map((part) => ({ facts: [], aliases: part }))];
}

function cut<T>(rows: readonly T[]): T[][] {
  const parts = Math.ceil(rows.length / MOST_IN_A_SLICE);
  return Array.from({ length: parts }, (_, n) =>
    rows.slice(n * MOST_IN_A_SLICE, (n + 1) * MOST_IN_A_SLICE),
  );
}
