import { useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import type { Mailbox } from '../../../rules/contacts.ts';
import type { InstitutionRole } from '../../../rules/data/contacts.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';

interface ContactRowProps {
  mailbox: Mailbox;
  /** The address as she corrected it; null: as published. */
  own: string | null;
  /** Null: the published one again. */
  onSave: (email: string | null) => Promise<unknown>;
}

const ROLES = {
  ars: 'contacts.roles.ars',
  cpam: 'contacts.roles.cpam',
  urps: 'contacts.roles.urps',
  order: 'contacts.roles.order',
} as const satisfies Record<InstitutionRole, string>;

/** One mailbox: to copy, and to correct where she knows better. */
export function ContactRow({ mailbox, own, onSave }: ContactRowProps) {
  const { key, name, role, doubtful } = mailbox;
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const email = own ?? mailbox.email;
  const copy = () => {
    setSaid(null);
    navigator.clipboard.writeText(email).then(
      () => setSaid(t('contacts.copied')),
      () => setSaid(t('contacts.notCopied')),
    );
  };
  const save = async (next: string | null) => {
    const wanted = next === null || next.trim() === mailbox.email ? null : next.trim();
    if (await run(() => onSave(wanted))) setTyped(null);
  };
  return (
    <li class="sites__row contacts__row">
      <div class="sites__origin">
        <p>
          <strong>{name}</strong>
          {role !== null && <span class="soft"> · {t(ROLES[role])}</span>}
        </p>
        <p>
          {email}
          {own !== null && <span class="soft"> · {t('contacts.yours')}</span>}
          {own === null && doubtful && <strong> · {t('contacts.doubtful')}</strong>}
        </p>
        {own !== null && <p class="soft">{t('contacts.published', [mailbox.email])}</p>}
      </div>
      <div class="actions">
        <Button look="quiet" label={t('contacts.copyOf', [key])} onClick={copy}>
          {t('contacts.copy')}
        </Button>
        <Button
          look="quiet"
          label={t('contacts.editOf', [key])}
          expanded={typed !== null}
          onClick={() => setTyped(typed === null ? email : null)}
        >
          {t('contacts.edit')}
        </Button>
      </div>
      {typed !== null && (
        <Form class="panel contacts__form" onSubmit={() => void save(typed)}>
          <TextField
            id={`contact-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`}
            label={t('contacts.email', [key])}
            maxLength={200}
            value={typed}
            onInput={setTyped}
          />
          <div class="actions">
            <Button type="submit" look="primary" busy={busy}>
              {t('contacts.save')}
            </Button>
            {own !== null && (
              <Button look="quiet" busy={busy} onClick={() => void save(null)}>
                {t('contacts.restore')}
              </Button>
            )}
          </div>
        </Form>
      )}
      <Done words={said} />
      <Failure words={failure} />
    </li>
  );
}
