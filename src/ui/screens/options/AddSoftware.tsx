import { useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { siteOrigin, type AddressFault } from '../../site-origin.ts';
import { switchOn } from '../../site-switch.ts';

const FAULTS = {
  empty: 'options.addressMissing',
  address: 'options.addressWrong',
  insecure: 'options.addressInsecure',
} as const satisfies Record<AddressFault, string>;

/** Switches a software on by its address; only the site is kept of what is pasted. */
export function AddSoftware() {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<AddressFault | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const parsed = siteOrigin(typed);
  const enable = () => {
    if (!parsed.ok) {
      setFault(parsed.fault);
      document.getElementById('software-address')?.focus();
      return;
    }
    const answer = switchOn(parsed.origin);
    void run(async () => {
      const granted = await answer;
      setSaid(granted ? t('options.enabled', [parsed.origin]) : t('options.refused'));
      if (granted) setTyped('');
    });
  };
  return (
    <Form
      onSubmit={() => {
        if (!busy) enable();
      }}
    >
      <TextField
        id="software-address"
        type="url"
        label={t('options.address')}
        hint={t('options.addressHint')}
        value={typed}
        error={fault === null ? null : t(FAULTS[fault])}
        note={parsed.ok && parsed.origin !== typed ? t('options.kept', [parsed.origin]) : null}
        onInput={(value) => {
          setTyped(value);
          setFault(null);
          setSaid(null);
        }}
      />
      <Button type="submit" busy={busy}>
        {t('options.enable')}
      </Button>
      <Done words={said} />
      <Failure words={failure} />
    </Form>
  );
}
