import { fill } from '../../test/fakes/any-practice.ts';
import { backupOf, TODAY } from '../../test/fakes/backups.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, opened } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { emptyStore, newLedger } from '../../test/fakes/world.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '../backup/backup-schema.ts';
import { planRestore } from '../backup/plan-restore.ts';
import { recipientOf } from '../backup/recipient.ts';
import { slicesOf } from '../backup/slices.ts';
import { tallyHere } from '../backup/tally.ts';
import { ofKind } from '../domain/facts.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { readBackupRows } from '../ledger/backup-rows.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { changeKeeping, readKeeping } from '../ledger/keeping.ts';
import { openLedger, type Ledger } from '../ledger/open.ts';
import { readSites } from '../ledger/read.ts';
import { readProfiles, writeProfile, writeSite } from '../ledger/settings.ts';
import { changeTeaching } from '../ledger/teachings.ts';
import { newRecovery } from '../vault/recovery.ts';
import { route, type Sender } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const UI: Sender = { kind: 'ui' };
const PAGE: Sender = {
  kind: 'page',
  page: { origin: 'https://logiciel.example', tabId: 1, frameId: 0 },
};
const say = (name: string, request: unknown, sender: Sender = UI) =>
  route({ to: 'neuvieme', name, request }, sender);
const value = async <T>(name: string, request: unknown): Promise<T> => {
  const answer = await say(name, request);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as T;
};

let backup: Backup;
let here: Ledger;

beforeEach(async () => {
  const there = await newLedger();
  await writeProfile(there, profile());
  await writeSite(there.front, 'https://logiciel.example', true);
  await changeTeaching(there.front, 'https://logiciel.example', () => ({
    version: 1,
    name: '',
    origins: ['https://logiciel.example'],
    prescriber: null,
    paths: { '/statistiques': null },
  }));
  const facts = [opened(), ...billed('a', ['2026-10-05', '2026-10-08'])];
  await fill(there, [{ patient: PATIENT, facts }]);
  backup = await backupOf(there);
  here = await emptyStore();
});

/** What the page does with a file that is open (ui/restore.ts), through the one door. */
async function restore(from: Backup = backup): Promise<number> {
  const plan = await planRestore(await openLedger(), from, TODAY);
  const name = 'essai.age';
  const { batch } = await value<{ batch: string }>('ui/restore-begin', { name, adopt: plan.adopt });
  for (const slice of slicesOf(plan)) await value('ui/restore-slice', { batch, ...slice });
  const { profiles, sites, teachings, purged, retention } = from;
  const kept = plan.empty ? { purged, retention } : null;
  const rest = { batch, name, profiles, sites, teachings, kept };
  return (await value<{ facts: number }>('ui/restore-rest', rest)).facts;
}

const decisions = async () =>
  ofKind(await factsUnder(await openLedger(), PRACTICE), 'decision-noted').map(({ what }) => what);

describe('a restore through the worker', () => {
  it('before any set-up: sessions, profile, sites and taught fields are there, and it is noted', async () => {
    expect(await restore()).toBe(backup.facts.length);
    const ledger = await openLedger();
    expect(await tallyHere(ledger)).toEqual({ patients: 1, episodes: 1, sessions: 2 });
    expect(await readProfiles(ledger)).toEqual(backup.profiles);
    expect(await readSites(ledger)).toEqual(['https://logiciel.example']);
    expect(await ledger.front.teachings.count()).toBe(1);
    expect(await decisions()).toEqual(['restored']);
  });
  it('a second time nothing is new, and nothing is noted', async () => {
    await restore();
    expect(await restore()).toBe(0);
    expect(await decisions()).toEqual(['restored']);
    expect(await (await openLedger()).db.imports.count()).toBe(1);
  });
  it('keeps the profile that is here under the same number, and takes in others', async () => {
    const mine = profile({ firstName: 'Zoé', places: [place({ department: '45' })] });
    await writeProfile(here, mine);
    const other = profile({ rpps: '10101010204', familyName: 'DÉMO' });
    const list = [...backup.profiles.list, other];
    await restore({ ...backup, profiles: { list, current: other.rpps } });
    expect(await readProfiles(await openLedger())).toEqual({
      list: [mine, other],
      current: mine.rpps,
    });
  });
  it('cut short and started again, each session counts once', async () => {
    const plan = await planRestore(here, backup, TODAY);
    const begin = { name: 'essai.age', adopt: plan.adopt };
    const { batch } = await value<{ batch: string }>('ui/restore-begin', begin);
    const facts = plan.facts.slice(0, 2);
    await value('ui/restore-slice', { batch, facts, aliases: [] });
    expect(await restore()).toBe(backup.facts.length - 2);
    expect(await tallyHere(await openLedger())).toMatchObject({ patients: 1, sessions: 2 });
  });
  it('something written between the dry run and the click: refused, and nothing changes', async () => {
    const plan = await planRestore(here, backup, TODAY);
    await fill(here, [{ patient: PATIENT, facts: [opened()] }]);
    const count = await here.db.facts.count();
    expect(await say('ui/restore-begin', { name: 'essai.age', adopt: plan.adopt })).toEqual({
      ok: false,
      error: 'restore-stale',
    });
    expect(await here.db.facts.count()).toBe(count);
    expect(await here.db.imports.count()).toBe(0);
  });
  it('into an empty ledger totals and retention come along, into another they stay', async () => {
    const months = { '2023-01': { '10101010105': { sessions: 3, assessments: 1, opened: 1 } } };
    const purged = { months, prescribed: {} };
    await restore({ ...backup, purged, retention: 240 });
    await restore({ ...backup, purged: { months: {}, prescribed: {} }, retention: 12 });
    expect(await backupOf(await openLedger())).toMatchObject({ purged, retention: 240 });
  });
  it('a retention that was chosen longer here is not shortened', async () => {
    await changeKeeping(here, { months: 60 });
    await restore({ ...backup, retention: 12 });
    expect((await readKeeping(await openLedger())).months).toBe(60);
  });
  it.each(['ui/restore-begin', 'ui/restore-slice', 'ui/keep-recipient', 'ui/back-up-now'])(
    'a page of a site cannot say %s',
    async (name) => {
      await writeSite(here.front, 'https://logiciel.example', true);
      expect(await say(name, {}, PAGE)).toEqual({ ok: false, error: 'bad-message' });
    },
  );
});

describe('what is kept of backups', () => {
  it('the recipient of the sheet, and never its words', async () => {
    const recipient = await recipientOf(newRecovery().identity);
    await value('ui/keep-recipient', { recipient });
    expect((await readBackupRows(here)).recovery).toMatchObject({ recipient });
    expect(await decisions()).toEqual(['recovery-made']);
    const secret = { recipient: newRecovery().identity };
    expect(await say('ui/keep-recipient', secret)).toMatchObject({ error: 'bad-message' });
  });
  it('a backup by hand with its day; one from the future is of now', async () => {
    const before = Date.now();
    await value('ui/note-backup', { at: before + 1e9, name: 'a.age', facts: 3 });
    const { backup: kept } = await readBackupRows(here);
    expect(kept).toMatchObject({ name: 'a.age', how: 'manual', facts: 3, failure: null });
    expect(kept?.at).toBeLessThanOrEqual(Date.now());
  });
  it('an export is noted among her decisions', async () => {
    await value('ui/note-whole-export', { name: 'neuvieme-2026-11-22.json' });
    expect(await decisions()).toEqual(['exported']);
  });
});
