import { useState } from 'preact/hooks';
import { recipientOf } from '../../../backup/recipient.ts';
import type { BackupRows } from '../../../ledger/backup-rows.ts';
import { askWorker } from '../../../messages/send.ts';
import { requestDownloads } from '../../../platform/downloads.ts';
import { t } from '../../../platform/words.ts';
import type { Recovery } from '../../../vault/recovery.ts';
import type { Vault } from '../../../vault/vault.ts';
import { failureWords } from '../../backup-words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure, Notice } from '../../components/Notice.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useProtection } from '../../hooks/vault.ts';
import { RecoverySheet } from './RecoverySheet.tsx';

/** Keeps whom backups are encrypted to. With a passphrase the one sheet opens the ledger as well. */
async function keep({ identity, words }: Recovery, kind: Vault['kind']): Promise<void> {
  if (kind === 'sealed') await askWorker('ui/new-recovery', { words: words.join(' ') });
  else await askWorker('ui/keep-recipient', { recipient: await recipientOf(identity) });
}

/** « Sauvegarde automatique »: a file a day in the downloads, opened by the recovery sheet. */
export function AutomaticBackup({ rows }: { rows: BackupRows }) {
  const { recovery, backup, automatic } = rows;
  const [sheet, setSheet] = useState<'new' | 'first' | null>(null);
  const [refused, setRefused] = useState(false);
  const { busy, failure, run } = useCommand();
  const protection = useProtection();
  const on = automatic?.on === true;
  const switchTo = (wanted: boolean) => askWorker('ui/automatic-backup', { on: wanted });
  const switchOn = () => {
    // The browser's question has to come first in the click.
    const asked = requestDownloads();
    void run(async () => {
      const granted = await asked.catch(() => false);
      setRefused(!granted);
      if (!granted) return;
      if (recovery === null) setSheet('first');
      else await switchTo(true);
    });
  };
  const made = async (drawn: Recovery) => {
    await keep(drawn, protection?.kind ?? 'open');
    await switchTo(true);
    setSheet(null);
  };
  if (sheet !== null) return <RecoverySheet onMade={made} onCancel={() => setSheet(null)} />;
  return (
    <>
      <p>{t(on ? 'backup.autoOn' : 'backup.autoOff')}</p>
      {on && backup?.failure && (
        <Notice look={backup.failure === 'nothing-yet' ? 'info' : 'alert'} live>
          <p>{failureWords(backup.failure)}</p>
        </Notice>
      )}
      <Failure words={refused ? t('backup.refused') : failure} />
      {busy && <WorkProgress words={t('backup.writing')} at={null} />}
      <div class="actions">
        {(!on || backup?.failure === 'no-permission') && (
          <Button look="primary" busy={busy} onClick={switchOn}>
            {t('backup.switchOn')}
          </Button>
        )}
        {on && (
          <>
            <Button busy={busy} onClick={() => void run(() => askWorker('ui/back-up-now', {}))}>
              {t('backup.now')}
            </Button>
            <Button busy={busy} onClick={() => setSheet('new')}>
              {t('backup.newSheet')}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => void run(() => switchTo(false))}>
              {t('backup.switchOff')}
            </Button>
          </>
        )}
      </div>
      {on && <p class="soft">{t('backup.newSheetHint')}</p>}
    </>
  );
}
