import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Invoice, PatientFile, Settings } from '../../model.ts';
import { useResource } from '../api.ts';
import { InvoiceEditor } from '../components/InvoiceEditor.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { PatientBanner } from '../components/PatientBanner.tsx';
import { formFor, formForNew } from '../invoice-form.ts';

interface NewInvoiceScreenProps {
  patientId: number;
  treatmentId: number;
}

export function NewInvoiceScreen({ patientId, treatmentId }: NewInvoiceScreenProps) {
  const file = useResource<PatientFile>(`/api/patients/${patientId}`);
  const settings = useResource<Settings>('/api/settings');
  return (
    <Loaded resource={file}>
      {({ patient, treatments }) => {
        const treatment = treatments.find((item) => item.id === treatmentId);
        if (!treatment) return <Alert severity="error">Introuvable</Alert>;
        return (
          <Loaded resource={settings}>
            {(practitioner) => (
              <>
                <Typography variant="h1" sx={{ mb: 2 }}>
                  Nouvelle facture – {treatment.label}
                </Typography>
                <PatientBanner patient={patient} />
                <InvoiceEditor
                  initial={() => formForNew(treatment)}
                  practitioner={practitioner}
                  defaultAct={treatment.defaultAct}
                  invoiceId={null}
                />
              </>
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

export function EditInvoiceScreen({ id }: { id: number }) {
  const resource = useResource<Invoice>(`/api/invoices/${id}`);
  return <Loaded resource={resource}>{(invoice) => <EditInvoice invoice={invoice} />}</Loaded>;
}

function EditInvoice({ invoice }: { invoice: Invoice }) {
  const file = useResource<PatientFile>(`/api/patients/${invoice.patientId}`);
  const settings = useResource<Settings>('/api/settings');
  return (
    <Loaded resource={file}>
      {({ patient }) => (
        <Loaded resource={settings}>
          {(practitioner) => (
            <>
              <Typography variant="h1" sx={{ mb: 2 }}>
                Modifier la facture n° {invoice.id}
              </Typography>
              <PatientBanner patient={patient} />
              <InvoiceEditor
                initial={() => formFor(invoice)}
                practitioner={practitioner}
                defaultAct={invoice.sessions[0]?.act ?? 'RAM 8,09'}
                invoiceId={invoice.id}
              />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
