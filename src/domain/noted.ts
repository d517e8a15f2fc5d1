import { addDays, type CivilDate } from './civil-date.ts';

/** Days within which an invoice may bill what was noted by hand for another date (rule CNT-05). */
const NEAR_DAYS = 3;

interface Noted {
  id: string;
  date: CivilDate;
  at: number;
}

interface Billed {
  date: CivilDate;
  /** Instant of the invoice: what was noted after it is another session. */
  at: number;
}

/**
 * Pairs each session noted by hand with a session billed afterwards for another day close by, each with
 * one at the most, the nearest day first (rule CNT-05): « même séance que celle du 12 ? ». Days that match
 * exactly are settled before and do not come here. Returns note id → the day of the invoice.
 */
export function pairNoted(
  noted: readonly Noted[],
  billed: readonly Billed[],
): ReadonlyMap<string, CivilDate> {
  const pairs = new Map<string, CivilDate>();
  if (billed.length === 0) return pairs;
  const free = Map.groupBy(billed, ({ date }) => date);
  const inOrder = noted.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (let apart = 0; apart <= NEAR_DAYS; apart += 1) {
    for (const { id, date, at } of inOrder) {
      if (pairs.has(id)) continue;
      for (const day of [addDays(date, -apart), addDays(date, apart)]) {
        const bills = free.get(day) ?? [];
        const index = bills.findIndex((bill) => bill.at > at);
        if (index < 0) continue;
        bills.splice(index, 1);
        pairs.set(id, day);
        break;
      }
    }
  }
  return pairs;
}
