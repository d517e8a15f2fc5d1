import { describe, expect, it } from 'vitest';
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
