import { describe, expect, it } from 'vitest';
import { roleFor } from './classify.ts';
import type { SectionRole } from './vocabulary.ts';

describe('the part a field plays, by its words and its section', () => {
  it.each<[string, SectionRole | null, string | null]>([
    ['nom de naissance', 'patient', 'birth-name'],
    ['nom naiss', null, 'birth-name'],
    ['premier prenom de naissance', 'patient', 'first-name'],
    ['date de naissance', 'patient', 'birth-date'],
    ['naissance', null, 'birth-date'],
    ['ddn', null, 'birth-date'],
    ['rpps', 'prescriber', 'prescriber-rpps'],
    ['rpps', 'executant', 'executant'],
    ['rpps', null, null],
    ['n assurance maladie', 'prescriber', 'prescriber-am'],
    ['n assurance maladie', 'executant', 'executant'],
    ['date', 'prescriber', 'prescription-date'],
    ['date', 'sessions', 'session-date'],
    ['date', null, null],
    ['medecin traitant', 'prescriber', null],
    ['renouvellement au bout de', null, 'validity'],
  ])('« %s » in %s: %s', (label, section, role) => expect(roleFor(label, section)).toBe(role));
});
