import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canon } from './canon.ts';

describe('the words of a screen in one form', () => {
  it.each([
    ['Dt. de l’exéc. :', 'date execution'],
    ['Dates d’exécution', 'date execution'],
    ['N° RPPS *', 'n rpps'],
    ['Numéro de facturation', 'n facturation'],
    ['Prénoms', 'prenom'],
    ['Prén.', 'prenom'],
    ['Nbre de séances', 'nombre seance'],
    ['Nom naiss.', 'nom naissance'],
    ['Né(e) le', 'ne e le'],
    ['Médecin(s) prescripteur(s)', 'medecin s prescripteur s'],
    ['2Ordonnance et séances', '2 ordonnance seance'],
    ['INS', 'ins'],
    ['', ''],
  ])('« %s »: %s', (text, words) => expect(canon(text)).toBe(canon(words)));

  it('says the same of what it said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = canon(text);
        expect(canon(once)).toBe(canon(canon(once)));
      }),
    );
  });

  it('bears ten megabytes', () =>
    expect(canon('séance '.repeat(1_500_000)).length).toBeLessThanOrEqual(200));
});
