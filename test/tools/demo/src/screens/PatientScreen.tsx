import Typography from '@mui/material/Typography';
import type { PatientFile, Treatment } from '../../model.ts';
import { useResource } from '../api.ts';
import { InvoiceTable } from '../components/InvoiceTable.tsx';
import { GoButton } from '../components/Link.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { Section } from '../components/Section.tsx';
import { TreatmentTable } from '../components/TreatmentTable.tsx';
import { IdentityForm } from './IdentityForm.tsx';

export function PatientScreen({ id }: { id: number }) {
  const resource = useResource<PatientFile>(`/api/patients/${id}`);
  return (
    <Loaded resource={resource}>
      {({ patient, treatments, invoices }) => (
        <>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {patient.birthName} {patient.firstName}
          </Typography>
          <Section title="Identité">
            <IdentityForm patient={patient} />
          </Section>
          <Section title="Traitements" action={<AddTreatment patientId={patient.id} />}>
            <TreatmentTable treatments={treatments} />
          </Section>
          <Section title="Factures">
            <InvoiceTable
              invoices={invoices}
              titleOf={titlesFrom(treatments)}
              heading="Traitement"
            />
          </Section>
        </>
      )}
    </Loaded>
  );
}

function AddTreatment({ patientId }: { patientId: number }) {
  return (
    <GoButton to={`/patients/${patientId}/traitements/nouveau`} variant="outlined" size="small">
      Ajouter un traitement
    </GoButton>
  );
}

function titlesFrom(treatments: Treatment[]): (invoice: { treatmentId: number }) => string {
  return ({ treatmentId }) => treatments.find((item) => item.id === treatmentId)?.label ?? '—';
}
