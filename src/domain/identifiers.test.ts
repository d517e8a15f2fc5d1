import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { looksLikeKineAmNumber, parseAmNumber, parseFiness, parseRpps } from './identifiers.ts';

describe('RPPS', () => {
  it.each(['10000000009', '10100123453', '10101010105', '99700012349', '01234567897'])(
    'accepts %s',
    (text) => expect(parseRpps(text)).toEqual({ ok: true, value: text }),
  );
  it.each([
    ['10101010106', 'key'],
    ['10110010105', 'key'],
    ['1010101010', 'length'],
    ['12345678901', 'key'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['1010101010A', 'characters'],
  ])('refuses %j: %s', (text, error) => expect(parseRpps(text)).toEqual({ ok: false, error }));
  it('strips the 8 of card readers, and spaces', () => {
    expect(parseRpps('810101010105')).toEqual({ ok: true, value: '10101010105' });
    expect(parseRpps('1010 1010 105')).toEqual({ ok: true, value: '10101010105' });
  });
  it('cannot see a 09 ↔ 90 swap: that is the profile’s work', () => {
    expect(parseRpps('10090000000').ok).toBe(true);
    expect(parseRpps('10900000000').ok).toBe(true);
  });
});

describe('AM number', () => {
  it.each([
    '457000016',
    '457123453',
    '457000123',
    '972700017',
    '627000151',
    '2B7001237',
    '2A7123454',
  ])('accepts %s', (text) => expect(parseAmNumber(text)).toEqual({ ok: true, value: text }));
  it.each([
    ['457000128', 'key'],
    ['457000017', 'key'],
    ['45700001', 'length'],
    ['2B7001232', 'key'],
    ['10101010105', 'length'],
    ['', 'empty'],
    ['4C7000016', 'characters'],
  ])('refuses %j: %s', (text, error) => expect(parseAmNumber(text)).toEqual({ ok: false, error }));
  it('reads small letters and spaces', () => {
    expect(parseAmNumber('2b7 001 237')).toEqual({ ok: true, value: '2B7001237' });
  });
  it('knows the third character of a kiné', () => {
    const parsed = parseAmNumber('457000016');
    expect(parsed.ok && looksLikeKineAmNumber(parsed.value)).toBe(true);
  });
});

describe('FINESS', () => {
  it.each(['450000005', '450012349', '620100990'])('accepts %s', (text) =>
    expect(parseFiness(text)).toEqual({ ok: true, value: text }),
  );
  it.each([
    ['450000006', 'key'],
    ['45000000', 'length'],
    ['4500000050', 'length'],
    ['45000000X', 'characters'],
    ['', 'empty'],
  ])('refuses %j: %s', (text, error) => expect(parseFiness(text)).toEqual({ ok: false, error }));
  it('cannot be told from an AM number by its key: the profile tells (PRE-05)', () => {
    expect(parseAmNumber('450000005').ok).toBe(true);
    expect(parseFiness('457000016').ok).toBe(true);
  });
});

describe('any text', () => {
  it('is parsed or refused with a code, and never shortened', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d .AB-]{0,14}$/)), (text) => {
        for (const parse of [parseRpps, parseAmNumber, parseFiness]) {
          const parsed = parse(text);
          if (!parsed.ok) continue;
          const compact = text.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();
          expect([compact, compact.slice(1)]).toContain(parsed.value);
        }
      }),
      runs(1000),
    );
  });
});
