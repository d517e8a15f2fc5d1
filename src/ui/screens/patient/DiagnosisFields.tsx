import type { CivilDate } from '../../../domain/civil-date.ts';
import { diagnosisKinds } from '../../../domain/facts.ts';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { diagnosisKindWords } from '../../diagnosis-words.ts';
import type { DiagnosisDraft, DiagnosisFault } from './diagnosis-form.ts';

interface DiagnosisFieldsProps {
  /** Prefix of the fields' ids. */
  id: string;
  draft: DiagnosisDraft;
  faults: ReadonlyMap<'kind' | 'date', DiagnosisFault>;
  today: CivilDate;
  onInput: (draft: DiagnosisDraft) => void;
}

const FAULTS = {
  kind: 'proof.kindMissing',
  date: 'common.dateMissing',
  future: 'common.datePast',
} as const satisfies Record<DiagnosisFault, string>;

/** What is kept of a prior medical diagnosis: that it exists and where, never what it says. */
export function DiagnosisFields({ id, draft, faults, today, onInput }: DiagnosisFieldsProps) {
  const set = (key: keyof DiagnosisDraft) => (value: string) => onInput({ ...draft, [key]: value });
  const wrong = (field: 'kind' | 'date') => {
    const fault = faults.get(field);
    return fault ? t(FAULTS[fault]) : null;
  };
  const kinds = diagnosisKinds.map((kind) => ({ value: kind, words: diagnosisKindWords(kind) }));
  return (
    <>
      <SelectField
        id={`${id}-kind`}
        label={t('proof.kind')}
        value={draft.kind}
        options={[{ value: '', words: t('common.choose') }, ...kinds]}
        error={wrong('kind')}
        onInput={set('kind')}
        required
      />
      <TextField
        id={`${id}-date`}
        type="date"
        label={t('proof.date')}
        hint={t('proof.dateHint')}
        value={draft.date}
        max={today}
        error={wrong('date')}
        onInput={set('date')}
        required
      />
      <TextField
        id={`${id}-author`}
        label={t('proof.author')}
        optional={t('common.optional')}
        value={draft.author}
        onInput={set('author')}
      />
      <Choice
        name={`${id}-linked`}
        legend={t('proof.linked')}
        value={draft.linked}
        options={[
          { value: 'yes', words: t('common.yes') },
          { value: 'no', words: t('common.no') },
        ]}
        onInput={set('linked')}
      />
      <TextField
        id={`${id}-kept`}
        label={t('proof.keptAt')}
        hint={t('proof.keptAtHint')}
        optional={t('common.optional')}
        value={draft.keptAt}
        onInput={set('keptAt')}
      />
    </>
  );
}
