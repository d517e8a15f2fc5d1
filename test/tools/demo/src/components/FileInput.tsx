import TextField from '@mui/material/TextField';
import type { ChangeEvent } from 'react';
import type { Attachment } from '../../model.ts';

interface FileInputProps {
  label: string;
  attachment: Attachment | null;
  onChange: (attachment: Attachment | null) => void;
}

/** Reads the file whole: it goes out with the invoice. */
export function FileInput({ label, attachment, onChange }: FileInputProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (!file) {
      onChange(null);
      return;
    }
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const content = (reader.result as string).replace(/^data:[^,]*,/, '');
      onChange({ name: file.name, size: file.size, type: file.type, content });
    });
    reader.readAsDataURL(file);
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
