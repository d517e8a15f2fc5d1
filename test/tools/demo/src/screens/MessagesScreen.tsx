import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import type { MessageBody } from '../../model.ts';
import { problemOf, send } from '../api.ts';
import { Section } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { useNotify } from '../notify.tsx';

const TEMPLATE = `Bonjour,

Prescripteur : merci de nous faire parvenir l'ordonnance, avec la date de prescription et le nombre de séances.

Bien cordialement,`;

export function MessagesScreen() {
  const notify = useNotify();
  const [form, setForm] = useState<MessageBody>({ to: '', subject: '', text: TEMPLATE });
  const [error, setError] = useState<string | null>(null);

  async function post(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      await send<MessageBody>('POST', '/api/messages', form);
      setError(null);
      setForm({ to: '', subject: '', text: TEMPLATE });
      notify('Message envoyé');
    } catch (failure) {
      setError(problemOf(failure).message);
    }
  }

  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Messages
      </Typography>
      <Section title="Nouveau message">
        <Box
          component="form"
          noValidate
          onSubmit={(event: FormEvent) => void post(event)}
          sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}
        >
          <TextInput
            label="Destinataire"
            value={form.to}
            onChange={(to) => setForm({ ...form, to })}
          />
          <TextInput
            label="Objet"
            value={form.subject}
            onChange={(subject) => setForm({ ...form, subject })}
          />
          <TextInput
            label="Message"
            value={form.text}
            onChange={(text) => setForm({ ...form, text })}
            rows={9}
          />
          {error && <Alert severity="error">{error}</Alert>}
          <Button type="submit" variant="contained">
            Envoyer
          </Button>
        </Box>
      </Section>
    </>
  );
}
