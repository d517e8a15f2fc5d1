import { useState } from 'preact/hooks';
import type { EpisodeResult } from '../../../../domain/care.ts';
import { isCivilDate, type CivilDate } from '../../../../domain/civil-date.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Form } from '../../../components/Form.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { RuleNote } from '../../../components/RuleNote.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { ResultField } from '../../patient/CloseEpisode.tsx';
import type { Choosing } from './choice.ts';
import type { Ending } from './close-many.ts';

export interface BulkDraft {
  date: string;
  result: EpisodeResult | '';
  noEvent: boolean;
}

interface BulkFormProps {
  choice: Choosing;
  today: CivilDate;
  draft: BulkDraft;
  onDraft: (draft: BulkDraft) => void;
  /** Nothing is missing: the list can be looked at. */
  onChecked: (ending: Ending) => void;
  onStop: () => void;
}

/** How many are ticked, and what is said of all of them. */
export function BulkForm({ choice, today, draft, onDraft, onChecked, onStop }: BulkFormProps) {
  const [tried, setTried] = useState(false);
  const { chosen, choosable } = choice;
  const { date, result } = draft;
  const wrong = !isCivilDate(date) || date > today;
  const check = () => {
    setTried(true);
    if (chosen.length === 0) return document.getElementById('bulk-all')?.focus();
    if (wrong) return document.getElementById('bulk-date')?.focus();
    if (result === '') return document.getElementById('bulk-result')?.focus();
    return onChecked({ ...draft, result });
  };
  return (
    <Form onSubmit={check}>
      <p>{t('bulk.hint')}</p>
      <div class="bulk__line">
        <label class="choice__option">
          <input
            id="bulk-all"
            type="checkbox"
            checked={choosable.length > 0 && chosen.length === choosable.length}
            onInput={choice.toggleAll}
          />
          {t('bulk.all', choosable.length)}
        </label>
        <p role="status" class="soft">
          {t('bulk.chosen', chosen.length)}
        </p>
      </div>
      <div class="bulk__fields">
        <TextField
          id="bulk-date"
          type="date"
          label={t('patient.closeDate')}
          value={date}
          max={today}
          error={tried && wrong ? t('common.datePast') : null}
          onInput={(typed) => onDraft({ ...draft, date: typed })}
        />
        <ResultField
          id="bulk-result"
          value={result}
          error={tried && result === '' ? t('around.answer') : null}
          onInput={(typed) => onDraft({ ...draft, result: typed })}
        />
      </div>
      <label class="choice__option">
        <input
          type="checkbox"
          checked={draft.noEvent}
          onInput={() => onDraft({ ...draft, noEvent: !draft.noEvent })}
        />
        {t('bulk.noEvent')}
      </label>
      <p class="soft">{t('bulk.hintAsked')}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="FUP-04" />
        <RuleNote rule="FUP-05" />
      </details>
      <Failure words={tried && chosen.length === 0 ? t('bulk.none') : null} />
      <div class="actions">
        <Button type="submit" look="primary">
          {t('bulk.check')}
        </Button>
        <Button look="quiet" onClick={onStop}>
          {t('bulk.stop')}
        </Button>
      </div>
    </Form>
  );
}
