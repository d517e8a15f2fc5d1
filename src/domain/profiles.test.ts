import { describe, expect, it } from 'vitest';
import { colleague, profile } from '../../test/fakes/profile.ts';
import { executantAmong } from './profiles.ts';

const HERS = profile();
const OTHER = colleague();
const named = (...executant: string[]) =>
  executantAmong([HERS, OTHER], executant)?.familyName ?? null;

describe('whom a screen names as exécutant', () => {
  it.each([
    [['10101010212'], 'EXEMPLE'],
    [['RPPS 1010 1010 212'], 'EXEMPLE'],
    [['457 00 00 24'], 'EXEMPLE'],
    [['n° AM 457000024 – Lille'], 'EXEMPLE'],
    [['EXEMPLE Andréa'], 'EXEMPLE'],
    [['Mme Andrea Exemple, masseur-kinésithérapeute'], 'EXEMPLE'],
    [['Camille ESSAI', '10101010105'], 'ESSAI'],
    // A number says more than a name.
    [['ESSAI Camille', '10101010212'], 'EXEMPLE'],
  ])('%j is %s', (texts, name) => {
    expect(named(...texts)).toBe(name);
  });
  it.each([
    ['nobody', []],
    ['somebody else', ['MODÈLE Sacha', '10101010303']],
    ['a family name alone', ['EXEMPLE']],
    ['both by number', ['10101010105', '10101010212']],
    ['both by name', ['ESSAI Camille', 'EXEMPLE Andréa']],
    ['a longer number', ['910101010212']],
  ])('%s is for nobody to say', (_, texts) => {
    expect(named(...texts)).toBeNull();
  });
});
