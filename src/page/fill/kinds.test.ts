import { describe, expect, it } from 'vitest';
import { plain } from '../find/text.ts';
import { isAnothersKind, kindFor } from './kinds.ts';

const chosen = (...choices: string[]) => choices[kindFor(choices.map(plain))] ?? null;

describe('the kind of prescriber under which she stands', () => {
  it.each([
    [['Libéral', 'Salarié / établissement', 'Autre'], 'Libéral'],
    [['Prescripteur existant', 'Prescripteur inexistant'], 'Prescripteur inexistant'],
    [['Prescripteur répertorié', 'Prescripteur non répertorié'], 'Prescripteur non répertorié'],
    [['Dans l’annuaire', 'Saisie libre'], 'Saisie libre'],
    [['Médecin libéral', 'Kinésithérapeute'], 'Kinésithérapeute'],
    [['Médecin', 'Auxiliaire médical', 'Établissement'], 'Auxiliaire médical'],
    [['Rechercher', 'Nouveau prescripteur'], 'Nouveau prescripteur'],
  ])('%j: %s', (choices, kind) => expect(chosen(...choices)).toBe(kind));
  it.each([
    [['Médecin', 'Établissement']],
    [['Médecin libéral', 'Dentiste libéral']],
    [['Professionnel libéral', 'Cabinet libéral']],
    [['Libéral ou établissement', 'Autre']],
    [['Oui', 'Non']],
    [[]],
  ])('none is sure of %j', (choices: string[]) => expect(chosen(...choices)).toBeNull());
  it.each([
    ['Salarié / établissement', true],
    ['Hospitalier', true],
    ['Médecin traitant', true],
    ['Libéral', false],
    ['Prescripteur existant', false],
  ])('« %s » is somebody else’s: %s', (words, is) => expect(isAnothersKind(plain(words))).toBe(is));
});
