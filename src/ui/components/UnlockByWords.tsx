import { useState } from 'preact/hooks';
import { askWorker } from '../../messages/send.ts';
import { t } from '../../platform/words.ts';
import { useCommand } from '../hooks/command.ts';
import { Button } from './Button.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Failure } from './Notice.tsx';

/** The passphrase is forgotten: the words of the recovery sheet open, and a new one is set. */
export function UnlockByWords({ onBack }: { onBack: () => void }) {
  const [words, setWords] = useState('');
  const { busy, failure, run } = useCommand();
  return (
    <div class="unlock">
      <FieldFrame id="words" label={t('vault.words')} hint={t('vault.wordsHint')}>
        <textarea
          id="words"
          class="input"
          rows={4}
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          aria-describedby="words-hint"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </FieldFrame>
      <NewPassphrase
        busy={busy}
        action={t(busy ? 'vault.unlocking' : 'vault.resetAndUnlock')}
        onChosen={(passphrase) =>
          void run(() => askWorker('ui/reset-passphrase', { words, passphrase }))
        }
      >
        <Failure words={failure} />
      </NewPassphrase>
      <Button look="quiet" onClick={onBack}>
        {t('vault.backToPassphrase')}
      </Button>
    </div>
  );
}
