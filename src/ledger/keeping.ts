import { civilDateSchema } from '../domain/civil-date.ts';
import { DEFAULT_RETENTION, RETENTIONS, type Retention } from '../domain/retention.ts';
import { z } from '../platform/zod.ts';
import { raiseRevision } from './append.ts';
import { LedgerNewer, type Ledger } from './open.ts';
import { sealContext } from './seal-context.ts';

const retentionSchema = z.union(RETENTIONS.map((months) => z.literal(months)));

/** How long is kept, and which day was last believed. */
export const keepingSchema = z.object({
  months: retentionSchema,
  /** The last day that the clock showed and that was plausible; null: none yet. */
  trusted: civilDateSchema.nullable(),
  /** The day on which the clock leapt ahead of that; null: it did not, or she said that it is right. */
  leapt: civilDateSchema.nullable(),
  purgedOn: civilDateSchema.nullable(),
  /** What a CPTS proposed last (domain/preset.ts), whether it is followed or not; null: nothing. */
  preset: retentionSchema.nullable().default(null),
});
export type Keeping = z.infer<typeof keepingSchema>;

const FIRST: Keeping = {
  months: DEFAULT_RETENTION,
  trusted: null,
  leapt: null,
  purgedOn: null,
  preset: null,
};

/** As set, or as it is before anything was. */
export async function readKeeping({ db, keys }: Pick<Ledger, 'db' | 'keys'>): Promise<Keeping> {
  const row = await db.documents.get('settings');
  if (!row) return FIRST;
  return keepingSchema.parse(await keys.open(row.sealed, sealContext('documents', 'settings')));
}

/**
 * Takes over what a CPTS proposes, once for each proposal: where nothing was kept yet, or where it is longer.
 * A shorter one is noted and shown: by itself it would take files away.
 */
export async function proposeRetention(ledger: Ledger, preset: Retention | null): Promise<void> {
  const fresh = (await ledger.db.documents.get('settings')) === undefined;
  const kept = await readKeeping(ledger);
  if (preset === kept.preset) return;
  const follows = preset !== null && (fresh || preset > kept.months);
  await changeKeeping(ledger, { preset, ...(follows ? { months: preset } : {}) });
}

/** Changes some of it. @throws LedgerNewer */
export async function changeKeeping(ledger: Ledger, changes: Partial<Keeping>): Promise<void> {
  if (ledger.readOnly) throw new LedgerNewer();
  const { db, keys } = ledger;
  const next = keepingSchema.parse({ ...(await readKeeping(ledger)), ...changes });
  const sealed = await keys.seal(next, sealContext('documents', 'settings'));
  await db.transaction('rw', db.documents, db.meta, async () => {
    await db.documents.put({ id: 'settings', sealed });
    await raiseRevision(db);
  });
}
