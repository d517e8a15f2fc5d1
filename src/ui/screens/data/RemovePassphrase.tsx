import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useCommand } from '../../hooks/command.ts';

/** Back to no passphrase, with what that means said before. */
export function RemovePassphrase({ onDone }: { onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const { busy, failure, run } = useCommand();
  return (
    <Form
      class="panel"
      onSubmit={() => {
        if (current === '') return document.getElementById('removed-passphrase')?.focus();
        void run(() => askWorker('ui/remove-passphrase', { current })).then(
          (done) => done && onDone(),
        );
      }}
    >
      <p>{t('vault.removeHint')}</p>
      <PassphraseField
        id="removed-passphrase"
        label={t('vault.current')}
        value={current}
        onInput={setCurrent}
        autocomplete="current-password"
      />
      <Failure words={failure} />
      <Button type="submit" look="danger" busy={busy}>
        {t('vault.removeNow')}
      </Button>
    </Form>
  );
}
