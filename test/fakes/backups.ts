import 'fake-indexeddb/auto';
import type { Backup } from '../../src/backup/backup-schema.ts';
import { exportLedger } from '../../src/backup/export-ledger.ts';
import { planRestore, type RestorePlan } from '../../src/backup/plan-restore.ts';
import { readBackup } from '../../src/backup/read-backup.ts';
import { beginRestore, finishRestore, writeSlice } from '../../src/backup/restore-batch.ts';
import { slicesOf } from '../../src/backup/slices.ts';
import { civilDate } from '../../src/domain/civil-date.ts';
import { openLedger, type Ledger } from '../../src/ledger/open.ts';

/** The day on which what the fakes write is young. */
export const TODAY = civilDate('2026-11-22');
export const MADE = Date.parse('2026-11-22T08:00:00Z');

/** The plain bytes of a backup of this ledger. */
export async function bytesOf(ledger: Ledger): Promise<Uint8Array<ArrayBuffer>> {
  return (await exportLedger(ledger, MADE)).bytes;
}

/** A backup of this ledger, written out and read again. */
export async function backupOf(ledger: Ledger): Promise<Backup> {
  return readBackup(await bytesOf(ledger));
}

/** Plans and does a restore; gives the ledger as whoever comes next opens it. */
export async function restoreInto(
  ledger: Ledger,
  backup: Backup,
): Promise<{ plan: RestorePlan; ledger: Ledger; batch: string }> {
  const plan = await planRestore(ledger, backup, TODAY);
  const about = { name: 'essai.age', at: MADE };
  const batch = await beginRestore(ledger, { ...about, adopt: plan.adopt });
  const opened = await openLedger(ledger.front);
  for (const slice of slicesOf(plan)) await writeSlice(opened, batch, slice);
  await finishRestore(opened, batch, about);
  return { plan, ledger: opened, batch };
}

/** Every row of every table, byte for byte, as text that can be compared. */
export async function dumpOf({ db, front }: Ledger): Promise<string> {
  const tables = await Promise.all(
    [...front.tables, ...db.tables].map(async (table) => [table.name, await table.toArray()]),
  );
  return JSON.stringify(tables, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}
