import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import type { Patient, PatientBody, Problem } from '../../model.ts';
import { problemOf, send } from '../api.ts';
import { DateInput } from '../components/DateInput.tsx';
import { FieldGrid } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { fromApiDate, toApiDate } from '../dates.ts';
import { useNotify } from '../notify.tsx';

export function IdentityForm({ patient }: { patient: Patient }) {
  const notify = useNotify();
  const [form, setForm] = useState(patient);
  const [birthDate, setBirthDate] = useState(fromApiDate(patient.birthDate));
  const [problem, setProblem] = useState<Problem | null>(null);
  const errors = problem?.errors ?? {};
  const set = (change: Partial<Patient>): void => setForm((before) => ({ ...before, ...change }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id, ...rest } = form;
    const body: PatientBody = { ...rest, birthDate: toApiDate(birthDate) ?? '' };
    try {
      await send<Patient>('PUT', `/api/patients/${id}`, body);
      setProblem(null);
      notify('Patient enregistré');
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)}>
      <FieldGrid>
        <TextInput
          label="Nom de naissance"
          value={form.birthName}
          onChange={(birthName) => set({ birthName })}
          error={errors.birthName}
        />
        <TextInput
          label="Prénom"
          value={form.firstName}
          onChange={(firstName) => set({ firstName })}
          error={errors.firstName}
        />
        <DateInput
          label="Date de naissance"
          value={birthDate}
          onChange={setBirthDate}
          error={errors.birthDate}
        />
        <TextInput
          label="N° de sécurité sociale"
          value={form.nationalNumber}
          onChange={(nationalNumber) => set({ nationalNumber })}
          maxLength={15}
        />
        <TextInput
          label="Médecin traitant"
          value={form.attendingDoctor}
          onChange={(attendingDoctor) => set({ attendingDoctor })}
        />
        <TextInput label="Adresse" value={form.street} onChange={(street) => set({ street })} />
        <TextInput
          label="Code postal"
          value={form.postcode}
          onChange={(postcode) => set({ postcode })}
          maxLength={5}
        />
        <TextInput label="Ville" value={form.city} onChange={(city) => set({ city })} />
      </FieldGrid>
      {problem && (
        <Alert severity="error" sx={{ mt: 2 }}>
          Le patient n'a pas été enregistré : {problem.message}
        </Alert>
      )}
      <Button type="submit" variant="contained" sx={{ mt: 2 }}>
        Enregistrer
      </Button>
    </Box>
  );
}
