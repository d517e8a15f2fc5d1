import TextField from '@mui/material/TextField';
import type { ChangeEvent } from 'react';
import type { Attachment } from '../../model.ts';

interface FileInputProps {
  label: string;
  attachment: Attachment | null;
  onChange: (attachment: Attachment | null) => void;
}

/** Keeps what describes the file: the tool has nowhere to store its content. */
export function FileInput({ label, attachment, onChange }: FileInputProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    onChange(file ? { name: file.name, size: file.size, type: file.type } : null);
  };
  return (
    <TextField
      label={label}
      type="file"
      onChange={choose}
      helperText={attachment ? `Joint : ${attachment.name}` : 'PDF ou image'}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { accept: 'application/pdf,image/*' },
      }}
    />
  );
}
