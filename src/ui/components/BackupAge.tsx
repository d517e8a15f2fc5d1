import { readBackupRows } from '../../ledger/backup-rows.ts';
import { systemClock } from '../../platform/clock.ts';
import { t } from '../../platform/words.ts';
import { ageNow, ageWords } from '../backup-words.ts';
import { useReading } from '../hooks/reading.ts';

/** How old the last backup is, and where to make another; nothing while it is read. */
export function BackupAge() {
  const rows = useReading('backups', readBackupRows);
  if (rows.state !== 'ready') return null;
  const { backup, automatic } = rows.value;
  const age = ageNow(backup, systemClock());
  const failed = automatic?.on === true && isWorrying(backup?.failure ?? null);
  return (
    <p class={`backup-age backup-age--${failed ? 'old' : age.level}`}>
      <a href="/data.html" target="_blank">
        {ageWords(age)}
        {failed && ` ${t('backup.lastFailed')}`}
      </a>
    </p>
  );
}

/** Nobody to back up yet is no failure. */
function isWorrying(failure: string | null): boolean {
  return failure !== null && failure !== 'nothing-yet';
}
