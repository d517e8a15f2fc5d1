import { describe, expect, it } from 'vitest';
import { looksLikeKineAmNumber, parseAmNumber, parseRpps } from './identifiers.ts';

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
