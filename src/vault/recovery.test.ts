import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { newRecovery, readRecovery, RECOVERY_WORDS } from './recovery.ts';

/** The vector of BIP-39 for sixteen zero bytes: eleven times the first word, and the checksum in the last. */
const ZERO = `${'abaisser '.repeat(11)}abeille`;

describe('the words of the recovery sheet', () => {
  it('are those of the public word list, so that another tool can read them', () => {
    expect(readRecovery(ZERO)).toMatchObject({ ok: true });
  });
  it('give back what the sheet gave, and an age identity', () => {
    const sheet = newRecovery();
    expect(sheet.words).toHaveLength(RECOVERY_WORDS);
    expect(sheet.identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    expect(readRecovery(sheet.words.join(' '))).toEqual({ ok: true, recovery: sheet });
  });
  it('are read without their accents, in capitals, numbered, one a line, without a word of it shortened', () => {
    const { words, identity } = newRecovery();
    const bare = words.map((word) =>
      word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toUpperCase(),
    );
    const typed = bare.map((word, place) => `${place + 1}. ${word},`).join('\n');
    expect(readRecovery(typed)).toMatchObject({ ok: true, recovery: { identity } });
    const short = [bare[0]?.slice(0, 3), ...bare.slice(1)].join(' ');
    expect(readRecovery(short)).toMatchObject({ ok: false });
  });
  it.each([
    ['', { kind: 'count', typed: 0 }],
    ['abaisser abeille', { kind: 'count', typed: 2 }],
    [ZERO.replace('abeille', 'kinesitherapeute'), { kind: 'unknown', places: [11] }],
    [ZERO.replace('abeille', 'abaisser'), { kind: 'checksum' }],
  ])('%j is refused, and why', (typed, fault) => {
    expect(readRecovery(typed)).toEqual({ ok: false, fault });
  });
  it('two words exchanged are mostly told by the checksum, and never give the same sheet', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: RECOVERY_WORDS - 2 }), (place) => {
        const { words, identity } = newRecovery();
        const [one = '', two = ''] = [words[place], words[place + 1]];
        const read = readRecovery(
          words
            .with(place, two)
            .with(place + 1, one)
            .join(' '),
        );
        if (!read.ok) told += 1;
        return one === two || !read.ok || read.recovery.identity !== identity;
      }),
      runs(60),
    );
    expect(told).toBeGreaterThan(40);
  });
  it('no two sheets are the same', () => {
    const drawn = Array.from({ length: 50 }, () => newRecovery().identity);
    expect(new Set(drawn).size).toBe(50);
  });
});
