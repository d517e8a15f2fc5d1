import type { BackupRow } from '../ledger/front.ts';

const DAY_MS = 86_400_000;
/** Days after which the age of the last backup is worth a look, and after which it is alarming. */
export const AMBER_DAYS = 7;
export const RED_DAYS = 30;

/** How old the last backup is, in whole days, and how much that matters. */
export type BackupAge = { level: 'none' } | { level: 'fresh' | 'old' | 'very-old'; days: number };

/** The age of the last backup; one from the future (the clock was set back) is of today. */
export function ageOf(backup: Pick<BackupRow, 'at'> | null, now: number): BackupAge {
  if (backup === null || backup.at === null) return { level: 'none' };
  const days = Math.max(0, Math.floor((now - backup.at) / DAY_MS));
  if (days >= RED_DAYS) return { level: 'very-old', days };
  return { level: days >= AMBER_DAYS ? 'old' : 'fresh', days };
}
