import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SiteFacts } from '../sites/facts.ts';

/**
 * What lies on disk. Everything that speaks of a patient or of the kiné is sealed; what stays in clear
 * is a keyed mark, a month (for the purge) or a site's origin.
 */
export interface FactRow {
  /** Keyed mark of the fact's idempotency key: written twice, it is one row. */
  id: string;
  tag: string;
  /** `YYYY-MM`. */
  month: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Finds a patient by the software's own id: keyed mark of origin and id → tag. */
export interface AliasRow {
  alias: string;
  tag: string;
}

/** The patient's names, sealed: a projection of `patient-seen`, for search. */
export interface PatientRow {
  tag: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** One sealed document: the profile. */
export interface DocumentRow {
  id: 'profile';
  sealed: Uint8Array<ArrayBuffer>;
}

/** A site the kiné switched on, read before anything is unlocked. */
export interface SiteRow {
  origin: string;
}

/** What was taught of a site's screens: where fields stand, nothing of what stands in them. */
export interface TeachingRow {
  origin: string;
  facts: SiteFacts;
}

export type MetaRow =
  | { id: 'revision'; value: number }
  /** No-passphrase mode: the secret lies here in clear, and the screens say so. */
  | { id: 'cabinet-key'; value: Uint8Array<ArrayBuffer> };

let shared: LedgerDatabase | undefined;

/**
 * The one connection of this context. Holds no state of ours: a killed worker opens another, and every
 * message sees what the last one wrote.
 */
export function theDatabase(): LedgerDatabase {
  shared ??= new LedgerDatabase();
  return shared;
}

export class LedgerDatabase extends Dexie {
  declare facts: EntityTable<FactRow, 'id'>;
  declare aliases: EntityTable<AliasRow, 'alias'>;
  declare patients: EntityTable<PatientRow, 'tag'>;
  declare documents: EntityTable<DocumentRow, 'id'>;
  declare sites: EntityTable<SiteRow, 'origin'>;
  declare teachings: EntityTable<TeachingRow, 'origin'>;
  declare meta: Table<MetaRow, MetaRow['id']>;

  constructor(name = 'neuvieme') {
    // Strict: a fact is acknowledged once it is on the disk, not once the system promised to write it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      facts: 'id, tag, month',
      aliases: 'alias, tag',
      patients: 'tag',
      documents: 'id',
      sites: 'origin',
      meta: 'id',
    });
    this.version(2).stores({ teachings: 'origin' });
  }
}
