import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import { namedBy, withWords } from './find-patient.ts';

const person = (birthName: string, firstName: string, other?: string) => {
  const patient = { birthName, firstName, birthDate: civilDate('1980-05-12') };
  const alsoKnownAs = other ? [{ tag: other, patient: { ...patient, birthName: other } }] : [];
  return withWords({ tag: `${birthName} ${firstName}`, patient, alsoKnownAs });
};
const KNOWN = [
  person('ESSAI', 'Paule'),
  person('ESSAI', 'Paul'),
  person('Élan d’Exemple', 'Zoé', 'FICTIF'),
  ...Array.from({ length: 20 }, (_, at) => person('DEMO', `Camille ${at}`)),
];
const found = (typed: string) => namedBy(KNOWN, typed).map(({ tag }) => tag);

describe('a patient looked for by name', () => {
  it('a name typed out comes before one that only begins with it', () => {
    expect(found('essai paul')).toEqual(['ESSAI Paul', 'ESSAI Paule']);
    expect(found('essai pau')).toEqual(['ESSAI Paule', 'ESSAI Paul']);
  });
  it('accents and the order of words do not matter, nor under which name they are known', () => {
    expect(found('zoe elan')).toEqual(['Élan d’Exemple Zoé']);
    expect(found('fict')).toEqual(['Élan d’Exemple Zoé']);
  });
  it('eight at the most, nobody for nothing', () => {
    expect(found('demo')).toHaveLength(8);
    expect([found(''), found('  '), found('quelqu')]).toEqual([[], [], []]);
  });
});
