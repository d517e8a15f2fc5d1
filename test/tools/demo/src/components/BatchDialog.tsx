import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import type { Dayjs } from 'dayjs';
import { useId, useState } from 'react';
import { parseTypedDate } from '../dates.ts';

interface BatchDialogProps {
  open: boolean;
  onClose: () => void;
  onAdd: (dates: Dayjs[]) => void;
}

export function BatchDialog({ open, onClose, onAdd }: BatchDialogProps) {
  const titleId = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);

  function add(): void {
    const rows = text.split('\n').filter((row) => row.trim() !== '');
    const dates = rows.map(parseTypedDate);
    const wrong = rows.filter((_row, index) => !dates[index]?.isValid());
    if (wrong.length > 0 || rows.length === 0) {
      setError(wrong.length > 0 ? `Date illisible : ${wrong.join(', ')}` : 'Aucune date');
      return;
    }
    setText('');
    setError(null);
    onAdd(dates);
  }

  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>Ajouter plusieurs dates</DialogTitle>
      <DialogContent>
        <TextField
          label="Dates (une par ligne)"
          value={text}
          onChange={(event) => setText(event.target.value)}
          multiline
          rows={8}
          autoFocus
          margin="dense"
          error={error !== null}
          helperText={error ?? 'Format JJ/MM/AAAA'}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
        <Button variant="contained" onClick={add}>
          Ajouter
        </Button>
      </DialogActions>
    </Dialog>
  );
}
