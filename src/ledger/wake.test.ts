import { describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { FRONT_NAME } from './front-name.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { fact, opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import { append } from './append.ts';
import { watchRevision } from './live.ts';
import { openWoken, type Ledger } from './open.ts';
import { readPeople } from './people.ts';
import { readProfile, writeProfile } from './settings.ts';
import { wakeLedger } from './wake.ts';
import { handOver, takeWoken } from './woken.ts';

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
    const woken = wakeLedger(factory);
    // Handed out in order: this one is asked for after it.
    const after = factory.open(FRONT_NAME, 10);
    let before = -1;
    after.addEventListener('upgradeneeded', (event) => (before = event.oldVersion));
    expect(await ended(after)).toBe('success');
    expect(before).toBe(0);
    expect(await woken).toBeNull();
  });
  it('a ledger that is gone is not made anew, and the front can be deleted meanwhile', async () => {
    const factory = new IDBFactory();
    await frontNaming(factory, 'gone');
    expect(await wakeLedger(factory)).toBeNull();
    expect(await names(factory)).toEqual([FRONT_NAME]);
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
    expect(await wakeLedger(factory)).toBeNull();
    expect(open.mock.calls).toEqual([[FRONT_NAME], ['in use']]);
    expect(await ended(factory.deleteDatabase('in use'))).toBe('success');
  });
});

/** A ledger opened from what was read beforehand. */
async function openedWoken({ front }: Ledger): Promise<Ledger & { revision: number }> {
  const woken = await wakeLedger();
  const ledger = woken && (await openWoken(front, woken));
  if (!ledger) throw new Error('not woken');
  return { ...ledger, revision: woken.revision };
}
const openTags = async (ledger: Ledger) =>
  (await readPeople(ledger, { open: true })).map(({ tag }) => tag);

describe('what was read while waking', () => {
  it('opens the same ledger, and says of it what it holds', async () => {
    const plain = await emptyStore();
    await writeProfile(plain, profile());
    await append(plain, { facts: [fact('patient-seen', { patient: PATIENT }), opened()] });
    const ledger = await openedWoken(plain);
    expect(await ledger.keys.tag('x')).toBe(await plain.keys.tag('x'));
    expect(ledger.read?.open).toHaveLength(1);
    expect(await readProfile(ledger)).toEqual(profile());
    expect(await openTags(ledger)).toEqual(['patient']);
  });
  it('is all that a first picture is drawn from: no database is asked for it', async () => {
    const plain = await emptyStore();
    await writeProfile(plain, profile());
    await append(plain, { facts: [fact('patient-seen', { patient: PATIENT }), opened()] });
    // As in a page that was opened just now.
    for (const database of [plain.db, plain.front]) database.close({ disableAutoOpen: false });
    const ledger = await openedWoken(plain);
    expect(await readProfile(ledger)).toEqual(profile());
    expect(await openTags(ledger)).toEqual(['patient']);
    expect([ledger.db.isOpen(), ledger.front.isOpen()]).toEqual([false, false]);
  });
  it('holds until what is written is followed: then the databases are asked', async () => {
    const plain = await emptyStore();
    const ledger = await openedWoken(plain);
    await writeProfile(plain, profile());
    await append(plain, { facts: [fact('patient-seen', { patient: PATIENT }), opened()] });
    expect(await readProfile(ledger)).toBeNull();
    const heard = vi.fn<(revision: number) => void>();
    const stop = watchRevision(ledger, heard, () => {});
    await vi.waitUntil(() => heard.mock.calls.length > 0);
    stop();
    expect(heard.mock.lastCall?.[0]).toBeGreaterThan(ledger.revision);
    expect(await readProfile(ledger)).toEqual(profile());
    expect(await openTags(ledger)).toEqual(['patient']);
  });
  it('is nothing where a database is of another version, or the ledger was never opened', async () => {
    const { front } = await emptyStore();
    const woken = await wakeLedger();
    if (!woken) throw new Error('not woken');
    expect(await openWoken(front, woken)).not.toBeNull();
    for (const which of ['front', 'ledger'] as const) {
      const versions = { ...woken.versions, [which]: woken.versions[which] + 10 };
      expect(await openWoken(front, { ...woken, versions })).toBeNull();
    }
    expect(await openWoken(front, { ...woken, marks: undefined })).toBeNull();
  });
  it('is handed over once, and is nothing where waking failed', async () => {
    await emptyStore();
    const woken = wakeLedger();
    handOver(woken);
    expect(await takeWoken()).toEqual(await woken);
    expect(await takeWoken()).toBeNull();
    handOver(Promise.reject(new Error('the disk is gone')));
    expect(await takeWoken()).toBeNull();
  });
});
