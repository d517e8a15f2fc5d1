import { CPTS_CONTACTS, type CptsContact } from './data/contacts.ts';

/** The published mailbox of a CPTS in its department; null where none was found. */
export function contactOf(department: string, cpts: string): CptsContact | null {
  const found = CPTS_CONTACTS.find(
    (contact) => contact.department === department && contact.cpts === cpts,
  );
  return found ?? null;
}
