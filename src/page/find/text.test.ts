import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/fakes/runs.ts';
import {
  frenchDate,
  hasAny,
  hasPhrase,
  plain,
  readCount,
  readDate,
  withoutNationalNumber,
} from './text.ts';

describe('words of a screen', () => {
  it.each([
    ['N° RPPS * : ', 'n rpps'],
    ['no. AM', 'n am'],
    ['Numéro AM', 'n am'],
    ['Num. AM', 'n am'],
    ['N ° AM', 'n am'],
    ['Prénom(s)', 'prenom s'],
    ['Médecin\u00a0prescripteur', 'medecin prescripteur'],
    ['Date d’exécution', 'date d execution'],
    ['Sœur', 'soeur'],
    ['Numérotation', 'numerotation'],
    ['  ', ''],
  ])('%j is %j', (text, words) => expect(plain(text)).toBe(words));

  it('matches whole words, in order', () => {
    expect(hasPhrase('nom de naissance', 'nom')).toBe(true);
    expect(hasPhrase('prenom', 'nom')).toBe(false);
    expect(hasPhrase('nom d usage', 'nom de naissance')).toBe(false);
    expect(hasPhrase('naissance nom de', 'nom de naissance')).toBe(false);
    expect(hasPhrase('', 'nom')).toBe(false);
    expect(hasAny('date de la seance', ['date de seance', 'date de la seance'])).toBe(true);
    expect(hasAny('prenom', ['nom', 'am'])).toBe(false);
  });
});

describe('national numbers never leave the page', () => {
  // Synthetic ones, with their two-digit key.
  const NUMBERS = [
    '185034512345675',
    '290064523401246',
    '185054512345610',
    '299114523456703',
    '192102A13112357',
    '185032A00101528',
    '185032B00101555',
    '192102B13112384',
  ];
  const CUSTOMARY = [1, 3, 5, 7, 10, 13];
  const spaced = (number: string, cuts: readonly number[], gap = ' ') =>
    [...number].map((digit, at) => (cuts.includes(at) ? `${gap}${digit}` : digit)).join('');

  describe.each(NUMBERS)('%s', (full) => {
    it.each([
      ['with its key', full],
      ['without its key', full.slice(0, 13)],
      ['in small letters', full.toLowerCase()],
    ])('%s, in the customary spacings', (_, number) => {
      for (const gap of ['', ' ', '\u00a0', '\u202f', '.', '-', ' - ']) {
        const text = `Patient ${spaced(number, CUSTOMARY, gap)}, né`;
        expect(withoutNationalNumber(text), text).not.toMatch(/\d/);
      }
      expect(withoutNationalNumber(`n°${number}`)).toBe('n°');
      expect(withoutNationalNumber(number)).toBe('');
    });
    it('with its key, in any spacing', () => {
      const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 14 });
      fc.assert(
        fc.property(cuts, (at) => {
          expect(withoutNationalNumber(`a ${spaced(full, at)} b`)).not.toMatch(/\d/);
        }),
        runs(100),
      );
    });
    it('in threes, fours and fives, and one digit at a time', () => {
      for (const size of [1, 2, 3, 4, 5]) {
        for (const number of [full, full.slice(0, 13)]) {
          const cuts = [...number].map((_, at) => at).filter((at) => at > 0 && at % size === 0);
          const text = spaced(number, cuts);
          expect(withoutNationalNumber(text), text).not.toMatch(/\d/);
        }
      }
    });
    it('beside other numbers', () => {
      const text = `RPPS 10101010105 ; ${full} ; 12/03/1980`;
      expect(withoutNationalNumber(text)).toBe('RPPS 10101010105 ;  ; 12/03/1980');
      expect(withoutNationalNumber(`45 ${spaced(full, CUSTOMARY)}`)).not.toContain(
        full.slice(7, 10),
      );
    });
  });

  it.each([
    '10101010105',
    '810101010105',
    '1010 1010 105',
    '10 10 10 10 105',
    '457000016',
    '45 7 00001 6',
    '2B7001237',
    'RPPS 10101010105 — n° AM 457000016',
    '10101010105 457000016',
    '457000016 10101010105',
    '10101010105 45',
    '10101010105 12/2026',
    '457000016 2026',
    '21/11/2026',
    '2026-11-21',
    '21/11/2026 10:30',
    '2026-11-21 2026-12-01',
    'AMK 10,7 + IFD',
    'RAM 8,09',
    '06 12 34 56 78',
    'ESSAI Camille',
  ])('%j is left as it is', (text) => expect(withoutNationalNumber(text)).toBe(text));
});

describe('a page that fills a field without end', () => {
  it.each(['1 ', '12 ', '1', '1a', '1 - '])('of %j is answered all the same', (part) => {
    expect(typeof withoutNationalNumber(part.repeat(100_000))).toBe('string');
  });
});

describe('dates and numbers as typed', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['1/2/2026', '2026-02-01'],
    ['21.11.2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['le 21/11/2026', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['21/11/26', null],
    ['21/11', null],
    ['21/11/202', null],
    ['__/__/____', null],
    ['', null],
    ['hier', null],
  ])('%j is %j', (text, date) => expect(readDate(text)).toBe(date));
  it('writes dates as French forms want them', () => {
    expect(frenchDate('2026-11-21')).toBe('21/11/2026');
  });
  it.each([
    ['8', 8],
    [' 10 ', 10],
    ['0', 0],
    ['', null],
    ['8,5', null],
    ['-1', null],
    ['1000', null],
    ['huit', null],
  ])('a count %j is %j', (text, count) => expect(readCount(text)).toBe(count));
});
