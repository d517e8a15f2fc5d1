import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { practitionerName } from '../../practitioner-name.ts';
import {
  DATES,
  LAST_TWELVE,
  yearsUntil,
  type QuestionDraft,
  type QuestionFault,
} from './question-form.ts';

interface QuestionFormProps {
  draft: QuestionDraft;
  onDraft: (next: QuestionDraft) => void;
  faults: readonly QuestionFault[];
  profiles: readonly Profile[];
  day: CivilDate;
}

/** Period, kiné, total of acts: the figures follow as they are chosen. */
export function QuestionForm({ draft, onDraft, faults, profiles, day }: QuestionFormProps) {
  const said = (fault: QuestionFault) =>
    faults.includes(fault) ? t(`evaluation.fault.${fault}`) : null;
  return (
    <div class="question no-print" role="group" aria-label={t('evaluation.form.label')}>
      <SelectField
        id="evaluation-period"
        label={t('evaluation.form.period')}
        value={draft.period}
        options={[
          ...yearsUntil(day).map((year) => ({
            value: String(year),
            words: t('evaluation.form.year', [String(year)]),
          })),
          { value: LAST_TWELVE, words: t('evaluation.form.lastTwelve') },
          { value: DATES, words: t('evaluation.form.dates') },
        ]}
        onInput={(period) => onDraft({ ...draft, period })}
      />
      {draft.period === DATES && (
        <>
          <TextField
            id="evaluation-from"
            type="date"
            label={t('evaluation.form.from')}
            value={draft.from}
            error={said('date')}
            onInput={(from) => onDraft({ ...draft, from })}
          />
          <TextField
            id="evaluation-to"
            type="date"
            label={t('evaluation.form.to')}
            value={draft.to}
            error={said('order')}
            onInput={(to) => onDraft({ ...draft, to })}
          />
        </>
      )}
      {profiles.length > 1 && (
        <SelectField
          id="evaluation-who"
          label={t('evaluation.form.who')}
          value={draft.practitioner}
          options={[
            { value: '', words: t('evaluation.form.everybody') },
            ...profiles.map((one) => ({ value: one.rpps, words: practitionerName(one) })),
          ]}
          onInput={(practitioner) => onDraft({ ...draft, practitioner })}
        />
      )}
      <TextField
        id="evaluation-total"
        inputMode="numeric"
        maxLength={12}
        label={t('evaluation.form.totalActs')}
        hint={t('evaluation.form.totalActsHint')}
        value={draft.totalActs}
        error={said('total')}
        onInput={(totalActs) => onDraft({ ...draft, totalActs })}
      />
      <label class="choice__option question__whole">
        <input
          type="checkbox"
          checked={draft.masked}
          onInput={() => onDraft({ ...draft, masked: !draft.masked })}
        />
        {t('evaluation.form.masked')}
      </label>
    </div>
  );
}
