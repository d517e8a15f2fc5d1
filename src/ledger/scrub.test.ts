import { afterEach, describe, expect, it, vi } from 'vitest';
import { opened } from '../../test/fakes/facts.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { append } from './append.ts';
import { factsOf } from './facts-of.ts';
import { clearNoise, noiseFor, scrubDeleted } from './scrub.ts';

afterEach(() => vi.restoreAllMocks());

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('noise after a key is burnt', () => {
  it('is as much as the ledger was, and never little', () => {
    expect(noiseFor(10)).toBe(24);
    expect(noiseFor(100_000)).toBe(100);
  });
  it('leaves everything as it was, and nothing of itself', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [opened()] });
    const { front } = ledger;
    const before = await front.meta.toArray();
    expect(await scrubDeleted(front, 2)).toBe(true);
    expect(await front.meta.toArray()).toEqual(before);
    expect(await factsOf(ledger, 'patient')).toHaveLength(1);
    expect(await names()).not.toContain(`${front.name}-scrub`);
  });
  it('where there is no room for it is given up, and takes its rows with it', async () => {
    const { front } = await newLedger();
    const before = await front.meta.toArray();
    const put = IDBObjectStore.prototype.put;
    let left = 30;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    expect(await scrubDeleted(front, 2)).toBe(false);
    expect(await front.meta.toArray()).toEqual(before);
  });
  it('what a killed worker left of it goes with the next start', async () => {
    const { front } = await newLedger();
    const before = await front.meta.toArray();
    await front.meta.put({ id: 'noise-left' } as never);
    await clearNoise(front);
    expect(await front.meta.toArray()).toEqual(before);
  });
});
