import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../test/fakes/runs.ts';
import { newRecovery } from '../../../vault/recovery.ts';
import { drawBelow, isWord, placesToAsk } from './recovery-check.ts';

describe('the words asked back', () => {
  it('are two different places of the sheet, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 2 }), (numbers) => {
        const [first = 0, second = 0] = numbers;
        const draws = [first, second];
        const places = placesToAsk(12, (below) => (draws.shift() ?? 0) % below);
        const [one = -1, two = -1] = places;
        expect(places).toHaveLength(2);
        expect([one >= 0, one < two, two < 12]).toEqual([true, true, true]);
      }),
      runs(200),
    );
  });
  it('are drawn over the whole sheet', () => {
    const seen = new Set(Array.from({ length: 400 }, () => placesToAsk(12, drawBelow)).flat());
    expect(seen.size).toBe(12);
  });
  it('are taken without accents, in capitals, with a space too many; another word is not', () => {
    expect(isWord(' ECOLE ', 'école')).toBe(true);
    expect(isWord('ecol', 'école')).toBe(false);
    expect(isWord('', 'école')).toBe(false);
    expect(isWord('école', undefined)).toBe(false);
    for (const word of newRecovery().words) expect(isWord(word.toUpperCase(), word)).toBe(true);
  });
});
