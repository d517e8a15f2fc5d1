import { factSchema, type Fact } from '../domain/facts.ts';
import type { Alias } from '../ledger/marks.ts';
import { nextTask } from '../platform/next-task.ts';
import { aliasSchema, backupSchema, VERSION, versionSchema, type Backup } from './backup-schema.ts';
import { BackupFault } from './backup-fault.ts';

/** So many rows are checked in one go, before the page may draw again. */
const SLICE = 2000;

/**
 * Reads the JSON of a backup. A row that is malformed is left out and counted; anything else that is not as we
 * write it refuses the file.
 * @throws BackupFault `not-a-backup`, `newer`, `malformed`
 */
export async function readBackup(
  bytes: Uint8Array,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Backup> {
  const raw = parsed(bytes);
  const version = versionSchema.safeParse(raw);
  if (!version.success) throw new BackupFault('not-a-backup');
  if (version.data.version > VERSION) throw new BackupFault('newer');
  const whole = backupSchema.safeParse(raw);
  if (!whole.success) throw new BackupFault('malformed');
  const { facts: rows, aliases: marks, made, ...rest } = whole.data;
  const facts: Fact[] = [];
  const aliases: Alias[] = [];
  const of = rows.length + marks.length;
  for (let start = 0; start < rows.length; start += SLICE) {
    for (const row of rows.slice(start, start + SLICE)) {
      const fact = factSchema.safeParse(row);
      if (fact.success) facts.push(fact.data);
    }
    onProgress(start, of);
    await nextTask();
  }
  for (const row of marks) {
    const alias = aliasSchema.safeParse(row);
    if (alias.success) aliases.push(alias.data);
  }
  onProgress(of, of);
  const malformed = of - facts.length - aliases.length;
  return { ...rest, made: Date.parse(made), facts, aliases, malformed };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BackupFault('not-a-backup', { cause });
  }
}
