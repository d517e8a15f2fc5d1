import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { CareDraft, CareFault } from './care-form.ts';
import { episodeFaultWords } from './episode-fault-words.ts';
import { PlaceField } from './PlaceField.tsx';

interface CareFieldsProps {
  /** Prefix of the fields' ids. */
  id: string;
  draft: CareDraft;
  faults: ReadonlyMap<string, CareFault>;
  profile: Profile;
  today: CivilDate;
  onInput: (part: Partial<CareDraft>) => void;
}

const WEEKLY = [1, 2, 3, 4, 5, 6, 7];

/** What the care is for, what was done before, and how often. */
export function CareFields({ id, draft, faults, profile, today, onInput }: CareFieldsProps) {
  const rhythm = WEEKLY.map((times) => ({
    value: String(times),
    words: t('episode.timesAWeek', times),
  }));
  return (
    <>
      <TextField
        id={`${id}-region`}
        label={t('episode.region')}
        value={draft.region}
        proposals={t('episode.regions').split(', ')}
        error={episodeFaultWords(faults, 'region')}
        onInput={(region) => onInput({ region })}
        required
      />
      <PlaceField
        id={`${id}-place`}
        profile={profile}
        value={draft.place}
        onInput={(place) => onInput({ place })}
      />
      <div class="pair">
        <TextField
          id={`${id}-before`}
          type="number"
          inputMode="numeric"
          label={t('episode.before')}
          value={draft.before}
          min={0}
          max={99}
          error={episodeFaultWords(faults, 'before')}
          onInput={(before) => onInput({ before })}
        />
        <TextField
          id={`${id}-elsewhere`}
          type="number"
          inputMode="numeric"
          label={t('episode.elsewhere')}
          value={draft.elsewhere}
          min={0}
          max={99}
          error={episodeFaultWords(faults, 'elsewhere')}
          onInput={(elsewhere) => onInput({ elsewhere })}
        />
      </div>
      <TextField
        id={`${id}-first-date`}
        type="date"
        label={t('episode.firstDate')}
        optional={t('episode.firstDateHint')}
        value={draft.firstDate}
        max={today}
        error={episodeFaultWords(faults, 'first-date')}
        onInput={(firstDate) => onInput({ firstDate })}
      />
      <SelectField
        id={`${id}-per-week`}
        label={t('episode.perWeek')}
        value={draft.perWeek}
        options={[{ value: '', words: t('episode.perWeekUnknown') }, ...rhythm]}
        hint={t('episode.perWeekHint')}
        onInput={(perWeek) => onInput({ perWeek })}
      />
    </>
  );
}
