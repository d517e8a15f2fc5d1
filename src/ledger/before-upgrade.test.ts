import { describe, expect, it } from 'vitest';
import { billed, opened } from '../../test/fakes/facts.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { append } from './append.ts';
import { dropKept, keepBeforeUpgrade, keptName } from './before-upgrade.ts';
import { STORED_LEDGER_VERSION as NOW } from './database.ts';
import { historyOf } from './read.ts';
import { openLedger } from './open.ts';

async function filled() {
  const ledger = await newLedger();
  await append(ledger, { facts: [opened(), ...billed('a', ['2026-10-05'])] });
  return ledger;
}

async function allRows(name: string): Promise<unknown[]> {
  const request = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((done) => {
    request.addEventListener('success', () => done(request.result));
  });
  const rows: unknown[] = [];
  for (const table of db.objectStoreNames) {
    const all = db.transaction(table).objectStore(table).getAll();
    rows.push(
      table,
      await new Promise((done) => {
        all.addEventListener('success', () => done(all.result));
      }),
    );
  }
  db.close();
  return rows;
}

describe('before a database is upgraded', () => {
  it('every row of it is kept beside, as it stood', async () => {
    const { db } = await filled();
    const before = await allRows(db.name);
    const kept = await keepBeforeUpgrade(indexedDB, db.name, NOW + 10);
    expect(kept).toBe(keptName(db.name, NOW));
    expect(await allRows(kept ?? '')).toEqual(before);
  });
  it('once: what was written since does not go over it', async () => {
    const ledger = await filled();
    const kept = (await keepBeforeUpgrade(indexedDB, ledger.db.name, NOW + 10)) ?? '';
    const before = await allRows(kept);
    await append(ledger, { facts: [opened({ episode: 'back' })] });
    expect(await keepBeforeUpgrade(indexedDB, ledger.db.name, NOW + 10)).toBe(kept);
    expect(await allRows(kept)).toEqual(before);
  });
  it.each([
    ['a current one', NOW],
    ['a newer one', NOW - 1],
  ])('%s is left alone', async (_, version) => {
    const { db } = await filled();
    expect(await keepBeforeUpgrade(indexedDB, db.name, version)).toBeNull();
  });
  it('one that is not there is left to be made', async () => {
    expect(await keepBeforeUpgrade(indexedDB, 'nothing-here', NOW)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nothing-here');
  });
  it('goes with what must not come back, and nothing else does', async () => {
    const [one, other] = [await filled(), await filled()];
    const names = [one.db.name, other.db.name];
    const kept = await Promise.all(
      names.map((name) => keepBeforeUpgrade(indexedDB, name, NOW + 10)),
    );
    await dropKept(indexedDB, one.db.name);
    const left = (await indexedDB.databases()).map(({ name }) => name);
    expect(left).toEqual(expect.arrayContaining([...names, kept[1]]));
    expect(left).not.toContain(kept[0]);
  });
  it('the ledger opens as before, with the same count', async () => {
    const ledger = await filled();
    const told = await historyOf(ledger, 'patient');
    await keepBeforeUpgrade(indexedDB, ledger.db.name, NOW + 10);
    expect(await historyOf(await openLedger(ledger.front), 'patient')).toEqual(told);
  });
});
