import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';

interface RemoveSessionProps {
  tag: string;
  episode: string;
  session: string;
  onRemoved: () => void;
  onCancel: () => void;
}

const REASONS = ['notGiven', 'twice', 'wrongPatient', 'other'] as const;
type Reason = (typeof REASONS)[number];

/** The reason is written beside the session in the history: nothing is erased. */
export function RemoveSession({ tag, episode, session, onRemoved, onCancel }: RemoveSessionProps) {
  const [reason, setReason] = useState<Reason>('notGiven');
  const [note, setNote] = useState('');
  const { busy, failure, run } = useCommand();
  const options = REASONS.map((value) => ({ value, words: t(`patient.reasons.${value}`) }));
  const remove = async () => {
    const words = reason === 'other' && note.trim() ? note.trim() : t(`patient.reasons.${reason}`);
    const written = await run(() =>
      askWorker('ui/void-session', { tag, episode, session, reason: words }),
    );
    if (written) onRemoved();
  };
  return (
    <Form class="panel" onSubmit={() => void remove()}>
      <SelectField
        id={`reason-${session}`}
        label={t('patient.reason')}
        value={reason}
        options={options}
        onInput={(value) => setReason(REASONS.find((known) => known === value) ?? 'other')}
      />
      {reason === 'other' && (
        <TextField
          id={`note-${session}`}
          label={t('patient.reasonNote')}
          value={note}
          maxLength={300}
          onInput={setNote}
        />
      )}
      <Failure words={failure} />
      <div class="actions">
        <Button type="submit" look="danger" busy={busy}>
          {t('patient.removeNow')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </Form>
  );
}
