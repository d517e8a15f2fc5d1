import Box from '@mui/material/Box';
import type { InvoiceForm } from '../invoice-form.ts';
import { EXEMPTION, INSURANCE, PATHWAY, SECURING, TRAVEL } from '../labels.ts';
import { CheckInput } from './CheckInput.tsx';
import { DateInput } from './DateInput.tsx';
import { FileInput } from './FileInput.tsx';
import { FieldGrid, Section } from './Section.tsx';
import { SelectInput } from './SelectInput.tsx';
import { TextInput } from './TextInput.tsx';

interface BillingSectionProps {
  form: InvoiceForm;
  errors: Record<string, string>;
  onChange: (change: Partial<InvoiceForm>) => void;
}

export function BillingSection({ form, errors, onChange }: BillingSectionProps) {
  return (
    <Section title="Facturation">
      <FieldGrid>
        <DateInput
          label="Date de facture"
          value={form.invoiceDate}
          onChange={(invoiceDate) => onChange({ invoiceDate })}
          error={errors.invoiceDate}
        />
        <SelectInput
          label="Nature d'assurance"
          value={form.insurance}
          options={INSURANCE}
          onChange={(insurance) => onChange({ insurance })}
        />
        <SelectInput
          label="Exonération"
          value={form.exemption}
          options={EXEMPTION}
          onChange={(exemption) => onChange({ exemption })}
        />
        <SelectInput
          label="Parcours de soins"
          value={form.pathway}
          options={PATHWAY}
          onChange={(pathway) => onChange({ pathway })}
        />
        <SelectInput
          label="Mode de sécurisation"
          value={form.securing}
          options={SECURING}
          onChange={(securing) => onChange({ securing })}
        />
        <TextInput
          label="Dépassement"
          value={form.surcharge}
          onChange={(surcharge) => onChange({ surcharge })}
          inputMode="decimal"
          error={errors.surcharge}
        />
        <SelectInput
          label="Indemnité de déplacement"
          value={form.travel}
          options={TRAVEL}
          onChange={(travel) => onChange({ travel })}
        />
        <TextInput
          label="N° de dossier AMC"
          value={form.amcFile}
          onChange={(amcFile) => onChange({ amcFile })}
        />
      </FieldGrid>
      <Box sx={{ my: 1 }}>
        <CheckInput
          label="Tiers payant AMO"
          checked={form.thirdPartyAmo}
          onChange={(thirdPartyAmo) => onChange({ thirdPartyAmo })}
        />
        <CheckInput
          label="Tiers payant AMC"
          checked={form.thirdPartyAmc}
          onChange={(thirdPartyAmc) => onChange({ thirdPartyAmc })}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 2fr' } }}>
        <FileInput
          label="Pièce justificative"
          attachment={form.attachment}
          onChange={(attachment) => onChange({ attachment })}
        />
        <TextInput
          label="Commentaire"
          value={form.comment}
          onChange={(comment) => onChange({ comment })}
        />
      </Box>
    </Section>
  );
}
