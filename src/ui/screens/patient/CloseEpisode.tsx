import { useState } from 'preact/hooks';
import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';

interface CloseEpisodeProps {
  tag: string;
  episode: string;
  today: CivilDate;
  onDone: (words: string) => void;
}

/** The care is over: the episode leaves « Séances du jour » and stays in the register. */
export function CloseEpisode({ tag, episode, today, onDone }: CloseEpisodeProps) {
  const [date, setDate] = useState<string>(today);
  const { busy, failure, run } = useCommand();
  const wrong = isCivilDate(date) && date <= today ? null : t('common.datePast');
  const close = async () => {
    if (wrong !== null) return document.getElementById(`close-${episode}`)?.focus();
    const written = await run(() => askWorker('ui/close-episode', { tag, episode, date }));
    if (written) onDone(t('patient.closedOn', [longDate(date)]));
  };
  return (
    <form
      class="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <TextField
        id={`close-${episode}`}
        type="date"
        label={t('patient.closeDate')}
        hint={t('patient.closeHint')}
        value={date}
        max={today}
        error={wrong}
        onInput={setDate}
      />
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.closeNow')}
      </Button>
    </form>
  );
}
