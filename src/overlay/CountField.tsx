const MOST = 200;

interface CountFieldProps {
  label: string;
  /** Null: left empty. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number of sessions; empty is no answer. */
export function CountField({ label, value, onChange }: CountFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        max={MOST}
        value={value ?? ''}
        onInput={({ currentTarget: { value: typed, valueAsNumber } }) =>
          onChange(typed === '' ? null : Math.max(0, Math.min(MOST, valueAsNumber || 0)))
        }
      />
    </label>
  );
}
