import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { checkOwnNumbers, namesProfile, readPrescriber } from './prescriber.ts';

const me = profile();

describe('whom the form names as prescriber', () => {
  it.each([
    ['own', '10101010105'],
    ['own', '1010 1010 105'],
    ['own', '810101010105'],
    ['own', '457000016'],
    ['own', 'RPPS 10101010105 — n° AM 457000016'],
    ['own', 'ESSAI Camille'],
    ['own', 'camille essai'],
    ['own', 'Camille  ESSAI'],
    ['own-renewal', '291991123'],
    ['own-renewal', 'Renouvellement MK 291991123'],
    ['other', '99700012349'],
    ['other', 'Dr ESSAI Camille'],
    ['other', 'Dr TESTEUR Dominique'],
    ['empty', ''],
    ['empty', '   '],
  ])('%s: %j', (reading, text) => expect(readPrescriber([text], me)).toBe(reading));

  it('is nobody without any field', () => expect(readPrescriber([], me)).toBe('empty'));
  it('is she when one field names her and another is empty', () => {
    expect(readPrescriber(['', '10101010105'], me)).toBe('own');
  });
  it('knows a Corsican AM number', () => {
    const corsican = profile({ places: [place({ amNumber: '2B7001237' })] });
    expect(namesProfile(['2b7 001 237'.replaceAll(' ', '')], corsican)).toBe(true);
  });
});

describe('her own numbers (PRE-02, PRE-03)', () => {
  it('are fine when they are hers, the prefix of card readers included', () => {
    expect(checkOwnNumbers(['810101010105', '457000016'], me, place())).toEqual([]);
  });
  it('a 09 ↔ 90 swap passes the key and is seen against her profile', () => {
    const swapped = profile({ rpps: '10090000000' });
    expect(checkOwnNumbers(['ESSAI Camille', '10900000000'], swapped, place())).toMatchObject([
      { rule: 'PRE-03', message: 'PRE_03_other', severity: 'alert' },
    ]);
  });
  it.each([
    ['10101010106', 'PRE_03_key'],
    ['99700012349', 'PRE_03_other'],
    ['457000017', 'PRE_02_key'],
    ['627000151', 'PRE_02_other'],
  ])('%s beside her name: %s', (number, message) => {
    expect(checkOwnNumbers(['ESSAI Camille', number], me, place())).toMatchObject([
      { message, severity: 'alert', values: { number } },
    ]);
  });
  it('her number of another place is wrong here, and fine where the place is unknown', () => {
    const second = place({ id: 'second', amNumber: '627000151' });
    const both = profile({ places: [place(), second] });
    expect(checkOwnNumbers(['627000151'], both, second)).toEqual([]);
    expect(checkOwnNumbers(['627000151'], both, null)).toEqual([]);
    expect(checkOwnNumbers(['627000151'], both, place())).toMatchObject([
      { message: 'PRE_02_other', severity: 'alert' },
    ]);
  });
});

describe('numbers and names as screens space them', () => {
  it.each(['RPPS 1010 1010 105', 'N° AM : 457 000 016', 'Mme ESSAI Camille', 'M. Camille ESSAI'])(
    '%j is her own',
    (text) => expect(readPrescriber([text], profile())).toBe('own'),
  );
  it.each(['1010 1010 1059', 'Dr ESSAI Camille', 'ESSAI Camillette'])(
    '%j is somebody else',
    (text) => expect(readPrescriber([text], profile())).toBe('other'),
  );
});
