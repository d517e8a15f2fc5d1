import { describe, expect, it } from 'vitest';
import { cast, verdictOf, type Ballot, type Family } from './ballot.ts';
import { voteOf, type Vote } from './tellings.ts';

const verdict = (...votes: [Family, Vote][]) => verdictOf(new Map(votes));

describe('families of evidence', () => {
  it('one alone decides nothing, whatever it says', () => {
    expect(verdict()).toBeNull();
    expect(verdict(['network', 'success'])).toBeNull();
    expect(verdict(['words', 'failure'])).toBeNull();
  });
  it('two that agree decide, two that disagree do not', () => {
    expect(verdict(['network', 'success'], ['form', 'success'])).toEqual({
      outcome: 'success',
      evidence: ['network', 'form'],
    });
    expect(verdict(['words', 'failure'], ['invalid', 'failure'])?.outcome).toBe('failure');
    expect(verdict(['network', 'success'], ['words', 'failure'], ['form', 'success'])).toBeNull();
  });
  it('one refusal outweighs what the same family says later', () => {
    const votes: Ballot = new Map();
    cast(votes, 'network', 'failure');
    cast(votes, 'network', 'success');
    cast(votes, 'words', null);
    expect([...votes]).toEqual([['network', 'failure']]);
  });
});

describe('what a text says of an invoice', () => {
  it.each([
    ['facture n 12 enregistree', 'success'],
    ['facture creee', 'success'],
    ['la facture n a pas ete enregistree', 'failure'],
    ['veuillez corriger les erreurs suivantes', 'failure'],
    ['rpps prescr errone', 'failure'],
    ['la facture sera enregistree confirmez vous', null],
    ['les champs obligatoires sont marques d une etoile', null],
    ['nouvelle facture', null],
    ['la facture n a finalement pas ete enregistree', 'failure'],
    ['facture non enregistree', 'failure'],
    ['aucune facture enregistree', null],
    ['facture n 12 enregistree et non transmise', 'success'],
    ['la facture n a pas pu etre correctement enregistree', 'failure'],
    ['facture n 12 enregistree attention mutuelle absente', null],
    ['facture enregistree impossible d imprimer', null],
  ] as const)('%s: %s', (text, vote) => {
    expect(voteOf(text)).toBe(vote);
  });
});
