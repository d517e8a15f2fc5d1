import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface SelectInputProps<K extends string> {
  label: string;
  value: K;
  options: Record<K, string>;
  onChange: (value: K) => void;
}

export function SelectInput<K extends string>(props: SelectInputProps<K>) {
  const { label, value, options, onChange } = props;
  const isKey = (text: string): text is K => text in options;
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => isKey(target.value) && onChange(target.value)}
    >
      {Object.keys(options)
        .filter(isKey)
        .map((key) => (
          <MenuItem key={key} value={key}>
            {options[key]}
          </MenuItem>
        ))}
    </TextField>
  );
}
