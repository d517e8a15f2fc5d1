import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import type { Settings } from '../../model.ts';
import { problemOf, send, useResource } from '../api.ts';
import { Loaded } from '../components/Loaded.tsx';
import { FieldGrid, Section } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { useNotify } from '../notify.tsx';

export function SettingsScreen() {
  const resource = useResource<Settings>('/api/settings');
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Paramètres
      </Typography>
      <Loaded resource={resource}>{(settings) => <SettingsForm settings={settings} />}</Loaded>
    </>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const notify = useNotify();
  const [form, setForm] = useState(settings);
  const [error, setError] = useState<string | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      await send<Settings>('PUT', '/api/settings', form);
      setError(null);
      notify('Paramètres enregistrés');
    } catch (failure) {
      setError(problemOf(failure).message);
    }
  }

  return (
    <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)}>
      <Section title="Mon identité professionnelle">
        <FieldGrid>
          <TextInput
            label="Nom et prénom"
            value={form.name}
            onChange={(name) => setForm({ ...form, name })}
          />
          <TextInput
            label="RPPS"
            value={form.rpps}
            onChange={(rpps) => setForm({ ...form, rpps })}
            maxLength={11}
          />
          <TextInput
            label="Numéro de facturation"
            value={form.billingNumber}
            onChange={(billingNumber) => setForm({ ...form, billingNumber })}
            maxLength={9}
          />
          <TextInput
            label="Nom du cabinet"
            value={form.practice}
            onChange={(practice) => setForm({ ...form, practice })}
          />
        </FieldGrid>
      </Section>
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error}
        </Alert>
      )}
      <Button type="submit" variant="contained">
        Enregistrer
      </Button>
    </Box>
  );
}
