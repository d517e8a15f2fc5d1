import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { homonymsAmong } from './caseload.ts';

describe('two patients of one name', () => {
  const one = { tag: 'a', patient: PATIENT };
  it.each([
    ['with another birth date', { ...PATIENT, birthDate: '1990-01-01' as never }, true],
    ['typed otherwise', { ...PATIENT, birthName: 'demo testeur' }, true],
    ['with another first name', { ...PATIENT, firstName: 'Noa' }, false],
  ])('%s', (_, patient, expected) => {
    const known = [
      one,
      one,
      { tag: 'b', patient },
      { tag: 'c', patient: { ...PATIENT, birthName: 'FICTIF' } },
    ];
    expect([...homonymsAmong(known)]).toEqual(expected ? ['a', 'b'] : []);
  });
});
