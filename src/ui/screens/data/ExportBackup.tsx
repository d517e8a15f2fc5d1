import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { NewPassphrase } from '../../components/NewPassphrase.tsx';
import { Done, Failure, Notice } from '../../components/Notice.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useBackupWriting, type WrittenBackup } from '../../hooks/backup-writing.ts';

/** A backup by hand, under a passphrase of its own; or everything in clear, behind a warning. */
export function ExportBackup() {
  const { busy, failure, at, written, saving, files, write, confirm } = useBackupWriting();
  return (
    <>
      {/* Once a file is written, the passphrase is gone from the screen. */}
      <NewPassphrase
        key={files}
        id="export-passphrase"
        words={{
          label: t('backup.passphrase'),
          hint: t('backup.passphraseHint'),
          again: t('backup.passphraseAgain'),
        }}
        action={t('backup.save')}
        busy={busy}
        onChosen={(passphrase) => void write(passphrase)}
      />
      {at !== 'idle' && (
        <WorkProgress words={t(at === null ? 'backup.sealing' : 'backup.reading')} at={at} />
      )}
      <Failure words={saving === 'failed' ? t('backup.notSaved') : failure} />
      <Done words={saving === 'plain' ? t('backup.plainSaved') : doneWords(written)} />
      {written?.toConfirm && (
        <div class="actions">
          <Button busy={busy} onClick={() => void confirm(written)}>
            {t('backup.confirmFile')}
          </Button>
        </div>
      )}
      <details class="why">
        <summary>{t('backup.plain')}</summary>
        <Notice look="alert">
          <p>{t('backup.plainWarning')}</p>
          <Button look="danger" busy={busy} onClick={() => void write(null)}>
            {t('backup.plainSave')}
          </Button>
        </Notice>
      </details>
    </>
  );
}

function doneWords(written: WrittenBackup | null): string | null {
  if (written === null) return null;
  return t(written.toConfirm ? 'backup.handed' : 'backup.saved', [written.name]);
}
