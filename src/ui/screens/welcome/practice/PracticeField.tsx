import { describe, FieldFrame } from '../../../components/FieldFrame.tsx';

interface PracticeFieldProps {
  id: string;
  label: string;
  value: string;
  /** Without it the field is to be read only. */
  onInput?: (value: string) => void;
  type?: 'text' | 'date';
  frozen?: boolean;
  error?: string | null;
}

/** A field of the imagined software: what Neuvième fills it fills as on any page, by events. */
export function PracticeField(props: PracticeFieldProps) {
  const { id, label, value, onInput, type = 'text', frozen = false, error = null } = props;
  return (
    <FieldFrame id={id} label={label} error={error}>
      <input
        id={id}
        class="input"
        type={type}
        list={undefined}
        value={value}
        readOnly={frozen || !onInput}
        autocomplete="off"
        spellcheck={false}
        {...describe(id, { error })}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
