import { Dexie, type Table } from 'dexie';

/**
 * What lies on disk. Everything that speaks of a patient or of the kiné is sealed; what stays in clear is a
 * keyed mark, a month (for the purge), or that something is to be watched.
 */
export interface FactRow {
  /** Blind index of the fact's idempotency key: written twice, it is one row. */
  id: string;
  tag: string;
  /** `YYYY-MM`. */
  month: string;
  /** The import that brought it; left out for what was written here. */
  batch?: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Finds a patient by the software's own id. */
export interface AliasRow {
  alias: string;
  tag: string;
  /** Both marks, as facts carry them. */
  sealed: Uint8Array<ArrayBuffer>;
}

/** What the facts of one tag add up to (domain/projection.ts): rebuilt from them at any time. */
export interface PatientRow {
  tag: string;
  /** 1: an episode is open; the lists of the day read these alone. */
  open: 0 | 1;
  /** The names alone (names.ts): a search unseals these, and not the years behind them. */
  name: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Sealed documents, one of each. */
export interface DocumentRow {
  id: 'profiles' | 'marks' | 'purged' | 'settings' | 'annexe';
  sealed: Uint8Array<ArrayBuffer>;
}

/** An import that can be undone. */
export interface ImportRow {
  id: string;
  at: number;
  sealed: Uint8Array<ArrayBuffer>;
}

export interface LedgerMetaRow {
  id: 'revision';
  value: number;
}

/** Raised with every change of what rows hold; each released one keeps a database in test/fixtures. */
export const LEDGER_VERSION = 1;
/** The same as IndexedDB counts it: Dexie stores its own numbers tenfold. */
export const STORED_LEDGER_VERSION = LEDGER_VERSION * 10;

export class LedgerDatabase extends Dexie {
  declare facts: Table<FactRow, string>;
  declare aliases: Table<AliasRow, string>;
  declare patients: Table<PatientRow, string>;
  declare documents: Table<DocumentRow, string>;
  declare imports: Table<ImportRow, string>;
  declare meta: Table<LedgerMetaRow, LedgerMetaRow['id']>;

  constructor(name: string) {
    // Strict: a fact is acknowledged once it is on the disk, not once the system promised to write it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(LEDGER_VERSION).stores({
      facts: 'id, tag, month, batch',
      aliases: 'alias, tag',
      patients: 'tag, open',
      documents: 'id',
      imports: 'id, at',
      meta: 'id',
    });
  }
}
