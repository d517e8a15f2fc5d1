import { useState } from 'preact/hooks';
import { isCivilDate } from '../../../domain/civil-date.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Failure } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { dateFault } from './care-form.ts';
import { episodeFaultWords } from './episode-fault-words.ts';
import type { GestureProps } from './gesture.ts';

/** An ordonnance arrived while the episode runs (rule CNT-11). */
export function RecordPrescription({ tag, episode, today, onDone }: GestureProps) {
  const [date, setDate] = useState('');
  const [author, setAuthor] = useState('');
  const [same, setSame] = useState<'yes' | 'no'>('yes');
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const id = `prescription-${episode}`;
  const fault = dateFault(date, today);
  const record = async () => {
    setTried(true);
    if (fault !== null || !isCivilDate(date)) return document.getElementById(id)?.focus();
    const prescription = { date, author: author.trim(), sameComplaint: same === 'yes' };
    const written = await run(() =>
      askWorker('ui/record-prescription', { tag, episode, prescription }),
    );
    if (written) onDone(t('patient.prescriptionRecorded', [longDate(date)]));
  };
  return (
    <form
      class="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <TextField
        id={id}
        type="date"
        label={t('patient.prescriptionDate')}
        value={date}
        max={today}
        error={tried && fault !== null ? episodeFaultWords(new Map([[id, fault]]), id) : null}
        onInput={setDate}
        required
      />
      <TextField
        id={`${id}-author`}
        label={t('proof.author')}
        optional={t('common.optional')}
        value={author}
        onInput={setAuthor}
      />
      <Choice
        name={`${id}-same`}
        legend={t('patient.sameComplaint')}
        value={same}
        options={[
          { value: 'yes', words: t('common.yes') },
          { value: 'no', words: t('common.no') },
        ]}
        onInput={setSame}
      />
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="CNT-11" />
      </details>
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.recordPrescription')}
      </Button>
    </form>
  );
}
