import { describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { FRONT_NAME } from './front-name.ts';
import { wakeLedger } from './wake.ts';

function ended(request: IDBRequest): Promise<string> {
  return new Promise((done) => {
    for (const type of ['success', 'error', 'blocked']) {
      request.addEventListener(type, () => done(type));
    }
  });
}
const names = async (factory: IDBFactory) => (await factory.databases()).map(({ name }) => name);

/** A front as Dexie makes it, that names a ledger; opened and closed. */
async function frontNaming(factory: IDBFactory, database: string): Promise<void> {
  const opening = factory.open(FRONT_NAME, 10);
  opening.addEventListener('upgradeneeded', () => {
    const store = opening.result.createObjectStore('meta', { keyPath: 'id' });
    store.put({ id: 'vault', database });
  });
  await ended(opening);
  opening.result.close();
}

describe('waking the databases', () => {
  it('makes none where there is none', async () => {
    const factory = new IDBFactory();
    wakeLedger(factory);
    // Handed out in order: this one is asked for after it.
    const after = factory.open(FRONT_NAME, 10);
    let before = -1;
    after.addEventListener('upgradeneeded', (event) => (before = event.oldVersion));
    expect(await ended(after)).toBe('success');
    expect(before).toBe(0);
  });
  it('a ledger that is gone is not made anew, and the front can be deleted meanwhile', async () => {
    const factory = new IDBFactory();
    await frontNaming(factory, 'gone');
    wakeLedger(factory);
    await expect.poll(() => names(factory)).toEqual([FRONT_NAME]);
    expect(await ended(factory.deleteDatabase(FRONT_NAME))).toBe('success');
    expect(await names(factory)).toEqual([]);
  });
  it('opens the ledger in use, and lets go of it when it is burnt', async () => {
    const factory = new IDBFactory();
    await frontNaming(factory, 'in use');
    const made = factory.open('in use', 10);
    await ended(made);
    made.result.close();
    const open = vi.spyOn(factory, 'open');
    wakeLedger(factory);
    await expect.poll(() => open.mock.calls).toEqual([[FRONT_NAME], ['in use']]);
    expect(await ended(factory.deleteDatabase('in use'))).toBe('success');
  });
});
