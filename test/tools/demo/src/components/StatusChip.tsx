import Chip from '@mui/material/Chip';
import type { InvoiceStatus } from '../../model.ts';

const TEXT: Record<InvoiceStatus, string> = {
  enregistrée: 'Enregistrée',
  télétransmise: 'Télétransmise',
  acceptée: 'Acceptée',
  annulée: 'Annulée',
};

const COLOR = {
  enregistrée: 'default',
  télétransmise: 'info',
  acceptée: 'success',
  annulée: 'warning',
} as const;

export function StatusChip({ status }: { status: InvoiceStatus }) {
  return <Chip size="small" variant="outlined" label={TEXT[status]} color={COLOR[status]} />;
}
