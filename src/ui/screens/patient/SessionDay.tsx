import { useState } from 'preact/hooks';
import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { isRefusal } from '../../failure-words.ts';
import { useCommand } from '../../hooks/command.ts';
import { AskOnce, type Doubt } from './AskOnce.tsx';

interface SessionDayProps {
  id: string;
  label: string;
  initial: CivilDate;
  today: CivilDate;
  /** Words of the button that writes. */
  action: string;
  /** Asks the worker; `second`: although that day already holds a session. */
  ask: (date: CivilDate, second: boolean) => Promise<unknown>;
  /** What to ask before anything is written; null: nothing. */
  doubtAbout?: (date: CivilDate) => Doubt | null;
  onDone: (date: CivilDate) => void;
  onCancel?: () => void;
}

/** The day of a session, past or present; a limit or a day already counted is asked about once. */
export function SessionDay(props: SessionDayProps) {
  const { id, label, initial, today, action, ask, doubtAbout, onDone, onCancel } = props;
  const [date, setDate] = useState<string>(initial);
  const [wrong, setWrong] = useState<string | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const { busy, failure, run } = useCommand();

  const write = async (day: CivilDate, second: boolean) => {
    let sameDay = false;
    const written = await run(async () => {
      try {
        await ask(day, second);
      } catch (error) {
        if (second || !isRefusal(error, 'same-day')) throw error;
        sameDay = true;
      }
    });
    setDoubt(sameDay ? 'same-day' : null);
    if (written && !sameDay) onDone(day);
  };
  const submit = (answered: Doubt | null) => {
    if (!isCivilDate(date) || date > today) {
      setWrong(t(isCivilDate(date) ? 'error.futureDate' : 'common.dateMissing'));
      return document.getElementById(id)?.focus();
    }
    const asked = answered === null ? (doubtAbout?.(date) ?? null) : null;
    if (asked !== null) return setDoubt(asked);
    void write(date, answered === 'same-day');
  };
  return (
    <Form class="panel" onSubmit={() => submit(null)}>
      <TextField
        id={id}
        type="date"
        label={label}
        value={date}
        max={today}
        error={wrong}
        onInput={(typed) => {
          setDate(typed);
          setWrong(null);
          setDoubt(null);
        }}
      />
      <Failure words={failure} />
      {doubt === null ? (
        <div class="actions">
          <Button type="submit" look="primary" busy={busy}>
            {action}
          </Button>
          {onCancel && (
            <Button look="quiet" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      ) : (
        <AskOnce
          doubt={doubt}
          busy={busy}
          onYes={() => submit(doubt)}
          onNo={() => setDoubt(null)}
        />
      )}
    </Form>
  );
}
