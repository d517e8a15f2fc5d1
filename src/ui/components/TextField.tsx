import { describe, FieldFrame, type FieldNotes } from './FieldFrame.tsx';

interface TextFieldProps extends FieldNotes {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  type?: 'text' | 'date' | 'number' | 'url';
  inputMode?: 'text' | 'numeric' | 'url';
  optional?: string | undefined;
  required?: boolean;
  min?: string | number | undefined;
  max?: string | number | undefined;
  maxLength?: number | undefined;
  /** Proposals under the field; anything else may be typed. */
  proposals?: readonly string[] | undefined;
}

/** A labelled one-line field. Nothing about a patient is left to the browser's own completion. */
export function TextField({
  id,
  label,
  value,
  onInput,
  onBlur,
  type = 'text',
  inputMode,
  optional,
  required,
  min,
  max,
  maxLength = 120,
  proposals = [],
  ...notes
}: TextFieldProps) {
  const list = proposals.length > 0 ? `${id}-list` : undefined;
  return (
    <FieldFrame id={id} label={label} optional={optional} {...notes}>
      <input
        id={id}
        class="input"
        type={type}
        inputMode={inputMode}
        value={value}
        min={min}
        max={max}
        maxLength={type === 'text' ? maxLength : undefined}
        list={list}
        autocomplete="off"
        spellcheck={false}
        aria-required={required ? 'true' : undefined}
        {...describe(id, notes)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {list && (
        <datalist id={list}>
          {proposals.map((proposal) => (
            <option key={proposal} value={proposal} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
