import { describe, expect, it } from 'vitest';
import { randomId, toText } from './bytes.ts';
import {
  CABINET_KEY_BYTES,
  deriveKeys as deriveTree,
  deriveRowKeys,
  newCabinetKey,
  newMarksSecret,
  SealBroken,
} from './keys.ts';

const SECRET = new Uint8Array(CABINET_KEY_BYTES).fill(7);
const OTHER = new Uint8Array(CABINET_KEY_BYTES).fill(8);
const MARKS = new Uint8Array(32).fill(9);
const deriveKeys = async (secret: Uint8Array<ArrayBuffer>, marks = MARKS) =>
  deriveTree(await deriveRowKeys(secret), marks);
const VALUE = { birthName: 'ESSAI', firstName: 'Zoé', count: 8, dates: ['2026-10-05'] };

describe('sealing', () => {
  it('opens what it sealed, also after the keys were derived anew', async () => {
    const sealed = await (await deriveKeys(SECRET)).seal(VALUE, 'facts|1|v1');
    expect(await (await deriveKeys(SECRET)).open(sealed, 'facts|1|v1')).toEqual(VALUE);
  });
  it('shows nothing of the value, and never the same bytes twice', async () => {
    const keys = await deriveKeys(SECRET);
    const [once, again] = await Promise.all([
      keys.seal(VALUE, 'facts|1|v1'),
      keys.seal(VALUE, 'facts|1|v1'),
    ]);
    expect(Buffer.from(once).toString('latin1')).not.toContain('ESSAI');
    expect(toText(once)).not.toBe(toText(again));
  });
  it.each([
    ['another row', 'facts|2|v1', SECRET],
    ['another table', 'patients|1|v1', SECRET],
    ['another schema', 'facts|1|v2', SECRET],
    ['another cabinet', 'facts|1|v1', OTHER],
  ])('does not open under %s', async (_, context, secret) => {
    const sealed = await (await deriveKeys(SECRET)).seal(VALUE, 'facts|1|v1');
    const keys = await deriveKeys(secret);
    await expect(keys.open(sealed, context)).rejects.toBeInstanceOf(SealBroken);
  });
  it('does not open with any one byte changed, cut short, or empty', async () => {
    const keys = await deriveKeys(SECRET);
    const sealed = await keys.seal(VALUE, 'facts|1|v1');
    for (const at of sealed.keys()) {
      const corrupt = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      await expect(keys.open(corrupt, 'facts|1|v1')).rejects.toBeInstanceOf(SealBroken);
    }
    for (const length of [0, 5, 12, sealed.length - 1]) {
      const cut = sealed.slice(0, length);
      await expect(keys.open(cut, 'facts|1|v1')).rejects.toBeInstanceOf(SealBroken);
    }
  });
  it('says which table, never what was in it', async () => {
    const keys = await deriveKeys(SECRET);
    const failure = keys.open(new Uint8Array(40), 'facts|ESSAI Zoé|v1');
    await expect(failure).rejects.toThrow('a sealed row of facts does not open');
  });
});

describe('keyed marks', () => {
  it('are the same for the same text, and only then', async () => {
    const keys = await deriveKeys(SECRET);
    expect(await keys.tag('patient|ESSAI')).toBe(await keys.tag('patient|ESSAI'));
    expect(await keys.tag('patient|ESSAI')).not.toBe(await keys.tag('patient|ESSAI '));
  });
  it('differ by label and by cabinet', async () => {
    const mine = await deriveKeys(SECRET);
    const theirs = await deriveKeys(OTHER, newMarksSecret());
    const marks = await Promise.all([
      mine.tag('x'),
      mine.alias('x'),
      mine.index('x'),
      theirs.tag('x'),
      theirs.alias('x'),
      theirs.index('x'),
    ]);
    expect(new Set(marks).size).toBe(6);
  });
  it('stay under another cabinet key; what stands in clear on disk does not', async () => {
    const [before, after] = await Promise.all([deriveKeys(SECRET), deriveKeys(OTHER)]);
    expect(await after.tag('x')).toBe(await before.tag('x'));
    expect(await after.alias('x')).toBe(await before.alias('x'));
    expect(await after.index('x')).not.toBe(await before.index('x'));
  });
  it('are whole HMAC-SHA-256 in text that a key of IndexedDB may hold', async () => {
    expect(await (await deriveKeys(SECRET)).tag('x')).toMatch(/^[\w-]{43}$/);
  });
});

describe('drawn at random', () => {
  it('cabinet keys and ids do not repeat', () => {
    const drawn = Array.from({ length: 50 }, () => toText(newCabinetKey()));
    expect(new Set(drawn).size).toBe(50);
    expect(newCabinetKey()).toHaveLength(CABINET_KEY_BYTES);
    expect(new Set(Array.from({ length: 50 }, randomId)).size).toBe(50);
  });
});
