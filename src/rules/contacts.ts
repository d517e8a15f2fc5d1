import {
  CPTS_CONTACTS,
  INSTITUTION_CONTACTS,
  type CptsContact,
  type InstitutionRole,
} from './data/contacts.ts';

/** The published mailbox of a CPTS in its department; null where none was found. */
export function contactOf(department: string, cpts: string): CptsContact | null {
  const found = CPTS_CONTACTS.find(
    (contact) => contact.department === department && contact.cpts === cpts,
  );
  return found ?? null;
}

/** One mailbox as the screen lists it. */
export interface Mailbox {
  /** Names it among all: an organisation may have two. */
  key: string;
  name: string;
  email: string;
  doubtful: boolean;
  /** Null: a CPTS. */
  role: InstitutionRole | null;
}

/** Every mailbox published for a department: the institutions, then the CPTS. */
export function mailboxesOf(department: string): Mailbox[] {
  const institutions = INSTITUTION_CONTACTS.filter((one) => one.department === department);
  const cpts = CPTS_CONTACTS.filter((one) => one.department === department);
  return [
    ...institutions.flatMap(({ name, emails, role, doubtful }) =>
      emails.map((email, at) => {
        const key = at === 0 ? name : `${name} (${at + 1})`;
        return { key, name, email, doubtful, role };
      }),
    ),
    ...cpts.map(({ cpts: name, email, doubtful }) => ({
      key: name,
      name,
      email,
      doubtful,
      role: null,
    })),
  ];
}
