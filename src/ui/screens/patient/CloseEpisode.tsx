import { useState } from 'preact/hooks';
import { episodeResultSchema, type EpisodeResult } from '../../../domain/care.ts';
import type { Episode } from '../../../domain/episode.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { resultWords } from '../../care-words.ts';
import { useCommand } from '../../hooks/command.ts';
import { useTyped } from '../../hooks/typed.ts';
import { AskedChoice, focusAnswer } from './around/AskedChoice.tsx';
import { AskedEvent } from './around/AskedEvent.tsx';
import {
  askedAtClosing,
  closingAnswers,
  closingFault,
  emptyClosing,
  referralAnswers,
  type ClosingFault,
  type ReferralAnswer,
} from './around/closing-form.ts';
import { useGestureName, type GestureProps } from './gesture.ts';

/** The care is over, how it ended, and what is asked with it; the episode stays in the register. */
export function CloseEpisode(props: GestureProps & { about: Episode }) {
  const { tag, episode, today, onDone, about } = props;
  const id = `close-${episode}`;
  const { draft, setDraft, forget } = useTyped(id, emptyClosing(today), { today });
  const { date, result, referral } = draft;
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const asked = askedAtClosing(about, today);
  const fault = tried ? closingFault(draft, about, today) : null;
  const close = async () => {
    setTried(true);
    const wrong = closingFault(draft, about, today);
    if (wrong !== null || result === '') return focusFault(id, wrong ?? 'result');
    const said = { date, result, ...closingAnswers(draft, about, today) };
    const gesture = nameOf(said);
    const request = { tag, episode, gesture, ...said };
    if (!(await run(() => askWorker('ui/close-episode', request)))) return undefined;
    forget();
    return onDone(t('patient.closedOn', [longDate(date)]), gesture);
  };
  return (
    <Form class="panel" onSubmit={() => void close()}>
      <TextField
        id={id}
        type="date"
        label={t('patient.closeDate')}
        hint={t('patient.closeHint')}
        value={date}
        max={today}
        error={fault === 'date' ? t('around.closeOutside') : null}
        onInput={(typed) => setDraft({ ...draft, date: typed })}
      />
      <ResultField
        id={`${id}-result`}
        value={result}
        error={fault === 'result' ? t('around.answer') : null}
        onInput={(chosen) => setDraft({ ...draft, result: chosen })}
      />
      {asked.event && (
        <AskedEvent
          id={`${id}-event`}
          draft={draft}
          tried={fault === 'answer' || fault === 'what'}
          onDraft={(answer) => setDraft({ ...draft, ...answer })}
        />
      )}
      {asked.referral && (
        <AskedChoice
          name={`${id}-referral`}
          legend={t('around.referralAsk')}
          value={referral}
          options={referralAnswers.map((value) => ({ value, words: t(ANSWERS[value]) }))}
          error={fault === 'referral' ? t('around.answer') : null}
          onInput={(chosen) => setDraft({ ...draft, referral: chosen })}
        />
      )}
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="FUP-04" />
        {asked.event && <RuleNote rule="FUP-05" />}
      </details>
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.closeNow')}
      </Button>
    </Form>
  );
}

const ANSWERS = {
  'none-needed': 'around.decisions.noneNeeded',
  'treating-doctor': 'around.decisions.treatingDoctor',
  'other-doctor': 'around.decisions.otherDoctor',
  emergency: 'around.decisions.emergency',
  later: 'around.decisions.later',
} as const satisfies Record<ReferralAnswer, string>;

function focusFault(id: string, fault: ClosingFault): void {
  if (fault === 'answer') return focusAnswer(`${id}-event`);
  if (fault === 'referral') return focusAnswer(`${id}-referral`);
  const field = { date: id, result: `${id}-result`, what: `${id}-event-what` }[fault];
  return document.getElementById(field)?.focus();
}

interface ResultFieldProps {
  id: string;
  value: EpisodeResult | '';
  error: string | null;
  onInput: (result: EpisodeResult | '') => void;
}

/** How the care ended; always asked (rule FUP-04). */
export function ResultField({ id, value, error, onInput }: ResultFieldProps) {
  const results = episodeResultSchema.options;
  return (
    <SelectField
      id={id}
      label={t('patient.closeResult')}
      value={value}
      options={[
        { value: '', words: t('common.choose') },
        ...results.map((one) => ({ value: one, words: resultWords(one) })),
      ]}
      error={error}
      onInput={(typed) => onInput(results.find((one) => one === typed) ?? '')}
      required
    />
  );
}
