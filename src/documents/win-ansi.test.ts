import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { winAnsi } from './win-ansi.ts';
import { wrap } from './wrap.ts';

describe('text that the standard fonts can write', () => {
  it.each([
    ['Épisode ouvert : œuvre, « né(e) » – 12 €', 'Épisode ouvert : œuvre, « né(e) » – 12 €'],
    ['Séance\u202f? Oui\u00a0: 8', 'Séance\u00a0? Oui\u00a0: 8'],
    ['Łódź, Nguyễn, Ştefan', 'Lódz, Nguyen, Stefan'],
    ['山田 → 8', '?? -> 8'],
    ['deux\nlignes', 'deux lignes'],
  ])('%j is %j', (text, written) => {
    expect(winAnsi(text)).toBe(written);
  });
  it('leaves nothing that cp1252 has not', () => {
    const cp1252 = new Set(
      new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...winAnsi(text)].filter((letter) => !cp1252.has(letter))).toEqual([]);
      }),
      runs(200),
    );
  });
});

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
