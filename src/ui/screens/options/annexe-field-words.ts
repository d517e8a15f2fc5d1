import { annexeFields, type AnnexeField } from '../../../domain/own-annexe.ts';
import { t } from '../../../platform/words.ts';
import type { SelectOption } from '../../components/SelectField.tsx';

const WORDS = {
  name: 'ownAnnexe.fields.name',
  rpps: 'ownAnnexe.fields.rpps',
  'am-number': 'ownAnnexe.fields.amNumber',
  department: 'ownAnnexe.fields.department',
  cpts: 'ownAnnexe.fields.cpts',
  'declared-on': 'ownAnnexe.fields.declaredOn',
  'birth-name': 'ownAnnexe.fields.birthName',
  'first-name': 'ownAnnexe.fields.firstName',
  'birth-date': 'ownAnnexe.fields.birthDate',
  regime: 'ownAnnexe.fields.regime',
  dates: 'ownAnnexe.fields.dates',
  diagnosis: 'ownAnnexe.fields.diagnosis',
  'made-on': 'ownAnnexe.fields.madeOn',
} as const satisfies Record<AnnexeField, string>;

export function annexeFieldWords(field: AnnexeField): string {
  return t(WORDS[field]);
}

/** What can be written, for a list; `nothing`: the words of its first line. */
export function annexeFieldOptions(nothing: string): SelectOption[] {
  const each = annexeFields.map((field) => ({ value: field, words: annexeFieldWords(field) }));
  return [{ value: '', words: nothing }, ...each];
}

/** The field that was chosen; null for the first line. */
export function chosenField(value: string): AnnexeField | null {
  return annexeFields.find((field) => field === value) ?? null;
}
