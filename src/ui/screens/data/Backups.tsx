import { readBackupRows, type BackupRows } from '../../../ledger/backup-rows.ts';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { ageNow, ageWords } from '../../backup-words.ts';
import { Failure, Notice } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { AutomaticBackup } from './AutomaticBackup.tsx';
import { ExportBackup } from './ExportBackup.tsx';
import { TestBackup } from './TestBackup.tsx';

const LOOKS = { none: 'warn', fresh: 'info', old: 'warn', 'very-old': 'alert' } as const;

/** « Sauvegardes »: how old the last one is, by itself, by hand, and whether it opens. */
export function Backups() {
  const rows = useReading('backups', readBackupRows);
  return (
    <section class="section" id="sauvegardes" aria-labelledby="backups-title">
      <h2 id="backups-title">{t('backup.title')}</h2>
      {rows.state === 'failed' && <Failure words={t('error.reading')} />}
      {rows.state === 'ready' && <BackupParts rows={rows.value} />}
    </section>
  );
}

function BackupParts({ rows }: { rows: BackupRows }) {
  const age = ageNow(rows.backup, systemClock());
  return (
    <>
      <Notice look={LOOKS[age.level]}>
        <p>
          <strong>{ageWords(age)}</strong>
          {rows.backup !== null && rows.backup.at !== null && (
            <>
              <br />
              {t('backup.lastFile', [rows.backup.name])}
            </>
          )}
        </p>
      </Notice>
      <h3>{t('backup.auto')}</h3>
      <AutomaticBackup rows={rows} />
      <h3>{t('backup.byHand')}</h3>
      <ExportBackup />
      <h3>{t('backup.test')}</h3>
      <TestBackup />
    </>
  );
}
