import { describe, expect, it } from 'vitest';
import { fill } from '../../test/fakes/any-practice.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { open } from '../backup/envelope.ts';
import { readBackup } from '../backup/read-backup.ts';
import { recipientOf } from '../backup/recipient.ts';
import { ofKind } from '../domain/facts.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { readBackupRows, writeBackupRows } from '../ledger/backup-rows.ts';
import type { Ledger } from '../ledger/open.ts';
import { writeProfile } from '../ledger/settings.ts';
import type { Manner, Saved } from '../platform/downloads.ts';
import { newRecovery } from '../vault/recovery.ts';
import { backUp, isDue } from './automatic-backup.ts';

const SHEET = newRecovery();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-22T10:00:00Z');

interface File {
  name: string;
  manner: Manner;
  bytes: Uint8Array<ArrayBuffer>;
}

async function practice({ patients = 1, sheet = true } = {}) {
  const ledger = await newLedger();
  await writeProfile(ledger, profile());
  if (patients > 0) await fill(ledger, [{ patient: PATIENT, facts: [opened()] }]);
  const recipient = await recipientOf(SHEET.identity);
  if (sheet) {
    await writeBackupRows(ledger.front, { id: 'recovery', recipient, madeOn: START });
  }
  await writeBackupRows(ledger.front, { id: 'automatic', on: true, at: null, tried: null });
  const files: File[] = [];
  const time = { now: START };
  const answer: { saved: Saved | null } = { saved: null };
  const world = {
    front: ledger.front,
    now: () => time.now,
    save: (bytes: Uint8Array<ArrayBuffer>, name: string, manner: Manner): Promise<Saved> => {
      files.push({ name, manner, bytes });
      return Promise.resolve(answer.saved ?? { ok: true, bytes: bytes.length });
    },
  };
  return { ledger, world, files, time, answer };
}

const decisions = async (ledger: Ledger) =>
  ofKind(await factsUnder(ledger, PRACTICE), 'decision-noted').map(({ what, note }) => [
    what,
    note,
  ]);

describe('the automatic backup', () => {
  it('writes the file of the day and that of the month, which the sheet opens', async () => {
    const { ledger, world, files } = await practice();
    expect(await backUp(world)).toBeNull();
    expect(files.map(({ name, manner }) => [name, manner])).toEqual([
      ['Neuvieme/neuvieme-mois-11.age', 'beside'],
      ['Neuvieme/neuvieme-dimanche.age', 'beside'],
    ]);
    for (const { bytes } of files) {
      const backup = await readBackup(await open(bytes, { identity: SHEET.identity }));
      expect(backup.facts).toHaveLength(2);
    }
    const rows = await readBackupRows(ledger);
    expect(rows.backup).toEqual({
      id: 'backup',
      at: START,
      name: 'Neuvieme/neuvieme-dimanche.age',
      how: 'auto',
      facts: 2,
      failure: null,
    });
    expect(rows.automatic).toMatchObject({ on: true, at: START });
  });
  it('the next day one file alone, written over; the next month two', async () => {
    const { world, files, time } = await practice();
    await backUp(world);
    files.length = 0;
    time.now += DAY;
    await backUp(world);
    expect(files.map(({ name, manner }) => [name, manner])).toEqual([
      ['Neuvieme/neuvieme-lundi.age', 'rotate'],
    ]);
    files.length = 0;
    time.now = Date.parse('2026-12-01T10:00:00Z');
    await backUp(world);
    expect(files.map(({ name }) => name)).toEqual([
      'Neuvieme/neuvieme-mois-12.age',
      'Neuvieme/neuvieme-mardi.age',
    ]);
  });
  it('is noted among her decisions once a month, and when it fails', async () => {
    const { ledger, world, time, answer } = await practice();
    await backUp(world);
    time.now += DAY;
    await backUp(world);
    expect(await decisions(ledger)).toEqual([['backed-up', 'Neuvieme/neuvieme-mois-11.age']]);
    answer.saved = { ok: false, why: 'other-name' };
    time.now += DAY;
    await backUp(world);
    expect(await decisions(ledger)).toContainEqual(['backed-up', 'other-name']);
  });
  it('a failure keeps the last good one, and says why', async () => {
    const { ledger, world, time, answer } = await practice();
    await backUp(world);
    answer.saved = { ok: false, why: 'interrupted' };
    time.now += DAY;
    expect(await backUp(world)).toBe('interrupted');
    const { backup, automatic } = await readBackupRows(ledger);
    expect(backup).toMatchObject({ at: START, facts: 2, failure: 'interrupted' });
    expect(automatic).toMatchObject({ at: START, tried: START + DAY });
    answer.saved = null;
    time.now += HOUR;
    expect(await backUp(world)).toBeNull();
    expect((await readBackupRows(ledger)).backup).toMatchObject({ failure: null });
  });
  it('an empty ledger is not written over what an earlier one left', async () => {
    const { world, files } = await practice({ patients: 0 });
    expect(await backUp(world)).toBe('nothing-yet');
    expect(files).toEqual([]);
  });
  it('without a recovery sheet, or locked, it writes nothing and says so', async () => {
    const bare = await practice({ sheet: false });
    expect(await backUp(bare.world)).toBe('no-sheet');
    const { ledger, world, files } = await practice();
    // The row that knows the key is gone: what is there cannot be read.
    await ledger.front.meta.delete('vault');
    expect(await backUp(world)).toBe('locked');
    expect(files).toEqual([]);
    expect((await readBackupRows(ledger)).backup).toMatchObject({ at: null, failure: 'locked' });
    // Unlocked a minute later it need not wait for the hour.
    expect(await isDue(world)).toBe(true);
  });
  it('a row that does not open fails the backup: one with holes would be believed', async () => {
    const { ledger, world, files } = await practice();
    const [row] = await ledger.db.facts.toArray();
    if (row) await ledger.db.facts.put({ ...row, sealed: new Uint8Array(40) });
    expect(await backUp(world)).toBe('unreadable');
    expect(files).toEqual([]);
  });
});

describe('when a backup is due', () => {
  it('a day after the last good one, an hour after the last try, and only while switched on', async () => {
    const { ledger, world, time } = await practice();
    const set = (on: boolean, at: number | null, tried: number | null) =>
      writeBackupRows(ledger.front, { id: 'automatic', on, at, tried });
    expect(await isDue(world)).toBe(true);
    await set(false, null, null);
    expect(await isDue(world)).toBe(false);
    await set(true, START, START);
    expect(await isDue(world)).toBe(false);
    time.now += DAY - 1;
    expect(await isDue(world)).toBe(false);
    time.now += 1;
    expect(await isDue(world)).toBe(true);
    await set(true, START, time.now - HOUR + 1);
    expect(await isDue(world)).toBe(false);
    await set(true, START + 10 * DAY, START + 10 * DAY);
    expect(await isDue(world)).toBe(true);
  });
});
