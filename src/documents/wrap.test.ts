import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { wrap } from './wrap.ts';

describe('lines of a width', () => {
  const width = (text: string) => text.length;
  it.each([
    ['un deux trois', 8, ['un deux', 'trois']],
    ['anticonstitutionnellement', 10, ['anticonsti', 'tutionnell', 'ement']],
    ['a anticonstitutionnel b', 10, ['a', 'anticonsti', 'tutionnel', 'b']],
    ['', 8, ['']],
  ])('%j in %d', (text, most, lines) => {
    expect(wrap(text, most, width)).toEqual(lines);
  });
  it('lose no letter and are never too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const lines = wrap(text, most, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.every((line) => line.length <= most)).toBe(true);
      }),
      runs(200),
    );
  });
});
