import { Decrypter, Encrypter } from 'age-encryption';
import { BackupFault } from './backup-fault.ts';
import { LARGEST_BACKUP } from './size-cap.ts';

/** What closes a backup, or opens it. */
export type Lock = { passphrase: string } | { recipient: string };
export type Secret = { passphrase: string } | { identity: string } | null;

/** What a file asks for: the passphrase it was closed with, the words of a sheet, or nothing (plain JSON). */
export type Asks = 'passphrase' | 'sheet' | 'nothing';

type Bytes = Uint8Array<ArrayBuffer>;

const AGE = 'age-encryption.org/v1\n';
/** A header of age is some hundred bytes. */
const HEAD_BYTES = 4000;

/** Encrypts with `age`: scrypt under a passphrase (a second of work), or X25519 to a recipient. */
export async function seal(bytes: Bytes, lock: Lock): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase);
  else encrypter.addRecipient(lock.recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** A passphrase for a file, the same from any keyboard: accents in one letter, as `age` gets them typed. */
export function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Tells by its first bytes what a file asks for. @throws BackupFault `too-large`, `not-a-backup`, `damaged` */
export function asks(bytes: Bytes): Asks {
  if (bytes.length > LARGEST_BACKUP) throw new BackupFault('too-large');
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  if (/^(?:\uFEFF)?\s*\{/.test(head)) return 'nothing';
  if (!head.startsWith(AGE)) throw new BackupFault('not-a-backup');
  const [, kind] = /\n-> (\S+)/.exec(head) ?? [];
  if (kind === 'scrypt') return 'passphrase';
  if (kind === 'X25519') return 'sheet';
  throw new BackupFault(kind === undefined ? 'damaged' : 'other-sheet');
}

/**
 * The bytes inside. A file that asks for nothing is given back as it is.
 * @throws BackupFault `too-large`, `not-a-backup`, `damaged`, `wrong-passphrase`, `other-sheet`
 */
export async function open(bytes: Bytes, secret: Secret): Promise<Bytes> {
  const asked = asks(bytes);
  if (asked === 'nothing') return bytes;
  const decrypter = new Decrypter();
  const wrong = new BackupFault(asked === 'passphrase' ? 'wrong-passphrase' : 'other-sheet');
  if (secret === null) throw wrong;
  if ('passphrase' in secret) decrypter.addPassphrase(secret.passphrase);
  else decrypter.addIdentity(secret.identity);
  try {
    return new Uint8Array(await decrypter.decrypt(bytes));
  } catch (cause) {
    // The library has no classes of error: this is its word for a key that is not the one.
    const noKey = cause instanceof Error && cause.message.startsWith('no identity matched');
    throw noKey ? wrong : new BackupFault('damaged', { cause });
  }
}
