import { describe, expect, it } from 'vitest';
import { dateOf, isBlank, isSame, monthOf } from './value.ts';

describe('nothing was typed', () => {
  it.each(['', '  ', '__ _ _____ _', '__/__/____', '../../....', 'JJ/MM/AAAA', 'jj-mm-aa'])(
    '« %s »',
    (value) => expect(isBlank(value)).toBe(true),
  );
  it.each(['4', '0_/__/____', 'A', 'Dr', 'JJ'])('something was: « %s »', (value) =>
    expect(isBlank(value)).toBe(false),
  );
});

describe('a field holds what was wanted', () => {
  it.each([
    ['45 7 00001 6', '457000016', true],
    ['457-000-016', '457000016', true],
    ['45 7 00001 _', '457000016', false],
    ['2A7000016', '2a7000016', true],
    ['101010101', '10101010105', false],
    ['', '457000016', false],
  ])('number « %s » for %s: %s', (value, wanted, same) =>
    expect(isSame('number', value, wanted)).toBe(same),
  );
  it.each([
    ['Essai  Camille', 'ESSAI Camille', true],
    ['ESSAI', 'ESSAI Camille', false],
    ['ESSAI Camilla', 'ESSAI Camille', false],
  ])('name « %s » for %s: %s', (value, wanted, same) =>
    expect(isSame('name', value, wanted)).toBe(same),
  );
  it.each([
    ['05', '5', true],
    ['5', '05', true],
    ['', '0', false],
    ['oct', '10', false],
  ])('part « %s » for %s: %s', (value, wanted, same) =>
    expect(isSame('part', value, wanted)).toBe(same),
  );
});

describe('a date however it is written', () => {
  it.each([
    '2026-10-05',
    '05/10/2026',
    '5.10.2026',
    '05-10-2026',
    '05102026',
    '20261005',
    '05/10/26',
    '5 octobre 2026',
    '05 oct. 2026',
    'lundi 5 octobre 2026',
  ])('%s', (text) => {
    expect(dateOf(text)).toBe('2026-10-05');
    expect(isSame('date', text, '2026-10-05')).toBe(true);
  });
  it.each(['', '05/10', '31/02/2026', '10/2026', '__/__/____', '0510202', '5 fictif 2026'])(
    'not « %s »',
    (text) => expect(dateOf(text)).toBeNull(),
  );
  it('not another day, nor day and month the other way round', () => {
    expect(isSame('date', '06/10/2026', '2026-10-05')).toBe(false);
    expect(isSame('date', '10/05/2026', '2026-10-05')).toBe(false);
  });
});

describe('a month', () => {
  it.each([
    ['10', 10],
    ['01', 1],
    ['Octobre', 10],
    ['août', 8],
    ['févr.', 2],
    ['juil.', 7],
    ['déc', 12],
  ])('« %s »', (text, month) => expect(monthOf(text)).toBe(month));
  it.each(['', '0', '13', 'jui', 'ma', 'mois', 'Choisir'])('not « %s »', (text) =>
    expect(monthOf(text)).toBeNull(),
  );
});
