import type { Fact } from '../domain/facts.ts';
import type { Profiles } from '../domain/profiles.ts';
import type { Retention } from '../domain/retention.ts';
import type { SiteFacts } from '../sites/facts.ts';

/** What is said around backups; part of the one protocol of shapes.ts. Words and passphrases are in none of it. */

type Nothing = Record<string, never>;

/** A restore: the page opens the file and works out what is new, the worker writes it. */
export interface UiRestore {
  /** `adopt`: the secret of the marks to take over, into an empty ledger only (else `restore-stale`). */
  'ui/restore-begin': {
    request: { name: string; adopt: string | null };
    response: { batch: string };
  };
  'ui/restore-slice': {
    request: { batch: string; facts: Fact[]; aliases: { alias: string; tag: string }[] };
    response: null;
  };
  /** What is no fact, and the end of it. What is here stays as it is. */
  'ui/restore-rest': {
    request: {
      batch: string;
      name: string;
      profiles: Profiles;
      sites: string[];
      teachings: { origin: string; facts: SiteFacts }[];
      /** Into an empty ledger only; null: what is kept here stays. */
      kept: { purged: unknown; retention: Retention } | null;
    };
    response: { facts: number };
  };
}

export interface UiBackup extends UiRestore {
  /** A recovery sheet was made and checked: automatic backups are encrypted to it from now on. */
  'ui/keep-recipient': { request: { recipient: string }; response: null };
  /** Switches the automatic backup on or off; on, the first one is written at once. */
  'ui/automatic-backup': { request: { on: boolean }; response: null };
  /** Writes an automatic backup now, whatever the time. */
  'ui/back-up-now': { request: Nothing; response: null };
  /** Data left this browser by hand: noted among her decisions. */
  'ui/note-whole-export': { request: { name: string }; response: null };
  /** A backup made by hand is on the disk: the browser said so, or she did. */
  'ui/note-backup': { request: { at: number; name: string; facts: number }; response: null };
}
