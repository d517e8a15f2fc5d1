import Paper from '@mui/material/Paper';
import { showAmount, totalsOf } from '../amounts.ts';
import type { InvoiceForm } from '../invoice-form.ts';
import { Definitions } from './Definitions.tsx';

export function TotalsBox({ form }: { form: InvoiceForm }) {
  const amounts = form.lines.map((line) => line.amount);
  const totals = totalsOf({ ...form, amounts });
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2, bgcolor: '#f6fbfb' }}>
      <Definitions
        entries={[
          ['Nombre de séances', String(form.lines.length)],
          ['Montant des actes', showAmount(totals.acts)],
          ['Total de la facture', showAmount(totals.total)],
          ['Part AMO', showAmount(totals.amo)],
          ['Part AMC', showAmount(totals.amc)],
          ['À régler par le patient', showAmount(totals.patient)],
        ]}
      />
    </Paper>
  );
}
