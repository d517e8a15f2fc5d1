import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { Button } from './Button.tsx';
import { describe, FieldFrame, type FieldNotes } from './FieldFrame.tsx';

interface PassphraseFieldProps extends FieldNotes {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** `new-password` lets a password manager propose one. */
  autocomplete: 'current-password' | 'new-password';
  focus?: boolean;
}

/** A passphrase, hidden until she asks to see it: long phrases are mistyped. */
export function PassphraseField({
  id,
  label,
  value,
  onInput,
  autocomplete,
  focus = false,
  ...notes
}: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame id={id} label={label} {...notes}>
      <span class="beside">
        <input
          id={id}
          class="input"
          {...(shown ? TEXT : PASSWORD)}
          value={value}
          maxLength={500}
          autocomplete={autocomplete}
          autofocus={focus}
          autocapitalize="off"
          spellcheck={false}
          {...describe(id, notes)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button
          look="quiet"
          label={t('vault.showLabel')}
          pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {t('vault.show')}
        </Button>
      </span>
    </FieldFrame>
  );
}

// Preact types each kind of input apart; this one is either.
const TEXT: { type: 'password' } = { type: 'text' as 'password' };
const PASSWORD = { type: 'password' } as const;
