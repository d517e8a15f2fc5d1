import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import { DEFAULT_SETTINGS, NO_COORDINATOR } from '../../../domain/profile.ts';
import * as fakes from '../../../../test/fakes/profile.ts';
import { faultsOf, isNumberOfStructure, isUnusualAmNumber } from './profile-faults.ts';
import { emptyPlace } from './place-form.ts';
import { draftOf, profileOf } from './profile-form.ts';
import type { ProfileDraft } from './profile-form.ts';
import { NOTHING_SAID, withTerritory } from './territory-form.ts';
import { notesAt } from './visible-fault.ts';

const TODAY = civilDate('2026-11-21');
const FILLED: ProfileDraft = {
  ...draftOf(null),
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
    expect(profileOf(FILLED, TODAY)).toEqual({
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
          finess: null,
          cptsProofOn: null,
          arsDeclaredOn: null,
          coordinator: NO_COORDINATOR,
          phone: '',
          contacts: [],
        },
      ],
      settings: DEFAULT_SETTINGS,
      answers: [],
      absences: [],
      observes: false,
    });
  });

  it('comes back as it was saved', () => {
    const profile = profileOf(FILLED, TODAY);
    expect(profileOf(draftOf(profile), TODAY)).toEqual(profile);
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
    expect(profileOf(draft, TODAY)).toBeNull();
  });

  it('keeps a department outside the twenty, by its code', () => {
    const [place = emptyPlace('lieu-1')] = FILLED.places;
    const outside = { ...place, department: 'other', otherDepartment: ' 2a ' };
    expect(profileOf({ ...FILLED, places: [outside] }, TODAY)?.places[0]?.department).toBe('2A');
    const wrong = { ...outside, otherDepartment: 'Paris' };
    expect(faultsOf({ ...FILLED, places: [wrong] }).has('lieu-1-other-department')).toBe(true);
  });

  it('doubts an AM number whose third character is not 7, without refusing it', () => {
    expect(isUnusualAmNumber('457000016')).toBe(false);
    expect(isUnusualAmNumber('451000012')).toBe(true);
    expect(isUnusualAmNumber('451')).toBe(false);
  });
});

describe('what the texts leave to her', () => {
  const saved = fakes.profile({
    places: [fakes.place({ finess: '450000088', cptsProofOn: civilDate('2026-01-10') })],
    settings: {
      counting: 'per-patient',
      assessmentCounts: true,
      episodeStart: 'first-session',
      supportingDocument: 'per-treatment',
    },
    answers: [
      {
        question: 'supporting-document',
        department: '59',
        value: 'required',
        on: civilDate('2026-02-01'),
        source: 'CPAM, par téléphone',
      },
      {
        question: 'experiment-end',
        department: '59',
        value: '2029-12-31',
        on: civilDate('2026-02-02'),
        source: 'ARS',
      },
    ],
  });

  it('comes back as it was saved: settings, numbers, answers with their day', () => {
    expect(profileOf(draftOf(saved), TODAY)).toEqual(saved);
  });
  it('an answer that changes is of today, the other keeps its day', () => {
    const draft = draftOf(saved);
    const said = { ...NOTHING_SAID, ...draft.territories['59'], document: 'none' as const };
    const territories = withTerritory(draft.territories, '59', said);
    expect(profileOf({ ...draft, territories }, TODAY)?.answers).toMatchObject([
      { value: 'none', on: '2026-11-21', source: 'CPAM, par téléphone' },
      { value: '2029-12-31', on: '2026-02-02' },
    ]);
  });
  it('an answer taken back is none', () => {
    const draft = draftOf(saved);
    const territories = withTerritory(draft.territories, '59', NOTHING_SAID);
    expect(profileOf({ ...draft, territories }, TODAY)?.answers).toEqual([]);
  });
  it('said and taken back, the form is as it was saved', () => {
    const draft = draftOf(fakes.profile());
    const said = withTerritory(draft.territories, '59', { ...NOTHING_SAID, document: 'none' });
    const back = withTerritory(said, '59', NOTHING_SAID);
    expect({ ...draft, territories: back }).toEqual(draft);
  });
  it.each([
    ['12', 'length'],
    ['450000089', 'key'],
  ])('FINESS %s: %s', (finess, error) => {
    const [first = emptyPlace('lieu-1')] = FILLED.places;
    const draft = { ...FILLED, places: [{ ...first, finess }] };
    expect(faultsOf(draft).get('lieu-1-finess')).toMatchObject({ kind: 'finess', error });
  });
  it('the same number twice is doubted, however it is written', () => {
    const [first = emptyPlace('lieu-1')] = FILLED.places;
    expect(isNumberOfStructure(first)).toBe(false);
    expect(isNumberOfStructure({ ...first, finess: '457000016' })).toBe(true);
  });
  it('an end that is no day is told at its field', () => {
    const said = { ...NOTHING_SAID, end: '2029-02-30' };
    const draft = { ...FILLED, territories: { '45': said } };
    expect([...faultsOf(draft).keys()]).toEqual(['lieu-1-end']);
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
