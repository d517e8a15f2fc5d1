import { useState } from 'preact/hooks';
import { isCivilDate } from '../../../domain/civil-date.ts';
import { episodeResultSchema, type EpisodeResult } from '../../../domain/care.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { resultWords } from '../../care-words.ts';
import { useCommand } from '../../hooks/command.ts';
import type { GestureProps } from './gesture.ts';

/** The care is over: the episode leaves « Séances du jour » and stays in the register. */
export function CloseEpisode({ tag, episode, today, onDone }: GestureProps) {
  const [date, setDate] = useState<string>(today);
  const [result, setResult] = useState<EpisodeResult | null>(null);
  const { busy, failure, run } = useCommand();
  const wrong = isCivilDate(date) && date <= today ? null : t('common.datePast');
  const close = async () => {
    if (wrong !== null) return document.getElementById(`close-${episode}`)?.focus();
    const written = await run(() => askWorker('ui/close-episode', { tag, episode, date, result }));
    if (written) onDone(t('patient.closedOn', [longDate(date)]));
  };
  return (
    <Form class="panel" onSubmit={() => void close()}>
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
      <SelectField
        id={`close-${episode}-result`}
        label={t('patient.closeResult')}
        optional={t('common.optional')}
        value={result ?? ''}
        options={[{ value: '', words: t('episode.perWeekUnknown') }, ...results()]}
        onInput={(value) => setResult(results().find((one) => one.value === value)?.value ?? null)}
      />
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.closeNow')}
      </Button>
    </Form>
  );
}

function results() {
  return episodeResultSchema.options.map((value) => ({ value, words: resultWords(value) }));
}
