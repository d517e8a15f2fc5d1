import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Invoice } from '../../model.ts';
import { showAmount } from '../amounts.ts';
import { useResource } from '../api.ts';
import { DateInput } from '../components/DateInput.tsx';
import { Definitions } from '../components/Definitions.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { FieldGrid, Section } from '../components/Section.tsx';
import { TextInput } from '../components/TextInput.tsx';

export function StatisticsScreen() {
  const resource = useResource<Invoice[]>('/api/invoices');
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Statistiques
      </Typography>
      <Loaded resource={resource}>{(invoices) => <Statistics invoices={invoices} />}</Loaded>
    </>
  );
}

/** Criteria with the words of an invoice; they count only once they are applied. */
function Statistics({ invoices }: { invoices: Invoice[] }) {
  const [from, setFrom] = useState<Dayjs | null>(dayjs('2026-01-01'));
  const [to, setTo] = useState<Dayjs | null>(dayjs('2026-12-31'));
  const [name, setName] = useState('');
  const [rpps, setRpps] = useState('');
  const [applied, setApplied] = useState({ name: '', rpps: '' });
  const counted = invoices.filter(
    ({ prescriber }) =>
      prescriber.name.includes(applied.name) && prescriber.rpps.includes(applied.rpps),
  );
  const total = counted.reduce((sum, invoice) => sum + invoice.total, 0);
  return (
    <>
      <Section title="Critères">
        <FieldGrid>
          <DateInput label="Séances du" value={from} onChange={setFrom} />
          <DateInput label="au" value={to} onChange={setTo} />
          <TextInput label="Prescripteur" value={name} onChange={setName} />
          <TextInput label="RPPS" value={rpps} onChange={setRpps} maxLength={11} />
        </FieldGrid>
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => setApplied({ name, rpps })}>
          Valider
        </Button>
      </Section>
      <Section title="Activité">
        <Definitions
          entries={[
            ['Factures', String(counted.length)],
            ['Montant', showAmount(total)],
          ]}
        />
      </Section>
    </>
  );
}
