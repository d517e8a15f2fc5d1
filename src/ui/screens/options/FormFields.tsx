import type { OwnAnnexe } from '../../../domain/own-annexe.ts';
import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { annexeFieldOptions, chosenField } from './annexe-field-words.ts';

interface FormFieldsProps {
  own: OwnAnnexe;
  onChange: (own: OwnAnnexe) => void;
}

/** The text fields that the PDF has by itself, and what goes into each. */
export function FormFields({ own, onChange }: FormFieldsProps) {
  const options = annexeFieldOptions(t('ownAnnexe.nothing'));
  return (
    <details class="why" open={own.filled.length <= 12}>
      <summary>{t('ownAnnexe.formFields', own.filled.length)}</summary>
      {own.filled.map(({ name, field }, index) => (
        <SelectField
          key={name}
          id={`own-annexe-field-${index}`}
          label={name}
          value={field ?? ''}
          options={options}
          onInput={(value) =>
            onChange({
              ...own,
              filled: own.filled.with(index, { name, field: chosenField(value) }),
            })
          }
        />
      ))}
    </details>
  );
}
