import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { escaped } from '../scripts/ascii.ts';

describe('a script in ASCII', () => {
  it.each([
    ['a string', `'Décompte, n° 3 🔒'`],
    ['a template', '`« œuvre » ${1 + 1}`'],
    ['a pattern', String.raw`/s[ée]ance/i.test('SÉANCE')`],
    ['a pattern that knows pairs', `/^🔒$/u.test('🔒')`],
  ])('says the same: %s', (_, code) => {
    const written = escaped(code);
    expect(written).toMatch(/^[\0-\x7f]*$/);
    expect(runInNewContext(written)).toBe(runInNewContext(code));
  });
});
