import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useTyped } from '../../hooks/typed.ts';
import { diagnosisFaults, diagnosisFrom, EMPTY_DIAGNOSIS } from './diagnosis-form.ts';
import { DiagnosisFields } from './DiagnosisFields.tsx';
import type { GestureProps } from './gesture.ts';

/** A prior medical diagnosis of an episode that is already open. */
export function RecordDiagnosis({ tag, episode, today, onDone }: GestureProps) {
  const id = `diagnosis-${episode}`;
  const { draft, setDraft, forget } = useTyped(id, EMPTY_DIAGNOSIS);
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const faults = diagnosisFaults(draft, today);
  const record = async () => {
    setTried(true);
    const [first] = faults.keys();
    const diagnosis = diagnosisFrom(draft);
    if (first !== undefined || diagnosis === null) {
      return document.getElementById(`${id}-${first}`)?.focus();
    }
    const written = await run(() => askWorker('ui/record-diagnosis', { tag, episode, diagnosis }));
    if (!written) return undefined;
    forget();
    return onDone(t('proof.recorded'));
  };
  return (
    <Form class="panel" onSubmit={() => void record()}>
      <DiagnosisFields
        id={id}
        draft={draft}
        faults={tried ? faults : new Map()}
        today={today}
        onInput={setDraft}
      />
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('proof.record')}
      </Button>
    </Form>
  );
}
