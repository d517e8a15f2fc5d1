import { useState } from 'preact/hooks';
import { beganOn } from '../../../../domain/began.ts';
import { isCivilDate } from '../../../../domain/civil-date.ts';
import type { Episode } from '../../../../domain/episode.ts';
import { askWorker } from '../../../../messages/send.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Form } from '../../../components/Form.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { RuleNote } from '../../../components/RuleNote.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useCommand } from '../../../hooks/command.ts';
import { useTyped } from '../../../hooks/typed.ts';
import { useGestureName, type GestureProps } from '../gesture.ts';
import { focusAnswer } from './AskedChoice.tsx';
import { AskedEvent, eventFault, eventSaid, NO_ANSWER } from './AskedEvent.tsx';
import { KnownEvents } from './KnownEvents.tsx';

/** An adverse event, or that there was none, at any time (rule FUP-05). */
export function RecordEvent(props: GestureProps & { about: Episode }) {
  const { tag, episode, today, onDone, about } = props;
  const id = `event-${episode}`;
  const start = { ...NO_ANSWER, date: today as string };
  const { draft, setDraft, forget } = useTyped(id, start, { today });
  const happened = draft.event === 'some';
  // What did not happen has no day: she says so today.
  const date = happened ? draft.date : today;
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const began = beganOn(about);
  const wrong = !isCivilDate(date) || date > today || (began !== null && date < began);
  const note = async () => {
    setTried(true);
    const fault = eventFault(draft);
    if (fault === 'answer') return focusAnswer(id);
    if (fault === 'what') return document.getElementById(`${id}-what`)?.focus();
    if (wrong) return document.getElementById(`${id}-date`)?.focus();
    const what = eventSaid(draft);
    const gesture = nameOf({ date, what });
    const request = { tag, episode, gesture, date, what };
    if (!(await run(() => askWorker('ui/record-event', request)))) return undefined;
    forget();
    return onDone(t(what === '' ? 'around.noEventNoted' : 'around.eventNoted'), gesture);
  };
  return (
    <Form class="panel" onSubmit={() => void note()}>
      <KnownEvents about={about} />
      <AskedEvent
        id={id}
        draft={draft}
        tried={tried}
        onDraft={(answer) => setDraft({ ...draft, ...answer })}
      />
      {happened && (
        <TextField
          id={`${id}-date`}
          type="date"
          label={t('around.eventDate')}
          value={date}
          max={today}
          error={tried && wrong ? t('around.outside') : null}
          onInput={(typed) => setDraft({ ...draft, date: typed })}
        />
      )}
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="FUP-05" />
      </details>
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('around.eventNote')}
      </Button>
    </Form>
  );
}
