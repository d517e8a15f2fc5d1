import { describe, expect, it } from 'vitest';
import { withoutNames } from './screen.ts';

describe('a heading is kept without anybody’s name', () => {
  it.each([
    ['Prescripteur', 'prescripteur'],
    ['1. Prescripteur', 'prescripteur'],
    ['Patient : ESSAI Camille', 'patient'],
    ['Facture n° 12 – ESSAI Camille', 'facture n'],
    ['Patient ESSAI Camille', 'patient'],
    ['Patient - Camille', 'patient'],
    ['Dossier de Mme Essai', 'dossier de'],
    ['ESSAI Camille', ''],
    ['PRESCRIPTEUR', 'prescripteur'],
    ['MÉDECIN PRESCRIPTEUR', 'medecin prescripteur'],
    ['Actes (2)', 'actes'],
    ['', ''],
  ])('%j', (heading, kept) => expect(withoutNames(heading)).toBe(kept));
});
