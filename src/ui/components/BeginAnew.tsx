import { useState } from 'preact/hooks';
import { askWorker } from '../../messages/send.ts';
import { t } from '../../platform/words.ts';
import { useCommand } from '../hooks/command.ts';
import { Button } from './Button.tsx';
import { Failure } from './Notice.tsx';

/** The way out where the key is lost: what nobody can read any more goes, and a backup is restored. */
export function BeginAnew() {
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useCommand();
  const begin = async () => {
    if (await run(() => askWorker('ui/begin-anew', {}))) location.href = '/data.html#restaurer';
  };
  return (
    <>
      <p class="actions">
        <Button expanded={asking} onClick={() => setAsking(!asking)}>
          {t('common.beginAnew')}
        </Button>
      </p>
      {asking && (
        <div class="panel">
          <p>{t('common.beginAnewAsk')}</p>
          <Failure words={failure} />
          <Button look="danger" busy={busy} onClick={() => void begin()}>
            {t('common.beginAnewNow')}
          </Button>
        </div>
      )}
    </>
  );
}
