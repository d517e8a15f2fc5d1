import { useState } from 'preact/hooks';
import { isCivilDate } from '../../../domain/civil-date.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useTyped } from '../../hooks/typed.ts';
import { dateFault } from './care-form.ts';
import { episodeFaultWords } from './episode-fault-words.ts';
import type { GestureProps } from './gesture.ts';

/** What is typed of it. */
interface PrescriptionDraft {
  date: string;
  author: string;
  same: 'yes' | 'no';
}

const NOTHING_TYPED: PrescriptionDraft = { date: '', author: '', same: 'yes' };

/** An ordonnance arrived while the episode runs (rule CNT-11). */
export function RecordPrescription({ tag, episode, today, onDone }: GestureProps) {
  const id = `prescription-${episode}`;
  const { draft, setDraft, forget } = useTyped(id, NOTHING_TYPED);
  const { date, author, same } = draft;
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const fault = dateFault(date, today);
  const record = async () => {
    setTried(true);
    if (fault !== null || !isCivilDate(date)) return document.getElementById(id)?.focus();
    const prescription = { date, author: author.trim(), sameComplaint: same === 'yes' };
    const written = await run(() =>
      askWorker('ui/record-prescription', { tag, episode, prescription }),
    );
    if (!written) return undefined;
    forget();
    return onDone(t('patient.prescriptionRecorded', [longDate(date)]));
  };
  return (
    <Form class="panel" onSubmit={() => void record()}>
      <TextField
        id={id}
        type="date"
        label={t('patient.prescriptionDate')}
        value={date}
        max={today}
        error={tried && fault !== null ? episodeFaultWords(new Map([[id, fault]]), id) : null}
        onInput={(typed) => setDraft({ ...draft, date: typed })}
        required
      />
      <TextField
        id={`${id}-author`}
        label={t('proof.author')}
        optional={t('common.optional')}
        value={author}
        onInput={(typed) => setDraft({ ...draft, author: typed })}
      />
      <Choice
        name={`${id}-same`}
        legend={t('patient.sameComplaint')}
        value={same}
        options={[
          { value: 'yes', words: t('common.yes') },
          { value: 'no', words: t('common.no') },
        ]}
        onInput={(typed) => setDraft({ ...draft, same: typed })}
      />
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="CNT-11" />
      </details>
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.recordPrescription')}
      </Button>
    </Form>
  );
}
