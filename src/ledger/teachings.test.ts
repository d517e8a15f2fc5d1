import { describe, expect, it } from 'vitest';
import { newLedger } from '../../test/fakes/world.ts';
import type { SiteFacts } from '../sites/facts.ts';
import { currentRevision } from './append.ts';
import { changeTeaching, readTeaching, readTeachings } from './teachings.ts';

const ORIGIN = 'https://logiciel.example';
const facts = (path: string): SiteFacts => ({
  version: 1,
  name: '',
  origins: [ORIGIN],
  prescriber: null,
  paths: { [path]: null },
});

describe('what is taught of a site', () => {
  it('is kept, changed and taken away, and each raises the revision', async () => {
    const { db } = await newLedger();
    await changeTeaching(db, ORIGIN, () => facts('/a'));
    expect(await readTeaching(db, ORIGIN)).toEqual(facts('/a'));
    await changeTeaching(db, ORIGIN, (before) => (before ? facts('/b') : null));
    expect(await readTeachings({ db })).toEqual([{ origin: ORIGIN, facts: facts('/b') }]);
    await changeTeaching(db, ORIGIN, () => null);
    expect(await readTeaching(db, ORIGIN)).toBeNull();
    expect(await currentRevision(db)).toBe(3);
  });
  it('stays as it was when the change fails', async () => {
    const { db } = await newLedger();
    await changeTeaching(db, ORIGIN, () => facts('/a'));
    const failing = changeTeaching(db, ORIGIN, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect(await readTeaching(db, ORIGIN)).toEqual(facts('/a'));
    expect(await currentRevision(db)).toBe(1);
  });
});
