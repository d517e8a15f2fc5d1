import { useState } from 'preact/hooks';
import { isCivilDate } from '../../../domain/civil-date.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { isRefusal } from '../../failure-words.ts';
import { useCommand } from '../../hooks/command.ts';
import { warningBefore } from '../../session-warning.ts';
import { AskOnce, type Doubt } from './AskOnce.tsx';
import type { GestureProps } from './gesture.ts';

interface AddSessionProps extends GestureProps {
  verdict: Verdict;
}

/** A session given on a day she picks; a limit or a day already counted is asked about once. */
export function AddSession({ tag, episode, verdict, today, onDone }: AddSessionProps) {
  const [date, setDate] = useState<string>(today);
  const [wrong, setWrong] = useState<string | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const { busy, failure, run } = useCommand();
  const id = `session-${episode}`;

  const add = async (second: boolean) => {
    let sameDay = false;
    const written = await run(async () => {
      try {
        await askWorker('ui/add-session', { tag, episode, date, second });
      } catch (error) {
        if (second || !isRefusal(error, 'same-day')) throw error;
        sameDay = true;
      }
    });
    if (sameDay) setDoubt('same-day');
    else if (written) onDone(t('patient.sessionAdded', [longDate(date)]));
  };
  const submit = () => {
    if (!isCivilDate(date) || date > today) {
      setWrong(t(isCivilDate(date) ? 'error.futureDate' : 'common.dateMissing'));
      return document.getElementById(id)?.focus();
    }
    const warning = warningBefore(verdict, date);
    if (warning !== null) return setDoubt(warning);
    void add(false);
  };
  return (
    <form
      class="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        id={id}
        type="date"
        label={t('patient.sessionDate')}
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
        <Button type="submit" look="primary" busy={busy}>
          {t('patient.noteSession')}
        </Button>
      ) : (
        <AskOnce
          doubt={doubt}
          busy={busy}
          onYes={() => void add(doubt === 'same-day')}
          onNo={() => setDoubt(null)}
        />
      )}
    </form>
  );
}
