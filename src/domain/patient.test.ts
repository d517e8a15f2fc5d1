import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { civilDate } from './civil-date.ts';
import { nameMatches, normaliseName, patientKey } from './patient.ts';

const patient = { birthName: 'D’Essai-Démo', firstName: 'Zoé', birthDate: civilDate('1980-03-12') };

describe('patient identity', () => {
  it('is the same however the name is written', () => {
    expect(patientKey(patient)).toBe(
      patientKey({ ...patient, birthName: "d'essai  demo", firstName: 'ZOE' }),
    );
    expect(normaliseName('Œuvré-Lætitia')).toBe('OEUVRE LAETITIA');
  });
  it.each([
    ['DURAND--MARTIN', 'Durand-Martin'],
    ['Durand (Martin)', 'DURAND MARTIN'],
    ['d’Arc', 'D ARC'],
    ['Lætitia', 'LAETITIA'],
    ['Strauß', 'STRAUSS'],
    ['Søren Łukasz Đạt', 'SOREN LUKASZ DAT'],
    ['É́lise', 'ELISE'],
    ['Élise', 'Élise'],
    ['Þóra Işık', 'THORA ISIK'],
  ])('%s is %s', (one, other) => expect(normaliseName(one)).toBe(normaliseName(other)));
  it('never makes one person of two whose names are in another alphabet', () => {
    expect(normaliseName('Иванов')).not.toBe('');
    expect(normaliseName('Иванов')).not.toBe(normaliseName('Петров'));
  });
  it('is the same once normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
      runs(300),
    );
  });
  it('tells homonyms apart by the birth date', () => {
    expect(patientKey(patient)).not.toBe(
      patientKey({ ...patient, birthDate: civilDate('1980-03-13') }),
    );
  });
  it('is found by the beginnings of its words, never by nothing', () => {
    expect(nameMatches(patient, 'démo z')).toBe(true);
    expect(nameMatches(patient, 'ssai')).toBe(false);
    expect(nameMatches(patient, '  ')).toBe(false);
  });
});
