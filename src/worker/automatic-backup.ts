import { seal } from '../backup/envelope.ts';
import { exportLedger } from '../backup/export-ledger.ts';
import { dailyName, monthlyName } from '../backup/file-names.ts';
import { dayOf, type CivilDate } from '../domain/civil-date.ts';
import { timeZoneOf } from '../domain/profile.ts';
import { readBackupRows, writeBackupRows } from '../ledger/backup-rows.ts';
import { theFront, type BackupFailure, type FrontDatabase } from '../ledger/front.ts';
import { isUnused } from '../ledger/marks-secret.ts';
import { LedgerLocked, openLedger, type Ledger } from '../ledger/open.ts';
import { readProfile } from '../ledger/settings.ts';
import type { Clock } from '../platform/clock.ts';
import type { Manner, Saved } from '../platform/downloads.ts';
import { noteOnceADay } from './backup-notes.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a backup is handed of the outside. */
export interface BackupWorld {
  front: FrontDatabase;
  now: Clock;
  save: (bytes: Uint8Array<ArrayBuffer>, name: string, manner: Manner) => Promise<Saved>;
}

/**
 * True when an automatic backup is to be written: switched on, the last one a day old, and no try within the
 * last hour. A clock that was set back makes it due.
 */
export async function isDue({ front, now }: Pick<BackupWorld, 'front' | 'now'>): Promise<boolean> {
  const { automatic } = await readBackupRows({ front });
  if (!automatic?.on) return false;
  const age = (at: number | null) => (at === null || at > now() ? Infinity : now() - at);
  return age(automatic.at) >= DAY_MS && age(automatic.tried) >= HOUR_MS;
}

/**
 * Writes the file of the day, and the first of a month also that of the month, encrypted to the recovery sheet.
 * What went wrong is kept with the last good one, and shown; null: it is on the disk, checked.
 */
export async function backUp(world: BackupWorld): Promise<BackupFailure | null> {
  const { front, now } = world;
  const before = await readBackupRows({ front });
  const last = before.automatic?.at ?? null;
  const on = before.automatic?.on ?? false;
  const tried = now();
  const made = await attempt(world, before.recovery?.recipient ?? null, last);
  const after = await readBackupRows({ front });
  const kept = after.backup ?? NONE_YET;
  if (typeof made === 'string') {
    await writeBackupRows(
      front,
      { ...kept, failure: made },
      // Locked, the next try is the unlocking, not the next hour.
      { id: 'automatic', on, at: last, tried: made === 'locked' ? null : tried },
    );
    return made;
  }
  const backup = { id: 'backup', at: tried, how: 'auto', failure: null, ...made } as const;
  await writeBackupRows(front, backup, { id: 'automatic', on, at: tried, tried });
  return null;
}

const NONE_YET = {
  id: 'backup',
  at: null,
  name: '',
  how: 'auto',
  facts: 0,
  failure: null,
} as const;

/** Locked, nothing can be read: that is said, and tried again. */
async function attempt(
  world: BackupWorld,
  recipient: string | null,
  last: number | null,
): Promise<BackupFailure | { name: string; facts: number }> {
  if (recipient === null) return 'no-sheet';
  try {
    const ledger = await openLedger(world.front);
    // The files of an earlier installation may lie there: nothing is not written over them.
    if (await isUnused(ledger)) return 'nothing-yet';
    const made = await write(world, ledger, recipient, last);
    if (typeof made === 'string') await noteOnceADay({ ledger, now: world.now }, 'backed-up', made);
    return made;
  } catch (error) {
    return error instanceof LedgerLocked ? 'locked' : 'unreadable';
  }
}

async function write(
  world: BackupWorld,
  ledger: Ledger,
  recipient: string,
  last: number | null,
): Promise<BackupFailure | { name: string; facts: number }> {
  const at = world.now();
  const { bytes, facts } = await exportLedger(ledger, at);
  const sealed = await seal(bytes, { recipient });
  const dayAt = await calendarOf(ledger);
  const day = dayAt(at);
  const firstOfMonth = last === null || dayAt(last).slice(0, 7) !== day.slice(0, 7);
  const names = firstOfMonth ? [monthlyName(day), dailyName(day)] : [dailyName(day)];
  for (const name of names) {
    const saved = await world.save(sealed, name, last === null ? 'beside' : 'rotate');
    if (!saved.ok) return saved.why;
  }
  if (firstOfMonth) await noteOnceADay({ ledger, now: world.now }, 'backed-up', monthlyName(day));
  return { name: dailyName(day), facts };
}

/** Days on the kiné's own calendar. */
async function calendarOf(ledger: Ledger): Promise<(at: number) => CivilDate> {
  const profile = await readProfile(ledger);
  const zone = timeZoneOf(profile?.places[0]?.department ?? '');
  return (at) => dayOf(at, zone);
}

/** The world of the running extension. */
export function backupWorld(
  now: Clock,
  save: BackupWorld['save'],
  front: FrontDatabase = theFront(),
): BackupWorld {
  return { front, now, save };
}
