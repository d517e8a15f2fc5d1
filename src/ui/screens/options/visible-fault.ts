import type { FieldNotes } from '../../components/FieldFrame.tsx';
import { faultWords, isEmpty, isUnfinished } from './fault-words.ts';
import type { Faults } from './profile-faults.ts';

/** Which faults are shown: an empty field is wrong once left or saved, an unfinished one until then a note. */
export interface Shown {
  faults: Faults;
  /** Ids of the fields that were left. */
  left: ReadonlySet<string>;
  /** « Enregistrer » was pressed: everything is said. */
  tried: boolean;
}

/** What to say at a field now. */
export function notesAt(id: string, { faults, left, tried }: Shown): FieldNotes {
  const fault = faults.get(id);
  if (!fault) return {};
  const settled = tried || left.has(id);
  if (isEmpty(fault)) return tried ? { error: faultWords(fault) } : {};
  if (isUnfinished(fault) && !settled) return { note: faultWords(fault) };
  if (fault.kind === 'department' && !settled) return {};
  return { error: faultWords(fault) };
}

/** What the fields of one place have in common: id, what to say, what to do when they are left. */
export function fieldsOf(place: string, shown: Shown, onLeave: (id: string) => void) {
  return (field: string) => {
    const id = `${place}-${field}`;
    return { id, onBlur: () => onLeave(id), ...notesAt(id, shown) };
  };
}

export type FieldsOf = ReturnType<typeof fieldsOf>;
