import type { Profile } from '../../domain/profile.ts';
import { wholeRevision } from '../../ledger/append.ts';
import { readBackupRows } from '../../ledger/backup-rows.ts';
import { readVault, theFront } from '../../ledger/front.ts';
import { LedgerLocked, openLedger, type Ledger } from '../../ledger/open.ts';
import { readPeople } from '../../ledger/people.ts';
import { readSites } from '../../ledger/read.ts';
import { readProfiles } from '../../ledger/settings.ts';
import { readAbout, type About } from '../../platform/about.ts';
import { readErrors, type LoggedError } from '../../platform/error-log.ts';
import { hasSite } from '../../platform/permissions.ts';
import { ageOf, type BackupAge } from '../../backup/age-of-backup.ts';

/** How many of what the ledger holds; never who. */
export interface LedgerCounts {
  patients: number;
  episodes: number;
  open: number;
  sessions: number;
  toConfirm: number;
  facts: number;
  revision: number;
  readOnly: boolean;
}

/** How one practitioner counts: no name, no number of hers. */
export interface SettingsInForce {
  status: Profile['status'];
  settings: Profile['settings'];
  places: Pick<Profile['places'][number], 'department' | 'regime'>[];
}

/** What can be told to whoever helps, before it is words. */
export interface ReportFacts {
  about: About;
  /** Origins switched on; told by number unless she ticks their addresses. */
  sites: { origin: string; granted: boolean }[];
  protection: 'none' | 'passphrase' | 'missing';
  ledger: LedgerCounts | 'locked' | 'lost' | 'failed';
  practitioners: SettingsInForce[];
  backup: { age: BackupAge; failure: string | null; automatic: boolean };
  errors: LoggedError[];
}

/** Reads what a report says, locked or not: it is made when something is wrong. */
export async function readReport(now: number): Promise<ReportFacts> {
  const front = theFront();
  const origins = await readSites({ front });
  const { backup, automatic } = await readBackupRows({ front });
  const vault = (await readVault(front))?.vault;
  const opened = await openOrWhyNot();
  const isOpen = typeof opened !== 'string';
  return {
    about: await readAbout(),
    sites: await Promise.all(
      origins.map(async (origin) => ({ origin, granted: await hasSite(origin) })),
    ),
    protection: vault === undefined ? 'missing' : vault.kind === 'open' ? 'none' : 'passphrase',
    ledger: isOpen ? await countsOf(opened) : opened,
    practitioners: isOpen ? await settingsOf(opened) : [],
    backup: {
      age: ageOf(backup, now),
      failure: backup?.failure ?? null,
      automatic: automatic?.on ?? false,
    },
    errors: await readErrors(),
  };
}

async function openOrWhyNot(): Promise<Ledger | 'locked' | 'lost' | 'failed'> {
  try {
    return await openLedger();
  } catch (error) {
    if (!(error instanceof LedgerLocked)) return 'failed';
    return error.lost ? 'lost' : 'locked';
  }
}

async function countsOf(ledger: Ledger): Promise<LedgerCounts | 'failed'> {
  try {
    const people = await readPeople(ledger);
    const episodes = people.flatMap((person) => person.episodes);
    const sessions = episodes.flatMap((episode) => episode.sessions);
    return {
      patients: people.length,
      episodes: episodes.length,
      open: episodes.filter(({ closedOn }) => closedOn === null).length,
      sessions: sessions.length,
      toConfirm: sessions.filter(({ certainty }) => certainty === 'possible').length,
      facts: await ledger.db.facts.count(),
      revision: await wholeRevision(ledger),
      readOnly: ledger.readOnly,
    };
  } catch {
    // An unreadable row is what the report is for.
    return 'failed';
  }
}

async function settingsOf(ledger: Ledger): Promise<SettingsInForce[]> {
  try {
    return (await readProfiles(ledger)).list.map(({ status, settings, places }) => ({
      status,
      settings,
      places: places.map(({ department, regime }) => ({ department, regime })),
    }));
  } catch {
    return [];
  }
}
