import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Patient } from '../../model.ts';
import { DateInput } from './DateInput.tsx';
import { FieldGrid, Section } from './Section.tsx';
import { SelectInput } from './SelectInput.tsx';
import { TextInput } from './TextInput.tsx';

const SCHEMES = { general: 'Régime général', agricole: 'Régime agricole', autre: 'Autre régime' };

/** Rights as a card reader would have written them: shown on the invoice, never sent with it. */
export function InsuredSection({ patient }: { patient: Patient }) {
  const [form, setForm] = useState({
    name: `${patient.birthName} ${patient.firstName}`,
    nationalNumber: patient.nationalNumber,
    rank: '1',
    scheme: 'general' as keyof typeof SCHEMES,
    attendingDoctor: patient.attendingDoctor,
    attendingRpps: '',
  });
  const [accident, setAccident] = useState<Dayjs | null>(null);
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change });
  return (
    <Section title="Assuré">
      <FieldGrid>
        <TextInput label="Nom de l'assuré" value={form.name} onChange={(name) => set({ name })} />
        <TextInput
          label="N° de sécurité sociale"
          value={form.nationalNumber}
          onChange={(nationalNumber) => set({ nationalNumber })}
          maxLength={15}
        />
        <TextInput
          label="Rang de naissance"
          value={form.rank}
          onChange={(rank) => set({ rank })}
          maxLength={1}
        />
        <SelectInput
          label="Régime"
          value={form.scheme}
          options={SCHEMES}
          onChange={(scheme) => set({ scheme })}
        />
        <TextInput
          label="Médecin traitant"
          value={form.attendingDoctor}
          onChange={(attendingDoctor) => set({ attendingDoctor })}
        />
        <TextInput
          label="RPPS"
          value={form.attendingRpps}
          onChange={(attendingRpps) => set({ attendingRpps })}
          maxLength={11}
          inputMode="numeric"
        />
        <DateInput label="Date de l'accident" value={accident} onChange={setAccident} />
      </FieldGrid>
    </Section>
  );
}
