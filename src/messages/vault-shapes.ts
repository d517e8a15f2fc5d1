import type { Retention } from '../domain/retention.ts';

/** Messages about how the ledger is kept: its lock, and how long. */

type Nothing = Record<string, never>;

export interface PageVault {
  /** « Déverrouiller », on an invoice: opens our own window; no page ever takes the passphrase. */
  'page/unlock': { request: Nothing; response: null };
}

export interface UiVault {
  /** A new key, under a passphrase and under the words of a new recovery sheet; the old one is burnt. */
  'ui/set-passphrase': { request: { passphrase: string; words: string }; response: null };
  'ui/change-passphrase': { request: { current: string; passphrase: string }; response: null };
  /** Back to no passphrase: the key lies in clear again. */
  'ui/remove-passphrase': { request: { current: string }; response: null };
  /** Forgotten: the words of the sheet unlock, and a new passphrase is set with them. */
  'ui/reset-passphrase': { request: { words: string; passphrase: string }; response: null };
  /** The words of a new sheet take the place of those of the old one. */
  'ui/new-recovery': { request: { words: string }; response: null };
  /** The key is lost: what nothing opens is deleted, and a new ledger begun, to restore a backup into. */
  'ui/begin-anew': { request: Nothing; response: null };
  'ui/unlock': { request: { passphrase: string }; response: null };
  'ui/lock': { request: Nothing; response: null };
  'ui/set-idle': { request: { minutes: number }; response: null };
  /** For how many months after its last fact an episode is kept. */
  'ui/set-retention': { request: { months: Retention }; response: null };
  /** The clock leapt ahead, and she says that it is right. */
  'ui/trust-clock': { request: Nothing; response: null };
  /** Folds every projection anew from the facts; how many patients there are. */
  'ui/rebuild': { request: Nothing; response: { patients: number } };
}
