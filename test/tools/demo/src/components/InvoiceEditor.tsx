import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import type { Invoice, Problem, Settings } from '../../model.ts';
import { problemOf, send } from '../api.ts';
import { bodyOf, type InvoiceForm } from '../invoice-form.ts';
import { useNotify } from '../notify.tsx';
import { navigate } from '../route.ts';
import { BillingSection } from './BillingSection.tsx';
import { DateInput } from './DateInput.tsx';
import { GoButton } from './Link.tsx';
import { FieldGrid, Section } from './Section.tsx';
import { SessionSection } from './SessionSection.tsx';
import { TextInput } from './TextInput.tsx';
import { TotalsBox } from './TotalsBox.tsx';

interface InvoiceEditorProps {
  initial: () => InvoiceForm;
  practitioner: Settings;
  defaultAct: string;
  invoiceId: number | null;
}

export function InvoiceEditor(props: InvoiceEditorProps) {
  const { initial, practitioner, defaultAct, invoiceId } = props;
  const notify = useNotify();
  const [form, setForm] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const errors = problem?.errors ?? {};
  const set = (change: Partial<InvoiceForm>): void =>
    setForm((before) => ({ ...before, ...change }));

  // Nothing stops a second submit while the first is under way: real tools let it through.
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      const saved =
        invoiceId === null
          ? await send<Invoice>('POST', '/api/invoices', bodyOf(form))
          : await send<Invoice>('PUT', `/api/invoices/${invoiceId}`, bodyOf(form));
      notify(`Facture n° ${saved.id} enregistrée`);
      navigate(`/factures/${saved.id}`);
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)}>
      <Section title="Exécutant">
        <FieldGrid>
          <ReadOnly label="Nom" value={practitioner.name} />
          <ReadOnly label="RPPS" value={practitioner.rpps} />
        </FieldGrid>
      </Section>
      <Section title="Prescripteur">
        <FieldGrid>
          <TextInput
            label="Nom"
            value={form.prescriberName}
            onChange={(prescriberName) => set({ prescriberName })}
          />
          <TextInput
            label="RPPS"
            value={form.rpps}
            onChange={(rpps) => set({ rpps })}
            maxLength={11}
            inputMode="numeric"
            error={errors['prescriber.rpps']}
          />
          <TextInput
            label="N° AM"
            value={form.amNumber}
            onChange={(amNumber) => set({ amNumber })}
            maxLength={9}
            error={errors['prescriber.amNumber']}
          />
          <DateInput
            label="Date de prescription"
            value={form.prescriptionDate}
            onChange={(prescriptionDate) => set({ prescriptionDate })}
            error={errors['prescriber.prescriptionDate']}
          />
        </FieldGrid>
      </Section>
      <SessionSection
        lines={form.lines}
        defaultAct={defaultAct}
        errors={errors}
        onChange={(lines) => set({ lines })}
      />
      <BillingSection form={form} errors={errors} onChange={set} />
      <TotalsBox form={form} />
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          La facture n'a pas été enregistrée : {problem.message}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" size="large">
          {invoiceId === null ? 'Facturer' : 'Enregistrer'}
        </Button>
        <GoButton
          to={invoiceId === null ? `/patients/${form.patientId}` : `/factures/${invoiceId}`}
          size="large"
        >
          Annuler
        </GoButton>
      </Box>
    </Box>
  );
}

function ReadOnly({ label, value }: { label: string; value: string }) {
  return (
    <TextField
      label={label}
      value={value}
      variant="filled"
      slotProps={{ htmlInput: { readOnly: true } }}
    />
  );
}
