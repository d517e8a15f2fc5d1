import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Settings } from '../../model.ts';
import { useResource } from '../api.ts';
import { DateInput } from '../components/DateInput.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { FieldGrid, Section } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { useNotify } from '../notify.tsx';

/** Writes an ordonnance: here the practitioner is the prescriber, and nothing is billed. */
export function OrdonnanceScreen() {
  const resource = useResource<Settings>('/api/settings');
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Nouvelle ordonnance
      </Typography>
      <Loaded resource={resource}>{({ name }) => <OrdonnanceForm prescriber={name} />}</Loaded>
    </>
  );
}

function OrdonnanceForm({ prescriber }: { prescriber: string }) {
  const notify = useNotify();
  const [date, setDate] = useState<Dayjs | null>(null);
  const [texts, setTexts] = useState<Record<string, string>>({ Nom: prescriber });
  const input = (label: string, maxLength?: number) => (
    <TextInput
      label={label}
      value={texts[label] ?? ''}
      onChange={(text) => setTexts({ ...texts, [label]: text })}
      {...(maxLength ? { maxLength } : {})}
    />
  );
  return (
    <>
      <Section title="Prescripteur">
        <FieldGrid>
          {input('Nom')}
          {input('RPPS', 11)}
          <DateInput label="Date de prescription" value={date} onChange={setDate} />
        </FieldGrid>
      </Section>
      <Section title="Patient">
        <FieldGrid>
          {input('Nom de naissance')}
          {input('Prénom')}
          {input('N° de sécurité sociale', 15)}
        </FieldGrid>
      </Section>
      <Section title="Prescription">
        <FieldGrid>
          {input('Dispositif médical')}
          {input('Quantité')}
          {input('Durée (mois)')}
        </FieldGrid>
      </Section>
      <Button variant="contained" onClick={() => notify('Ordonnance imprimée')}>
        Valider et imprimer
      </Button>
    </>
  );
}
