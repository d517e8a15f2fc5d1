import type { ActivitySession } from './activity.ts';
import { hasWholeMonths, isWithin, touchesMonth, type Period } from './period.ts';

/** Numbers of a month and a kiné, without a patient. */
export interface MonthlyCount {
  /** `YYYY-MM` */
  month: string;
  practitioner: string;
  sessions: number;
}

/** Why the share of activity has no figure. */
export type NoShare =
  /** Neither a total that she typed, nor a doctor's invoice that was seen. */
  | 'no-total'
  /** The total that she typed is smaller than its part. */
  | 'too-small'
  /** Doctors' invoices and purged sessions are known by month, and the period cuts one. */
  | 'cut-month'
  /** Sessions of the period were purged: whether an invoice was seen for them is not known any more. */
  | 'purged';

/** The share of the activity in direct access, with what it is a share of. */
export type ActivityShare =
  | {
      kind: 'share';
      /** `typed`: of all acts of her software's statistics; `seen`: of the sessions on invoices seen. */
      how: 'typed' | 'seen';
      count: number;
      outOf: number;
      /** Sessions in direct access that no invoice shows, left out of both; zero where all are in. */
      leftOut: number;
    }
  | { kind: 'not-calculable'; why: NoShare };

interface ShareQuestion {
  period: Period;
  /** RPPS; null: everybody. */
  practitioner: string | null;
  /** Sessions in direct access of everybody, whatever their day. */
  direct: readonly ActivitySession[];
  /** Sessions under a doctor's prescription, purged ones among them. */
  prescribed: readonly MonthlyCount[];
  /** Purged sessions in direct access. */
  purged: readonly MonthlyCount[];
  /** Every act billed in the period, from the software's own statistics; null: not known. */
  totalActs: number | null;
}

/** Sessions by their own day and their own kiné, whichever episode they belong to. Never a wrong figure. */
export function shareOfActivity(question: ShareQuestion): ActivityShare {
  const { period, practitioner, totalActs } = question;
  const hers = (one: { practitioner: string }) =>
    practitioner === null || one.practitioner === practitioner;
  const direct = question.direct.filter((one) => hers(one) && isWithin(period, one.date));
  const inMonths = (all: readonly MonthlyCount[]) =>
    sum(all.filter((one) => hers(one) && touchesMonth(period, one.month)));
  const purged = inMonths(question.purged);
  const prescribed = inMonths(question.prescribed);
  const cut = !hasWholeMonths(period);
  if (totalActs !== null) {
    if (cut && purged > 0) return none('cut-month');
    const count = direct.length + purged;
    return totalActs < Math.max(count, 1)
      ? none('too-small')
      : { kind: 'share', how: 'typed', count, outOf: totalActs, leftOut: 0 };
  }
  if (prescribed === 0) return none('no-total');
  if (cut) return none('cut-month');
  if (purged > 0) return none('purged');
  const count = direct.filter(({ invoiced }) => invoiced).length;
  const leftOut = direct.length - count;
  return { kind: 'share', how: 'seen', count, outOf: count + prescribed, leftOut };
}

/** Sessions of several months together. */
export function sum(counts: readonly MonthlyCount[]): number {
  return counts.reduce((total, { sessions }) => total + sessions, 0);
}

function none(why: NoShare): ActivityShare {
  return { kind: 'not-calculable', why };
}
