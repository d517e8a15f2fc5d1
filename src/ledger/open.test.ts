import { describe, expect, it } from 'vitest';
import { opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { SealBroken } from '../vault/keys.ts';
import { append } from './append.ts';
import { LedgerLocked, openLedger } from './open.ts';
import { factsOf, readProfile } from './read.ts';
import { writeProfile } from './settings.ts';

describe('opening the ledger', () => {
  it('draws the key once: a second opening reads the first one’s rows', async () => {
    const first = await newLedger();
    await append(first, { facts: [opened()] });
    const second = await openLedger(first.db);
    expect(await factsOf(second, 'patient')).toHaveLength(1);
  });
  it('two openings at once of a new ledger agree on the key', async () => {
    const { db } = await newLedger();
    await db.meta.clear();
    const [one, two] = await Promise.all([openLedger(db), openLedger(db)]);
    expect(await one.keys.tag('x')).toBe(await two.keys.tag('x'));
  });
  it.each([
    [
      'facts',
      (ledger: Awaited<ReturnType<typeof newLedger>>) => append(ledger, { facts: [opened()] }),
    ],
    [
      'a profile',
      (ledger: Awaited<ReturnType<typeof newLedger>>) => writeProfile(ledger, profile()),
    ],
  ])('with %s and no key it is locked, and no new key is drawn', async (_, write) => {
    const ledger = await newLedger();
    await write(ledger);
    await ledger.db.meta.delete('cabinet-key');
    await expect(openLedger(ledger.db)).rejects.toBeInstanceOf(LedgerLocked);
    expect(await ledger.db.meta.get('cabinet-key')).toBeUndefined();
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
    await ledger.db.meta.put({ id: 'cabinet-key', value: new Uint8Array(32) });
    await expect(readProfile(await openLedger(ledger.db))).rejects.toBeInstanceOf(SealBroken);
  });
});
