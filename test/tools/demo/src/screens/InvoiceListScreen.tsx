import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Invoice, Patient } from '../../model.ts';
import { useResource } from '../api.ts';
import { InvoiceTable } from '../components/InvoiceTable.tsx';
import { Loaded } from '../components/Loaded.tsx';

export function InvoiceListScreen() {
  const invoices = useResource<Invoice[]>('/api/invoices');
  const patients = useResource<Patient[]>('/api/patients');
  const nameOf = ({ patientId }: Invoice): string => {
    const patient = patients.data?.find((item) => item.id === patientId);
    return patient ? `${patient.birthName} ${patient.firstName}` : '';
  };
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Factures
      </Typography>
      <Paper variant="outlined">
        <Loaded resource={invoices}>
          {(all) => <InvoiceTable invoices={all} titleOf={nameOf} heading="Patient" />}
        </Loaded>
      </Paper>
    </>
  );
}
