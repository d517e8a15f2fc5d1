import TextField from '@mui/material/TextField';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  maxLength?: number;
  inputMode?: 'text' | 'numeric' | 'decimal';
  type?: 'text' | 'number';
  rows?: number;
}

export function TextInput(props: TextInputProps) {
  const { label, value, onChange, error, maxLength, inputMode, type = 'text', rows } = props;
  return (
    <TextField
      label={label}
      value={value}
      type={type}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error}
      multiline={rows !== undefined}
      rows={rows}
      slotProps={{ htmlInput: { maxLength, inputMode, autoComplete: 'off' } }}
    />
  );
}
