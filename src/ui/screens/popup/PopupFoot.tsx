import { askWorker } from '../../../messages/send.ts';
import { BackupAge } from '../../components/BackupAge.tsx';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { KeepOpen } from './KeepOpen.tsx';
import { useProtection } from '../../hooks/vault.ts';

/** The way to the full pages, and the lock. */
export function PopupFoot({ as }: { as: 'popup' | 'panel' }) {
  const protection = useProtection();
  const { busy, failure, run } = useCommand();
  return (
    <footer class="popup__foot">
      <BackupAge />
      <nav aria-label={t('common.pages')}>
        <a href="/register.html" target="_blank">
          {t('register.title')}
        </a>
        <a href="/data.html" target="_blank">
          {t('data.title')}
        </a>
        <a href="/options.html" target="_blank">
          {t('options.title')}
        </a>
        <a href="/leaflet.html" target="_blank">
          {t('leaflet.open')}
        </a>
      </nav>
      {protection?.kind === 'sealed' && (
        <Button look="quiet" busy={busy} onClick={() => void run(() => askWorker('ui/lock', {}))}>
          {t('vault.lock')}
        </Button>
      )}
      {as === 'popup' && <KeepOpen />}
      <Failure words={failure} />
    </footer>
  );
}
