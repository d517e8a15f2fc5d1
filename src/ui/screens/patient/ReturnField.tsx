import { comesBackSchema } from '../../../domain/care.ts';
import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { returnWords } from '../../care-words.ts';

interface ReturnFieldProps {
  id: string;
  value: string;
  onInput: (comesBack: string) => void;
}

/** « Pourquoi ce retour ? »: asked of a patient who was treated here before (rule DUR-05). */
export function ReturnField({ id, value, onInput }: ReturnFieldProps) {
  const reasons = comesBackSchema.options.map((why) => ({ value: why, words: returnWords(why) }));
  return (
    <SelectField
      id={id}
      label={t('episode.comesBack')}
      optional={t('common.optional')}
      value={value}
      options={[{ value: '', words: t('episode.perWeekUnknown') }, ...reasons]}
      onInput={onInput}
    />
  );
}
