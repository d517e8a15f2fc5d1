import { readKeeping } from '../../../ledger/keeping.ts';
import { t } from '../../../platform/words.ts';
import { BackupAge } from '../../components/BackupAge.tsx';
import { useReading } from '../../hooks/reading.ts';
import { useProtection } from '../../hooks/vault.ts';
import { retentionWords } from '../../retention-words.ts';

/** « Vos données »: protection, backup and retention in a line each, and the way to the page that has them. */
export function DataState() {
  const protection = useProtection();
  const keeping = useReading('keeping', readKeeping);
  return (
    <section class="section" id="donnees" aria-labelledby="data-state-title">
      <h2 id="data-state-title">{t('dataState.title')}</h2>
      {protection !== null && (
        <p>{t(protection.kind === 'sealed' ? 'dataState.protected' : 'dataState.unprotected')}</p>
      )}
      <BackupAge />
      {keeping.state === 'ready' && (
        <p>{t('dataState.kept', [retentionWords(keeping.value.months)])}</p>
      )}
      <p class="actions">
        <a class="link" href="/data.html">
          {t('dataState.open')}
        </a>
      </p>
    </section>
  );
}
