/**
 * How the cabinet key is kept. `open`: in clear, and the screens say that only the computer's own session
 * protects it. `sealed`: wrapped, once under the passphrase and once under the words of the recovery sheet;
 * unlocked, it lives in `storage.session` alone.
 */
export type Vault =
  | { kind: 'open'; key: Uint8Array<ArrayBuffer> }
  | {
      kind: 'sealed';
      /** Tells the key of today from one that was burnt. */
      epoch: string;
      passphrase: PassphraseWrap;
      recovery: RecoveryWrap;
      /** Minutes without use after which it locks. */
      idleMinutes: number;
    };

export type SealedVault = Extract<Vault, { kind: 'sealed' }>;

/** The cabinet key under a passphrase (Argon2id). */
export interface PassphraseWrap {
  salt: Uint8Array<ArrayBuffer>;
  /** Argon2id: memory in KiB, passes. Kept beside, so that they can be raised later. */
  memory: number;
  passes: number;
  sealed: Uint8Array<ArrayBuffer>;
}

/** The cabinet key under the secret of the recovery words (HKDF: the words are 128 random bits). */
export interface RecoveryWrap {
  sealed: Uint8Array<ArrayBuffer>;
}

/** Ten hours: a working day. A shared post takes fifteen minutes (docs/architecture.md, « Lock »). */
export const LONG_IDLE_MINUTES = 600;
export const SHARED_IDLE_MINUTES = 15;
