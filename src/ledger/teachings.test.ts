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
    const { front } = await newLedger();
    await changeTeaching(front, ORIGIN, () => facts('/a'));
    expect(await readTeaching(front, ORIGIN)).toEqual(facts('/a'));
    await changeTeaching(front, ORIGIN, (before) => (before ? facts('/b') : null));
    expect(await readTeachings({ front })).toEqual([{ origin: ORIGIN, facts: facts('/b') }]);
    await changeTeaching(front, ORIGIN, () => null);
    expect(await readTeaching(front, ORIGIN)).toBeNull();
    expect(await currentRevision(front)).toBe(3);
  });
  it('stays as it was when the change fails', async () => {
    const { front } = await newLedger();
    await changeTeaching(front, ORIGIN, () => facts('/a'));
    const failing = changeTeaching(front, ORIGIN, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect(await readTeaching(front, ORIGIN)).toEqual(facts('/a'));
    expect(await currentRevision(front)).toBe(1);
  });
});
