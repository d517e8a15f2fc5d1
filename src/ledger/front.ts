import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SiteFacts } from '../sites/facts.ts';
import type { Vault } from '../vault/vault.ts';
import { FRONT_NAME } from './front-name.ts';

/**
 * What may lie in clear, in a database of its own: it is read before anything is unlocked, and it stays when
 * the ledger is sealed anew under another key. Nothing here speaks of a patient or names a kiné.
 */

/** A site the kiné switched on. */
export interface SiteRow {
  origin: string;
  /** Left alone for a while (ledger/pauses.ts); its grant stays. */
  paused?: Pause;
}

/** How long a site is left alone: until that instant (milliseconds since 1970); null: until she resumes. */
export interface Pause {
  until: number | null;
}

/** What was taught of a site's screens: where fields stand, nothing of what stands in them. */
export interface TeachingRow {
  origin: string;
  facts: SiteFacts;
}

/** Which ledger is the one in use, and how its key is kept. */
export interface VaultRow {
  id: 'vault';
  /** Name of the ledger's database. */
  database: string;
  vault: Vault;
}

/** Whom automatic backups are encrypted to: the recovery sheet in force. */
export interface RecoveryRow {
  id: 'recovery';
  /** `age1…`: opens nothing. The words that do are on paper alone. */
  recipient: string;
  /** Milliseconds since 1970. */
  madeOn: number;
}

/** Why a backup was not written, or not as it was asked for. */
export type BackupFailure =
  | 'locked'
  | 'no-permission'
  | 'no-sheet'
  /** Nobody is counted here yet. */
  | 'nothing-yet'
  | 'interrupted'
  | 'other-name'
  | 'empty-file'
  | 'timeout'
  | 'unreadable';

/** The last backup that was seen complete on the disk, and what became of the latest try. */
export interface BackupRow {
  id: 'backup';
  /** Milliseconds since 1970; null: none yet. */
  at: number | null;
  name: string;
  how: 'auto' | 'manual';
  /** Facts it holds. */
  facts: number;
  failure: BackupFailure | null;
}

/** « Sauvegarde automatique »: switched on, when it last ended well, and when it was last tried. */
export interface AutomaticRow {
  id: 'automatic';
  on: boolean;
  at: number | null;
  tried: number | null;
}

export type FrontRow =
  VaultRow | RecoveryRow | BackupRow | AutomaticRow | { id: 'revision'; value: number };

/** Raised with every change of what rows of the front hold. */
export const FRONT_VERSION = 1;
/** The same as IndexedDB counts it: Dexie stores its own numbers tenfold. */
export const STORED_FRONT_VERSION = FRONT_VERSION * 10;

export class FrontDatabase extends Dexie {
  declare sites: EntityTable<SiteRow, 'origin'>;
  declare teachings: EntityTable<TeachingRow, 'origin'>;
  declare meta: Table<FrontRow, FrontRow['id']>;

  constructor(name = FRONT_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(FRONT_VERSION).stores({ sites: 'origin', teachings: 'origin', meta: 'id' });
  }
}

let shared: FrontDatabase | undefined;

/** The one connection of this context. Holds no state of ours: a killed worker opens another. */
export function theFront(): FrontDatabase {
  // One that could not be opened says so for ever: whoever comes next tries anew.
  if (!shared || shared.hasFailed()) shared = new FrontDatabase();
  return shared;
}

/** The row that says which ledger is in use; undefined before the first opening. */
export async function readVault(front: FrontDatabase): Promise<VaultRow | undefined> {
  const row = await front.meta.get('vault');
  return row?.id === 'vault' ? row : undefined;
}
