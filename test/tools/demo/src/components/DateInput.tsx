import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { Dayjs } from 'dayjs';
import { DATE_FORMAT } from '../dates.ts';

interface DateInputProps {
  label: string;
  value: Dayjs | null;
  onChange: (value: Dayjs | null) => void;
  error?: string | undefined;
}

export function DateInput({ label, value, onChange, error }: DateInputProps) {
  return (
    <DatePicker
      label={label}
      value={value}
      format={DATE_FORMAT}
      onChange={(next) => onChange(next)}
      slotProps={{
        textField: {
          size: 'small',
          fullWidth: true,
          // Without a message from the server, the picker decides by itself.
          ...(error ? { error: true, helperText: error } : {}),
        },
      }}
    />
  );
}
