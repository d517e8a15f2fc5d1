import type { Months } from '../domain/projection.ts';
import { z } from '../platform/zod.ts';
import type { Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

const monthSchema = z.string().regex(/^\d{4}-\d{2}$/);
const totalSchema = z.object({
  sessions: z.number().int(),
  assessments: z.number().int(),
  opened: z.number().int(),
});

/** What is left of purged months: numbers by month and kiné, nobody's names. */
export const purgedSchema = z.object({
  months: z.record(monthSchema, z.record(z.string().max(20), totalSchema)),
  /** Sessions under a doctor's prescription, for the share of activity. */
  prescribed: z.record(monthSchema, z.record(z.string().max(20), z.number().int())),
});

export interface PurgedTotals {
  months: Months;
  prescribed: Record<string, Record<string, number>>;
}

/** The totals of what was purged; empty before the first purge. */
export async function readPurged({ db, keys }: Pick<Ledger, 'db' | 'keys'>): Promise<PurgedTotals> {
  const row = await db.documents.get('purged');
  if (!row) return { months: {}, prescribed: {} };
  return purgedSchema.parse(await keys.open(row.sealed, sealContext('documents', 'purged')));
}
