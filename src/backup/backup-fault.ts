/** Why a file is no backup that can be taken in. Each code has its words in `locales/` (`restore.fault.…`). */
export const backupFaults = [
  /** Larger than any ledger of ours: not even read. */
  'too-large',
  /** Neither an age file nor our JSON. */
  'not-a-backup',
  /** Cut short, or changed since it was written. */
  'damaged',
  'wrong-passphrase',
  /** Encrypted to the words of another recovery sheet. */
  'other-sheet',
  /** Written by a newer version of the product. */
  'newer',
  /** Our JSON by its name, of a form that we never wrote. */
  'malformed',
] as const;
export type BackupFaultCode = (typeof backupFaults)[number];

/** A file that is refused whole; nothing was written. */
export class BackupFault extends Error {
  override name = 'BackupFault';
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
