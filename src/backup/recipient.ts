import { identityToRecipient } from 'age-encryption';

/** `age1…`, 62 characters in all: whom a file is encrypted to. It opens nothing and may lie in clear. */
export const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** The recipient that the identity of a recovery sheet opens. @throws Error when it is no identity of age. */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}
