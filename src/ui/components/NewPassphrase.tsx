import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { passphraseFault } from '../../vault/passphrase-fault.ts';
import { Button } from './Button.tsx';
import { Form } from './Form.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface NewPassphraseProps {
  /** For a second one on the same page. */
  id?: string;
  /** What it is the passphrase of; without it, of the ledger. */
  words?: { label: string; hint: string; again: string };
  /** Names and numbers that a passphrase may not rest on. */
  known?: readonly string[];
  action: string;
  busy?: boolean;
  onChosen: (passphrase: string) => void;
  children?: ComponentChildren;
}

/** A new passphrase, typed twice and judged when she is done with it. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { id = 'new-passphrase', words = ofTheLedger(), known, busy = false } = props;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const fault = passphraseFault(passphrase, known);
  const differs = passphrase !== again;
  return (
    <Form
      class="unlock"
      onSubmit={() => {
        setTried(true);
        if (fault !== null) document.getElementById(id)?.focus();
        else if (differs) document.getElementById(`${id}-again`)?.focus();
        else if (!busy) props.onChosen(passphrase);
      }}
    >
      <PassphraseField
        id={id}
        label={words.label}
        hint={words.hint}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="new-password"
        error={tried && fault !== null ? t(FAULTS[fault]) : null}
      />
      <PassphraseField
        id={`${id}-again`}
        label={words.again}
        value={again}
        onInput={setAgain}
        autocomplete="new-password"
        error={tried && fault === null && differs ? t('vault.differs') : null}
      />
      {props.children}
      <p class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {props.action}
        </Button>
      </p>
    </Form>
  );
}

function ofTheLedger() {
  return {
    label: t('vault.newPassphrase'),
    hint: t('vault.newHint'),
    again: t('vault.again'),
  };
}

const FAULTS = {
  short: 'vault.faults.short',
  repeated: 'vault.faults.repeated',
  known: 'vault.faults.known',
} as const;
