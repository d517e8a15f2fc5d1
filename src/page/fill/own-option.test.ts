import { describe, expect, it } from 'vitest';
import { HER_PLAN } from '../../../test/fakes/fill-plan.ts';
import { isHer, ownOption } from './own-option.ts';

const chosen = (...texts: string[]) => texts[ownOption(texts, HER_PLAN)] ?? null;

describe('her own entry in a list', () => {
  it.each([
    'ESSAI Camille - 10101010105',
    '10 101 010 105 · essai camille',
    'MME ESSAI CAMILLE (RPPS : 10101010105)',
    '10101010105',
  ])('by her whole RPPS: « %s »', (text) =>
    expect(chosen('Dr ESSAI Camille - 10100123453', text, 'ESSAI Camilla - 10000000009')).toBe(
      text,
    ),
  );
  it.each([
    'ESSAI Camille',
    'Mme ESSAI Camille',
    'M. Camille Essai',
    'Camille ESSAI',
    'ESSAI Camille - Orléans',
    'ESSAI Camille, masseur-kinésithérapeute',
    'ESSAI Camille Masseur-kinésithérapeute',
    'ESSAI | Camille | MK',
    'ESSAI Camille (45000 ORLÉANS)',
  ])('by her name: « %s »', (text) =>
    expect(chosen('ESSAI Camilla', text, 'ESSAI-MÉDECIN Camille', 'Aucun autre')).toBe(text),
  );
  it.each([
    ['a doctor of her name', ['Dr ESSAI Camille']],
    ['a doctor by the trade', ['ESSAI Camille - Médecin généraliste']],
    ['another first name', ['ESSAI Camilla', 'ESSAI Camille-Andrée', 'ESSAI Camille Andrée']],
    ['a longer name', ['ESSAI-DUNE Camille', 'DESSAI Camille']],
    ['her name with another number', ['ESSAI Camille - 10100123453']],
    ['two who are called so', ['ESSAI Camille', 'Mme ESSAI Camille']],
    ['two, one of another number', ['ESSAI Camille', 'ESSAI Camille - 10100123453']],
    ['a number that only holds hers', ['110101010105', '101010101057']],
    ['a part of her number', ['1010101010', '457000016 ESSAI']],
    ['nothing found', ['Aucun résultat']],
    ['nobody', []],
  ])('never %s', (_what, texts: string[]) => expect(chosen(...texts)).toBeNull());
  it('twice by the RPPS: the place tells, else nobody', () => {
    const [here, there] = ['10101010105 - 457000016 Orléans', '10101010105 - 457000024 Olivet'];
    expect(chosen(there, here)).toBe(here);
    expect(chosen('10101010105 Orléans', '10101010105 Olivet')).toBeNull();
    expect(ownOption([here, there], { ...HER_PLAN, amNumber: null })).toBe(-1);
  });
  it('one text alone', () => {
    expect(isHer('EXEMPLE Andrée – RPPS 10101010105', HER_PLAN)).toBe(true);
    expect(isHer('EXEMPLE Andrée', HER_PLAN)).toBe(false);
  });
});
