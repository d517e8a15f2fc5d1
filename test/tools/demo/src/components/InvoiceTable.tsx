import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Invoice } from '../../model.ts';
import { showAmount } from '../amounts.ts';
import { showDate } from '../dates.ts';
import { Link } from './Link.tsx';
import { StatusChip } from './StatusChip.tsx';

interface InvoiceTableProps {
  invoices: Invoice[];
  /** What the second column says of an invoice: its treatment, or its patient. */
  titleOf: (invoice: Invoice) => string;
  heading: string;
}

export function InvoiceTable({ invoices, titleOf, heading }: InvoiceTableProps) {
  if (invoices.length === 0) return <Typography>Aucune facture</Typography>;
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>N°</TableCell>
          <TableCell>{heading}</TableCell>
          <TableCell>Date de facture</TableCell>
          <TableCell align="right">Séances</TableCell>
          <TableCell align="right">Total</TableCell>
          <TableCell>État</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {invoices.toReversed().map((invoice) => (
          <TableRow key={invoice.id}>
            <TableCell>
              <Link href={`/factures/${invoice.id}`}>Facture n° {invoice.id}</Link>
            </TableCell>
            <TableCell>{titleOf(invoice)}</TableCell>
            <TableCell>{showDate(invoice.invoiceDate)}</TableCell>
            <TableCell align="right">{invoice.sessions.length}</TableCell>
            <TableCell align="right">{showAmount(invoice.total)}</TableCell>
            <TableCell>
              <StatusChip status={invoice.status} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
