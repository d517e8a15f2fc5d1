import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { DueSession, PatientFile, Settings, Treatment } from '../../model.ts';
import { useResource } from '../api.ts';
import { InsuredSection } from '../components/InsuredSection.tsx';
import { InvoiceEditor } from '../components/InvoiceEditor.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { PatientBanner } from '../components/PatientBanner.tsx';
import { fromApiDate } from '../dates.ts';
import { formForNew, newLine, type InvoiceForm } from '../invoice-form.ts';

interface FullInvoiceScreenProps {
  patientId: number;
  treatmentId: number;
}

/** An invoice with the insured person's block, its lines taken from the sessions that are due. */
export function FullInvoiceScreen({ patientId, treatmentId }: FullInvoiceScreenProps) {
  const file = useResource<PatientFile>(`/api/patients/${patientId}`);
  const settings = useResource<Settings>('/api/settings');
  const due = useResource<DueSession[]>(`/api/due/${treatmentId}`);
  return (
    <Loaded resource={file}>
      {({ patient, treatments }) => {
        const treatment = treatments.find((item) => item.id === treatmentId);
        if (!treatment) return <Alert severity="error">Introuvable</Alert>;
        return (
          <Loaded resource={settings}>
            {(practitioner) => (
              <Loaded resource={due}>
                {(sessions) => (
                  <>
                    <Typography variant="h1" sx={{ mb: 2 }}>
                      Nouvelle FSE – {treatment.label}
                    </Typography>
                    <PatientBanner patient={patient} />
                    <InsuredSection patient={patient} />
                    <InvoiceEditor
                      initial={() => formForDue(treatment, sessions)}
                      practitioner={practitioner}
                      defaultAct={treatment.defaultAct}
                      invoiceId={null}
                    />
                  </>
                )}
              </Loaded>
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function formForDue(treatment: Treatment, sessions: DueSession[]): InvoiceForm {
  const form = formForNew(treatment);
  if (sessions.length === 0) return form;
  const lines = sessions.map(({ date, act, amount }) => ({
    ...newLine(fromApiDate(date), act),
    amount,
  }));
  return { ...form, lines };
}
