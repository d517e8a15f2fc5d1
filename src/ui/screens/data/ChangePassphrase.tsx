import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { NewPassphrase } from '../../components/NewPassphrase.tsx';
import { Failure } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useCommand } from '../../hooks/command.ts';

/** Another passphrase in place of the one she has. */
export function ChangePassphrase({ onDone }: { onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const { busy, failure, run } = useCommand();
  return (
    <div class="panel">
      <PassphraseField
        id="current-passphrase"
        label={t('vault.current')}
        value={current}
        onInput={setCurrent}
        autocomplete="current-password"
      />
      <NewPassphrase
        busy={busy}
        action={t('vault.changeNow')}
        onChosen={(passphrase) =>
          void run(() => askWorker('ui/change-passphrase', { current, passphrase })).then(
            (done) => done && onDone(),
          )
        }
      >
        <Failure words={failure} />
      </NewPassphrase>
    </div>
  );
}
