import { describe, FieldFrame, type FieldNotes } from './FieldFrame.tsx';

export interface SelectOption {
  value: string;
  words: string;
}

interface SelectFieldProps extends FieldNotes {
  id: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  optional?: string | undefined;
  required?: boolean;
}

/** A labelled choice in a list. */
export function SelectField({
  id,
  label,
  value,
  options,
  onInput,
  onBlur,
  optional,
  required,
  ...notes
}: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} optional={optional} {...notes}>
      <select
        id={id}
        class="input"
        value={value}
        aria-required={required ? 'true' : undefined}
        {...describe(id, notes)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onBlur}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
