import { mapColumns, missingRoles, type Mapping } from '../../../../backup/past/columns.ts';
import { tryOut, type TriedGroup } from '../../../../backup/past/dry-run.ts';
import { readGroups, type PastRead } from '../../../../backup/past/groups.ts';
import { orderOf } from '../../../../backup/past/order.ts';
import type { NameOrder } from '../../../../backup/past/person.ts';
import { readTable, type Breathe, type Table } from '../../../../backup/past/table.ts';
import { LARGEST_TABLE, type FileFault } from '../../../../backup/past/text.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import type { Ledger } from '../../../../ledger/open.ts';
import { readProfiles } from '../../../../ledger/settings.ts';
import { sessionsOnForm } from '../../../../rules/form-sessions.ts';

/** A file that was read as a table, with how its columns are understood. */
export interface PastFile {
  name: string;
  table: Table;
  mapping: Mapping;
  order: NameOrder;
}

/** What a file would bring; null while its columns do not tell enough. */
export interface Trial {
  read: PastRead;
  tried: TriedGroup[];
}

/** Reads a chosen file; nothing of it is kept. */
export async function openPastFile(
  file: File,
  breathe: Breathe,
): Promise<({ ok: true } & PastFile) | ({ ok: false } & FileFault)> {
  // A file too large is not even read.
  if (file.size > LARGEST_TABLE) return { ok: false, fault: 'too-large', line: null };
  const read = await readTable(new Uint8Array(await file.arrayBuffer()), breathe);
  if (!read.ok) return read;
  const { table } = read;
  const mapping = mapColumns(table.headers);
  return { ok: true, name: file.name, table, mapping, order: orderOf(table, mapping) };
}

/** Holds a file against the ledger; nothing is written. */
export async function tryPastFile(
  ledger: Ledger,
  { table, mapping, order }: PastFile,
  today: CivilDate,
  breathe: Breathe,
): Promise<Trial | null> {
  if (missingRoles(mapping).length > 0) return null;
  const { list } = await readProfiles(ledger);
  const how = { mapping, order, today };
  const read = await readGroups(table, how, list, (done) => breathe(done / 2));
  const tried = await tryOut(ledger, read.groups, today, sessionsOnForm, (done) =>
    breathe(0.5 + done / 2),
  );
  return { read, tried };
}
