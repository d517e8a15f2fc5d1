import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { formatAct, parseActs, readActs } from './acts.ts';

const act = (letter: string, coefficient: number | null = null) => ({ letter, coefficient });

describe('acts on a screen', () => {
  it.each([
    ['AMK 10,7', [act('AMK', 10.7)]],
    ['AMK10.7', [act('AMK', 10.7)]],
    ['10.7 AMK', [act('AMK', 10.7)]],
    ['RAM 8,10', [act('RAM', 8.1)]],
    ['RAM 8.1', [act('RAM', 8.1)]],
    ['RAM\u00a08,10', [act('RAM', 8.1)]],
    ['ram 8,1', [act('RAM', 8.1)]],
    ['AMK 10,7 + IFD', [act('AMK', 10.7), act('IFD')]],
    ['AMK 10,7+IFD 2,50', [act('AMK', 10.7), act('IFD', 2.5)]],
    ['8,09RAM+10,7AMK', [act('RAM', 8.09), act('AMK', 10.7)]],
    ['AMS 7,5', [act('AMS', 7.5)]],
    ['AMC 8', [act('AMC', 8)]],
    ['séance de rééducation', []],
    ['SÉANCE', []],
    ['8,09', []],
    ['???', []],
    ['', []],
  ])('%j', (text, acts) => expect(parseActs(text)).toEqual(acts));

  it.each([
    ['a quantity before the act is not its coefficient', '1 AMK 10,7', [act('AMK', 10.7)]],
    ['nor when written with decimals', '1,00 RAV 8,01', [act('RAV', 8.01)]],
    ['nor with a cross', '2xRAM 8,09', [act('RAM', 8.09)]],
    ['an amount is not a coefficient', 'RAM 17,88 €', [act('RAM')]],
    ['nor is it part of one', 'RAM 8,09 17,88 €', [act('RAM', 8.09)]],
    ['a number is read whole or not at all', 'RAM 8,0901', [act('RAM')]],
    ['a date before an act is no coefficient', '12/10/2026 RAM 8,09', [act('RAM', 8.09)]],
    ['nor a date with points', 'le 12.10.2026 RAM 8,09', [act('RAM', 8.09)]],
  ])('%s', (_, text, acts) => expect(parseActs(text)).toEqual(acts));

  it('writes them back the French way', () => {
    expect(formatAct(act('RAM', 8.09))).toBe('RAM 8,09');
    expect(formatAct(act('IFD'))).toBe('IFD');
  });
});

describe('a text that has to hold acts', () => {
  it.each([
    ['AMK 10,7 + IFD', [act('AMK', 10.7), act('IFD')]],
    [' RAM 8,10 / IK 12 ; IFD ', [act('RAM', 8.1), act('IK', 12), act('IFD')]],
    ['10.7 AMK', [act('AMK', 10.7)]],
  ])('%j is read', (text, acts) => expect(readActs(text)).toEqual({ ok: true, acts }));

  it.each([
    ['', 'empty', 0],
    [' \t\u00a0', 'empty', 0],
    ['  séance', 'no-code', 2],
    ['8,09', 'no-code', 0],
    ['???', 'no-code', 0],
    ['RAM 8,09 ?', 'rubbish', 9],
    ['RAM 8,09 séance', 'rubbish', 9],
    ['séance RAM 8,09', 'rubbish', 0],
    ['RAM 8,0901', 'rubbish', 4],
    ['RAM 8,09 + 12 + IFD', 'rubbish', 11],
    ['2 x RAM 8,09', 'rubbish', 0],
    ['RAM 8,09 x 2', 'rubbish', 9],
  ])('%j is an error: %s, character %i', (text, error, at) =>
    expect(readActs(text)).toEqual({ ok: false, error, at }),
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('RAM', 'AMK', 'ifd', '8', '8,09', '10.7', ' ', '+', 'x', '€', 'é', '\n'))
    .map((parts) => parts.join('')),
);

describe('whatever stands in a cell', () => {
  it('reading never throws, and no act is ever an error passed over', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const acts = parseActs(text);
        const read = readActs(text);
        expect(read.ok ? read.acts : acts).toEqual(acts);
        expect(read.ok && read.acts.length === 0).toBe(false);
        expect(read.ok ? 0 : read.at).toBeLessThan(Math.max(1, text.length));
        for (const { letter, coefficient } of acts) {
          expect(letter).toMatch(/^[A-Z]{2,4}$/);
          expect(coefficient === null || Number.isFinite(coefficient)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it('an act that was written is read back the same', () => {
    const letter = fc.stringMatching(/^[A-Z]{2,4}$/);
    const coefficient = fc.option(fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100));
    fc.assert(
      fc.property(fc.array(fc.record({ letter, coefficient }), { minLength: 1 }), (acts) => {
        expect(readActs(acts.map(formatAct).join(' + '))).toEqual({ ok: true, acts });
      }),
      runs(300),
    );
  });
});
