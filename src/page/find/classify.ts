import { ColumnHeaders, labelOf, type Field } from './label.ts';
import { sectionOf, type Section } from './section.ts';
import { hasAny } from './text.ts';
import {
  FIELDS,
  NATIONAL_NUMBER_LABELS,
  NOT_PRESCRIBER,
  type FieldRole,
  type SectionRole,
} from './vocabulary.ts';

/** A field with the role that its label and section give it. */
export interface Classified {
  field: Field;
  role: FieldRole;
  section: Section | null;
}

const SKIPPED_TYPES = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'checkbox',
  'radio',
  'file',
  'password',
  'color',
  'range',
]);

/** Every field of a document that plays a part on a billing screen; the others are left out. */
export function classifyFields(root: ParentNode): Classified[] {
  const columns = new ColumnHeaders();
  const fields = [...root.querySelectorAll<Field>('input,select,textarea')];
  return fields.flatMap((field) => {
    if (SKIPPED_TYPES.has(field.type)) return [];
    const label = labelOf(field, columns);
    // Recognised in order never to be read: not even its value is looked at.
    if (label === '' || hasAny(label, NATIONAL_NUMBER_LABELS)) return [];
    const section = sectionOf(field);
    const role = roleFor(label, section?.role ?? null);
    return role ? [{ field, role, section }] : [];
  });
}

/** The part that a field plays, from its own words (as `plain` gives them) and its section. */
export function roleFor(label: string, section: SectionRole | null): FieldRole | null {
  const match = FIELDS.find(
    ({ words, in: sections }) =>
      hasAny(label, words) && (!sections || (section !== null && sections.includes(section))),
  );
  if (!match) return null;
  const isPrescriber = match.role.startsWith('prescriber');
  return isPrescriber && hasAny(label, NOT_PRESCRIBER) ? null : match.role;
}
