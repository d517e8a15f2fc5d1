import { describe, expect, it } from 'vitest';
import { faultsOf, isUnusualAmNumber } from './profile-faults.ts';
import { draftOf, emptyPlace, profileOf } from './profile-form.ts';
import type { ProfileDraft } from './profile-form.ts';
import { notesAt } from './visible-fault.ts';

const FILLED: ProfileDraft = {
  familyName: ' EXEMPLE ',
  firstName: 'Andrée',
  rpps: '8 1010 1010 105',
  status: 'titulaire',
  places: [
    {
      ...emptyPlace('lieu-1'),
      department: '45',
      regime: 'cpts',
      amNumber: '45 7 00001 6',
      cpts: 'CPTS Orléanaise',
    },
  ],
};

describe('the profile as typed', () => {
  it('is saved without its spaces, prefix and blanks', () => {
    expect(profileOf(FILLED)).toEqual({
      familyName: 'EXEMPLE',
      firstName: 'Andrée',
      rpps: '10101010105',
      status: 'titulaire',
      places: [
        {
          id: 'lieu-1',
          department: '45',
          amNumber: '457000016',
          regime: 'cpts',
          cpts: 'CPTS Orléanaise',
          arsListDate: null,
        },
      ],
    });
  });

  it('comes back as it was saved', () => {
    const profile = profileOf(FILLED);
    expect(profileOf(draftOf(profile))).toEqual(profile);
  });

  it('names its faults in the order of the screen', () => {
    expect([...faultsOf(draftOf(null)).keys()]).toEqual([
      'family-name',
      'first-name',
      'rpps',
      'status',
      'lieu-1-department',
      'lieu-1-regime',
      'lieu-1-am',
    ]);
  });

  it.each([
    ['1010', 'length', 4],
    ['1010101010A', 'characters', 11],
    ['10101010104', 'key', 11],
    ['101010101050', 'length', 12],
  ])('RPPS %s: %s', (rpps, error, length) => {
    const draft = { ...FILLED, rpps };
    expect(faultsOf(draft).get('rpps')).toEqual({ kind: 'rpps', error, length });
    expect(profileOf(draft)).toBeNull();
  });

  it('keeps a department outside the twenty, by its code', () => {
    const [place = emptyPlace('lieu-1')] = FILLED.places;
    const outside = { ...place, department: 'other', otherDepartment: ' 2a ' };
    expect(profileOf({ ...FILLED, places: [outside] })?.places[0]?.department).toBe('2A');
    const wrong = { ...outside, otherDepartment: 'Paris' };
    expect(faultsOf({ ...FILLED, places: [wrong] }).has('lieu-1-other-department')).toBe(true);
  });

  it('doubts an AM number whose third character is not 7, without refusing it', () => {
    expect(isUnusualAmNumber('457000016')).toBe(false);
    expect(isUnusualAmNumber('451000012')).toBe(true);
    expect(isUnusualAmNumber('451')).toBe(false);
  });
});

const shown = (rpps: string, { left = false, tried = false } = {}) =>
  notesAt('rpps', {
    faults: faultsOf({ ...FILLED, rpps }),
    left: new Set(left ? ['rpps'] : []),
    tried,
  });

describe('what is said at a field', () => {
  it('an unfinished number is a note while it is typed, an error once it is left', () => {
    expect(shown('1010')).toHaveProperty('note');
    expect(shown('1010', { left: true })).toHaveProperty('error');
  });

  it('a wrong key is an error at once', () => {
    expect(shown('10101010104')).toHaveProperty('error');
  });

  it('an empty field is an error once saving was tried', () => {
    expect(shown('', { left: true })).toEqual({});
    expect(shown('', { tried: true })).toHaveProperty('error');
  });
});
