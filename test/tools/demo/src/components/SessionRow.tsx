import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { priceOf } from '../amounts.ts';
import type { Line } from '../invoice-form.ts';
import { DateInput } from './DateInput.tsx';
import { TextInput } from './TextInput.tsx';

interface SessionRowProps {
  line: Line;
  errors: Record<'date' | 'act' | 'amount', string | undefined>;
  onChange: (line: Line) => void;
  onDelete: () => void;
}

export function SessionRow({ line, errors, onChange, onDelete }: SessionRowProps) {
  return (
    <TableRow sx={{ verticalAlign: 'top', '& td': { py: 1.5 } }}>
      <TableCell>
        <DateInput
          label="Date de séance"
          value={line.date}
          onChange={(date) => onChange({ ...line, date })}
          error={errors.date}
        />
      </TableCell>
      <TableCell>
        <TextInput
          label="Cotation"
          value={line.act}
          // An act with a known price sets the amount again, as the tariff does.
          onChange={(act) => onChange({ ...line, act, amount: priceOf(act) ?? line.amount })}
          error={errors.act}
        />
      </TableCell>
      <TableCell>
        <TextInput
          label="Montant"
          value={line.amount}
          onChange={(amount) => onChange({ ...line, amount })}
          inputMode="decimal"
          error={errors.amount}
        />
      </TableCell>
      <TableCell align="right">
        <Button color="error" aria-label="Supprimer la séance" onClick={onDelete}>
          Supprimer
        </Button>
      </TableCell>
    </TableRow>
  );
}
