import { t } from '../../../../platform/words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { AskedChoice } from './AskedChoice.tsx';

/** What is answered about adverse events. */
export interface EventDraft {
  event: '' | 'none' | 'some';
  what: string;
}

export const NO_ANSWER: EventDraft = { event: '', what: '' };

/** What is wrong with the answer; null: nothing. */
export function eventFault({ event, what }: EventDraft): 'answer' | 'what' | null {
  if (event === '') return 'answer';
  return event === 'some' && what.trim() === '' ? 'what' : null;
}

/** The answer as it is written: empty, nothing happened. */
export function eventSaid({ event, what }: EventDraft): string {
  return event === 'some' ? what.trim() : '';
}

interface AskedEventProps {
  id: string;
  draft: EventDraft;
  tried: boolean;
  onDraft: (draft: EventDraft) => void;
}

/** « Événement indésirable ? »: none, or what happened (rule FUP-05). */
export function AskedEvent({ id, draft, tried, onDraft }: AskedEventProps) {
  const fault = tried ? eventFault(draft) : null;
  return (
    <>
      <AskedChoice
        name={id}
        legend={t('around.eventAsk')}
        value={draft.event}
        options={[
          { value: 'none', words: t('around.eventNone') },
          { value: 'some', words: t('around.eventSome') },
        ]}
        error={fault === 'answer' ? t('around.answer') : null}
        onInput={(event) => onDraft({ ...draft, event })}
      />
      {draft.event === 'some' && (
        <TextField
          id={`${id}-what`}
          label={t('around.eventWhat')}
          hint={t('around.eventHint')}
          value={draft.what}
          maxLength={300}
          error={fault === 'what' ? t('common.missing') : null}
          onInput={(what) => onDraft({ ...draft, what })}
          required
        />
      )}
    </>
  );
}
