import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { episodeFaultWords } from './episode-fault-words.ts';
import type { EpisodeFieldsProps } from './WhoFields.tsx';

const WEEKLY = [1, 2, 3, 4, 5, 6, 7];

/** What the care is for, what was done before, and how often. */
export function CareFields({ draft, faults, today, onInput }: EpisodeFieldsProps) {
  const rhythm = WEEKLY.map((times) => ({
    value: String(times),
    words: t('episode.timesAWeek', times),
  }));
  return (
    <>
      <TextField
        id="new-region"
        label={t('episode.region')}
        value={draft.region}
        proposals={t('episode.regions').split(', ')}
        error={episodeFaultWords(faults, 'region')}
        onInput={(region) => onInput({ ...draft, region })}
        required
      />
      <div class="pair">
        <TextField
          id="new-before"
          type="number"
          inputMode="numeric"
          label={t('episode.before')}
          value={draft.before}
          min={0}
          max={99}
          error={episodeFaultWords(faults, 'before')}
          onInput={(before) => onInput({ ...draft, before })}
        />
        <TextField
          id="new-elsewhere"
          type="number"
          inputMode="numeric"
          label={t('episode.elsewhere')}
          value={draft.elsewhere}
          min={0}
          max={99}
          error={episodeFaultWords(faults, 'elsewhere')}
          onInput={(elsewhere) => onInput({ ...draft, elsewhere })}
        />
      </div>
      <TextField
        id="new-first-date"
        type="date"
        label={t('episode.firstDate')}
        optional={t('episode.firstDateHint')}
        value={draft.firstDate}
        max={today}
        error={episodeFaultWords(faults, 'first-date')}
        onInput={(firstDate) => onInput({ ...draft, firstDate })}
      />
      <SelectField
        id="new-per-week"
        label={t('episode.perWeek')}
        value={draft.perWeek}
        options={[{ value: '', words: t('episode.perWeekUnknown') }, ...rhythm]}
        hint={t('episode.perWeekHint')}
        onInput={(perWeek) => onInput({ ...draft, perWeek })}
      />
    </>
  );
}
