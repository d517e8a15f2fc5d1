import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure, Notice } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useProtection } from '../../hooks/vault.ts';
import { AddPassphrase } from './AddPassphrase.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { IdleChoice } from './IdleChoice.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { RemovePassphrase } from './RemovePassphrase.tsx';

type Doing = 'nothing' | 'adding' | 'changing' | 'removing' | 'sheet';

/** « Protection »: who can read what lies on this computer, and the lock. */
export function Protection() {
  const protection = useProtection();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const end = (words: string | null = null) => {
    setDoing('nothing');
    setSaid(words);
  };
  const open = (what: Doing) => {
    setSaid(null);
    setDoing(doing === what ? 'nothing' : what);
  };
  if (protection === null) return null;
  const sealed = protection.kind === 'sealed';
  return (
    <section class="section" aria-labelledby="protection-title">
      <h2 id="protection-title">{t('vault.title')}</h2>
      <Notice look={sealed ? 'info' : 'warn'}>
        <p>{t(sealed ? 'vault.isSealed' : 'vault.isOpen')}</p>
      </Notice>
      <Done words={said} />
      <Failure words={failure} />
      {!sealed && doing !== 'adding' && (
        <p class="actions">
          <Button look="primary" onClick={() => open('adding')}>
            {t('vault.add')}
          </Button>
        </p>
      )}
      {doing === 'adding' && !sealed && (
        <AddPassphrase onDone={() => end(t('vault.added'))} onCancel={() => end()} />
      )}
      {sealed && (
        <>
          <IdleChoice minutes={protection.idleMinutes ?? 0} />
          <p class="actions">
            <Button
              look="primary"
              busy={busy}
              onClick={() => void run(() => askWorker('ui/lock', {}))}
            >
              {t('vault.lockNow')}
            </Button>
            <Button expanded={doing === 'changing'} onClick={() => open('changing')}>
              {t('vault.change')}
            </Button>
            <Button expanded={doing === 'sheet'} onClick={() => open('sheet')}>
              {t('vault.newSheet')}
            </Button>
            <Button expanded={doing === 'removing'} onClick={() => open('removing')}>
              {t('vault.remove')}
            </Button>
          </p>
        </>
      )}
      {doing === 'changing' && <ChangePassphrase onDone={() => end(t('vault.changed'))} />}
      {doing === 'removing' && <RemovePassphrase onDone={() => end(t('vault.removed'))} />}
      {doing === 'sheet' && (
        <RecoverySheet
          onMade={async ({ words }) => {
            await askWorker('ui/new-recovery', { words: words.join(' ') });
            end(t('vault.sheetMade'));
          }}
          onCancel={() => end()}
        />
      )}
    </section>
  );
}
