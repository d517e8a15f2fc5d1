import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { isUndoable, type Entry } from './timeline.ts';

interface UndoEntryProps {
  tag: string;
  entry: Entry;
  title: string;
}

/** The way back from one line of the history, with its reason; both stay written. */
export function UndoEntry({ tag, entry, title }: UndoEntryProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  if (!isUndoable(entry)) return null;
  const id = `undo-${entry.key}`;
  const undo = async (why: string) => {
    const request = { tag, fact: entry.key, reason: why };
    if (await run(() => askWorker('ui/undo-fact', request))) setAsking(false);
  };
  // What undid a line is undone without a reason: the line stands as it was written.
  if (entry.kind === 'undoing') {
    return (
      <div class="actions">
        <Button
          look="quiet"
          busy={busy}
          label={t('register.restoreOf', [title])}
          onClick={() => void undo('')}
        >
          {t('register.restore')}
        </Button>
        <Failure words={failure} />
      </div>
    );
  }
  const missing = reason.trim() === '';
  return (
    <div class="actions">
      <Button
        look="quiet"
        expanded={asking}
        label={t('register.undoOf', [title])}
        onClick={() => setAsking(!asking)}
      >
        {t('register.undo')}
      </Button>
      {asking && (
        <Form
          class="panel"
          onSubmit={() => {
            setTried(true);
            if (missing) document.getElementById(id)?.focus();
            else void undo(reason.trim());
          }}
        >
          <TextField
            id={id}
            label={t('register.undoReason')}
            value={reason}
            maxLength={300}
            error={tried && missing ? t('common.missing') : null}
            onInput={setReason}
            required
          />
          <Failure words={failure} />
          <Button type="submit" look="danger" busy={busy}>
            {t('register.undoNow')}
          </Button>
        </Form>
      )}
    </div>
  );
}
