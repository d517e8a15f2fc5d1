import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import type { CancellationBody, Invoice, PatientFile } from '../../model.ts';
import { problemOf, send, useResource } from '../api.ts';
import { Definitions } from '../components/Definitions.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { PatientBanner } from '../components/PatientBanner.tsx';
import { Section } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { showDate } from '../dates.ts';
import { useNotify } from '../notify.tsx';
import { navigate } from '../route.ts';

export function CancelScreen({ id }: { id: number }) {
  const resource = useResource<Invoice>(`/api/invoices/${id}`);
  return <Loaded resource={resource}>{(invoice) => <Cancel invoice={invoice} />}</Loaded>;
}

function Cancel({ invoice }: { invoice: Invoice }) {
  const { id, patientId, prescriber, sessions } = invoice;
  const file = useResource<PatientFile>(`/api/patients/${patientId}`);
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      const body: CancellationBody = { reason };
      await send<Invoice>('PUT', `/api/cancellations/${id}`, body);
      notify(`Facture n° ${id} annulée`);
      navigate(`/factures/${id}`);
    } catch (failure) {
      setError(problemOf(failure).message);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void cancel(event)}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Annuler la facture n° {id}
      </Typography>
      <Loaded resource={file}>{({ patient }) => <PatientBanner patient={patient} />}</Loaded>
      <Section title="Prescripteur">
        <Definitions
          entries={[
            ['Nom', prescriber.name],
            ['RPPS', prescriber.rpps],
            ['N° AM', prescriber.amNumber],
            ['Date de prescription', showDate(prescriber.prescriptionDate)],
          ]}
        />
      </Section>
      <Section title="Séances">
        {sessions.map(({ date, act }) => (
          <Typography key={date}>
            {showDate(date)} : {act}
          </Typography>
        ))}
      </Section>
      <Section title="Motif de l'annulation">
        <TextInput label="Motif" value={reason} onChange={setReason} />
      </Section>
      {error && <Alert severity="error">{error}</Alert>}
      <Button type="submit" variant="contained" color="warning">
        Valider l'annulation
      </Button>
    </form>
  );
}
