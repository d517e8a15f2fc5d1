import { describe, expect, it, vi } from 'vitest';
import { opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { SealBroken } from '../vault/keys.ts';
import { append } from './append.ts';
import { factsOf } from './facts-of.ts';
import { deleteLedger, ledgerNamed } from './ledgers.ts';
import { LedgerLocked, LedgerNewer, openLedger } from './open.ts';
import { readProfile, writeProfile } from './settings.ts';

type Store = Awaited<ReturnType<typeof newLedger>>;

describe('opening the ledger', () => {
  it('draws the key once: a second opening reads the first one’s rows', async () => {
    const first = await newLedger();
    await append(first, { facts: [opened()] });
    const second = await openLedger(first.front);
    expect(await factsOf(second, 'patient')).toHaveLength(1);
  });
  it('two openings at once of a new ledger agree on the key and on the marks', async () => {
    const { front, db } = await newLedger();
    await front.meta.clear();
    await db.delete();
    const [one, two] = await Promise.all([openLedger(front), openLedger(front)]);
    expect(await one.keys.tag('x')).toBe(await two.keys.tag('x'));
    expect(await one.keys.index('x')).toBe(await two.keys.index('x'));
  });
  it('whoever comes while the first key is being drawn waits for it, and is not told that it is lost', async () => {
    const { front, db } = await newLedger();
    const vault = await front.meta.get('vault');
    if (!vault) throw new Error('no vault');
    await front.meta.clear();
    // The rows of the other are seen first, then the row that knows their key.
    const read = front.meta.get.bind(front.meta);
    const late = vi.spyOn(front.meta, 'get').mockImplementationOnce(() => {
      void front.meta.put(vault);
      return read('nothing' as never);
    });
    expect((await openLedger(front)).db.name).toBe(db.name);
    late.mockRestore();
  });
  it.each([
    ['facts', (ledger: Store) => append(ledger, { facts: [opened()] })],
    ['a profile', (ledger: Store) => writeProfile(ledger, profile())],
  ])('with %s and no key it is locked, and no new key is drawn', async (_, write) => {
    const ledger = await newLedger();
    await write(ledger);
    await ledger.front.meta.delete('vault');
    await expect(openLedger(ledger.front)).rejects.toBeInstanceOf(LedgerLocked);
    expect(await ledger.front.meta.get('vault')).toBeUndefined();
  });
  it('an empty one that is left of another is no reason to be locked', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [opened()] });
    await ledger.front.meta.delete('vault');
    await deleteLedger(ledger.db.name);
    await (await ledgerNamed(ledger.db.name)).open();
    const anew = await openLedger(ledger.front);
    expect(anew.db.name).not.toBe(ledger.db.name);
    expect(await factsOf(anew, 'patient')).toEqual([]);
  });
  it('whose secret of the marks is gone says so; no other is drawn over its facts', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [opened()] });
    await ledger.db.documents.delete('marks');
    await expect(openLedger(ledger.front)).rejects.toBeInstanceOf(SealBroken);
  });
  it('of a newer version can be read, and nothing is written into it', async () => {
    const { front, db } = await newLedger();
    await append(await openLedger(front), { facts: [opened()] });
    db.close({ disableAutoOpen: false });
    const newer = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(db.name, 990);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(new Error('not opened')));
    });
    newer.close();
    const ledger = await openLedger(front);
    expect(ledger.readOnly).toBe(true);
    expect(await factsOf(ledger, 'patient')).toHaveLength(1);
    await expect(append(ledger, { facts: [opened()] })).rejects.toBeInstanceOf(LedgerNewer);
    await expect(writeProfile(ledger, profile())).rejects.toBeInstanceOf(LedgerNewer);
    expect(await factsOf(ledger, 'patient')).toHaveLength(1);
  });
});

describe('a row that is not what it was', () => {
  it('corrupt: said, never left out of the count', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [opened(), opened({ episode: 'back' })] });
    const [row] = await ledger.db.facts.toArray();
    if (!row) throw new Error('no row');
    await ledger.db.facts.put({ ...row, sealed: row.sealed.map((byte) => byte ^ 1) });
    await expect(factsOf(ledger, 'patient')).rejects.toBeInstanceOf(SealBroken);
  });
  it('moved under another id: does not open', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [opened()] });
    const [row] = await ledger.db.facts.toArray();
    if (!row) throw new Error('no row');
    await ledger.db.facts.put({ ...row, id: 'elsewhere' });
    await expect(factsOf(ledger, 'patient')).rejects.toBeInstanceOf(SealBroken);
  });
  it('of another cabinet: does not open', async () => {
    const ledger = await newLedger();
    await writeProfile(ledger, profile());
    const vault = { kind: 'open', key: new Uint8Array(32) } as const;
    await ledger.front.meta.put({ id: 'vault', database: ledger.db.name, vault });
    await expect(openLedger(ledger.front)).rejects.toBeInstanceOf(SealBroken);
    expect(await readProfile(ledger)).toEqual(profile());
  });
});
