import { raiseRevision } from './append.ts';
import type { AutomaticRow, BackupRow, FrontDatabase, FrontRow, RecoveryRow } from './front.ts';

/** What the front knows of backups; it is there while the ledger is locked too. */
export interface BackupRows {
  recovery: RecoveryRow | null;
  backup: BackupRow | null;
  automatic: AutomaticRow | null;
}

/** The recovery sheet in force, the last backup, and whether backups are written by themselves. */
export async function readBackupRows({ front }: { front: FrontDatabase }): Promise<BackupRows> {
  const rows = await front.meta.bulkGet(['recovery', 'backup', 'automatic']);
  const [recovery, backup, automatic] = rows;
  return {
    recovery: recovery?.id === 'recovery' ? recovery : null,
    backup: backup?.id === 'backup' ? backup : null,
    automatic: automatic?.id === 'automatic' ? automatic : null,
  };
}

/** Writes rows in one transaction, and raises the revision so that open screens follow. */
export async function writeBackupRows(
  front: FrontDatabase,
  ...rows: Extract<FrontRow, RecoveryRow | BackupRow | AutomaticRow>[]
): Promise<void> {
  await front.transaction('rw', front.meta, async () => {
    await front.meta.bulkPut(rows);
    await raiseRevision(front);
  });
}
