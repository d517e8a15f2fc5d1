import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { dateFault } from './care-form.ts';
import { episodeFaultWords } from './episode-fault-words.ts';
import type { GestureProps } from './gesture.ts';

/** An initial assessment (BDK) that no invoice of her software shows. */
export function NoteAssessment({ tag, episode, today, onDone }: GestureProps) {
  const [date, setDate] = useState<string>(today);
  const { busy, failure, run } = useCommand();
  const id = `assessment-${episode}`;
  const fault = dateFault(date, today);
  const note = async () => {
    if (fault !== null) return document.getElementById(id)?.focus();
    const written = await run(() => askWorker('ui/note-assessment', { tag, episode, date }));
    if (written) onDone(t('patient.assessmentNoted', [longDate(date)]));
  };
  return (
    <Form class="panel" onSubmit={() => void note()}>
      <TextField
        id={id}
        type="date"
        label={t('patient.assessmentDate')}
        value={date}
        max={today}
        error={fault && episodeFaultWords(new Map([[id, fault]]), id)}
        onInput={setDate}
      />
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.noteAssessment')}
      </Button>
    </Form>
  );
}
