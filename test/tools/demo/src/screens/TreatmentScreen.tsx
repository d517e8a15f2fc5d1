import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import type { PatientFile, Problem, Treatment, TreatmentBody } from '../../model.ts';
import { problemOf, send, useResource } from '../api.ts';
import { CheckInput } from '../components/CheckInput.tsx';
import { DateInput } from '../components/DateInput.tsx';
import { LinkButton } from '../components/Link.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { PatientBanner } from '../components/PatientBanner.tsx';
import { PrescriberSearch } from '../components/PrescriberSearch.tsx';
import { FieldGrid, Section } from '../components/Section.tsx';
import { SelectInput } from '../components/SelectInput.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { fromApiDate, toApiDate } from '../dates.ts';
import { INSURANCE } from '../labels.ts';
import { useNotify } from '../notify.tsx';
import { navigate } from '../route.ts';

export function TreatmentScreen({ patientId, id }: { patientId: number; id: number | null }) {
  const resource = useResource<PatientFile>(`/api/patients/${patientId}`);
  return (
    <Loaded resource={resource}>
      {({ patient, treatments }) => {
        const treatment = treatments.find((item) => item.id === id) ?? null;
        if (id !== null && !treatment) return <Alert severity="error">Introuvable</Alert>;
        return (
          <>
            <Typography variant="h1" sx={{ mb: 2 }}>
              {treatment ? 'Traitement' : 'Nouveau traitement'}
            </Typography>
            <PatientBanner patient={patient} />
            <TreatmentForm patientId={patientId} treatment={treatment} />
          </>
        );
      }}
    </Loaded>
  );
}

function initialForm(patientId: number, treatment: Treatment | null) {
  return {
    patientId,
    label: treatment?.label ?? '',
    prescriber: treatment?.prescriber ?? null,
    prescriptionDate: fromApiDate(treatment?.prescriptionDate ?? null),
    plannedSessions: String(treatment?.plannedSessions ?? ''),
    durationMonths: String(treatment?.durationMonths ?? 12),
    insurance: treatment?.insurance ?? 'maladie',
    ald: treatment?.ald ?? false,
  };
}

interface TreatmentFormProps {
  patientId: number;
  treatment: Treatment | null;
}

function TreatmentForm({ patientId, treatment }: TreatmentFormProps) {
  const notify = useNotify();
  const [form, setForm] = useState(() => initialForm(patientId, treatment));
  const [problem, setProblem] = useState<Problem | null>(null);
  const errors = problem?.errors ?? {};
  const set = (change: Partial<typeof form>): void =>
    setForm((before) => ({ ...before, ...change }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const body: TreatmentBody = { ...form, prescriptionDate: toApiDate(form.prescriptionDate) };
    try {
      const saved = treatment
        ? await send<Treatment>('PUT', `/api/treatments/${treatment.id}`, body)
        : await send<Treatment>('POST', '/api/treatments', body);
      setProblem(null);
      notify('Traitement enregistré');
      if (!treatment) navigate(`/patients/${patientId}/traitements/${saved.id}`);
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)}>
      <Section title="Traitement">
        <TextInput
          label="Libellé du traitement"
          value={form.label}
          onChange={(label) => set({ label })}
          error={errors.label}
        />
      </Section>
      <Section title="Prescription">
        <Box sx={{ mb: 2 }}>
          <PrescriberSearch
            value={form.prescriber}
            onChange={(prescriber) => set({ prescriber })}
            error={errors.prescriber}
          />
        </Box>
        <FieldGrid>
          <DateInput
            label="Date de prescription"
            value={form.prescriptionDate}
            onChange={(prescriptionDate) => set({ prescriptionDate })}
            error={errors.prescriptionDate}
          />
          <TextInput
            label="Nombre de séances"
            type="number"
            value={form.plannedSessions}
            onChange={(plannedSessions) => set({ plannedSessions })}
            error={errors.plannedSessions}
          />
          <TextInput
            label="Durée (mois)"
            type="number"
            value={form.durationMonths}
            onChange={(durationMonths) => set({ durationMonths })}
            error={errors.durationMonths}
          />
        </FieldGrid>
      </Section>
      <Section title="Couverture">
        <FieldGrid>
          <SelectInput
            label="Nature d'assurance"
            value={form.insurance}
            options={INSURANCE}
            onChange={(insurance) => set({ insurance })}
          />
          <CheckInput label="ALD" checked={form.ald} onChange={(ald) => set({ ald })} />
        </FieldGrid>
      </Section>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          Le traitement n'a pas été enregistré : {problem.message}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained">
          Enregistrer
        </Button>
        <LinkButton href={`/patients/${patientId}`}>Retour au patient</LinkButton>
      </Box>
    </Box>
  );
}
