import { useState } from 'preact/hooks';
import { askWorker } from '../../messages/send.ts';
import { t } from '../../platform/words.ts';
import { useCommand } from '../hooks/command.ts';
import { Button } from './Button.tsx';
import { Form } from './Form.tsx';
import { Failure } from './Notice.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { UnlockByWords } from './UnlockByWords.tsx';

/** The way in: her passphrase, or the words of the sheet where she forgot it. */
export function Unlock() {
  const [passphrase, setPassphrase] = useState('');
  const [forgotten, setForgotten] = useState(false);
  const { busy, failure, run } = useCommand();
  if (forgotten) return <UnlockByWords onBack={() => setForgotten(false)} />;
  return (
    <Form
      class="unlock"
      onSubmit={() => {
        if (passphrase !== '') void run(() => askWorker('ui/unlock', { passphrase }));
        else document.getElementById('passphrase')?.focus();
      }}
    >
      <PassphraseField
        id="passphrase"
        label={t('vault.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="current-password"
        focus
      />
      <Failure words={failure} />
      <p class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {t(busy ? 'vault.unlocking' : 'vault.unlock')}
        </Button>
        <Button look="quiet" onClick={() => setForgotten(true)}>
          {t('vault.forgotten')}
        </Button>
      </p>
    </Form>
  );
}
