import { ageOf, type BackupAge } from '../backup/age-of-backup.ts';
import { BackupFault } from '../backup/backup-fault.ts';
import type { BackupFailure, BackupRow } from '../ledger/front.ts';
import { t } from '../platform/words.ts';
import { wordsOfFailure } from './failure-words.ts';

/** « Dernière sauvegarde : il y a 3 j », with what its age means in words. */
export function ageWords(age: BackupAge): string {
  if (age.level === 'none') return t('backup.none');
  const last = t('backup.last', age.days);
  if (age.level === 'fresh') return last;
  return `${last} ${t(age.level === 'old' ? 'backup.old' : 'backup.veryOld')}`;
}

/** The age now of what the front knows. */
export function ageNow(backup: BackupRow | null, now: number): BackupAge {
  return ageOf(backup, now);
}

/** Why the latest automatic backup was not written, and the way out. */
export function failureWords(failure: BackupFailure): string {
  return t(`backup.failure.${failure.replaceAll('-', '_')}` as 'backup.failure.locked');
}

/** The cause and the way out of a file that is refused, or of anything else that failed. */
export function wordsOfFault(error: unknown): string {
  if (!(error instanceof BackupFault)) return wordsOfFailure(error);
  return t(`restore.fault.${error.code.replaceAll('-', '_')}` as 'restore.fault.damaged');
}
