import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Answer, Place } from '../domain/profile.ts';
import { profileQuestions } from './profile-questions.ts';

const COMPLETE: Partial<Place> = {
  department: '45',
  cpts: 'CPTS Orléanaise',
  cptsProofOn: civilDate('2026-01-10'),
  arsListDate: civilDate('2025-09-01'),
};
const said = (rest: Partial<Place>, day = '2026-11-21', answers: Answer[] = []) =>
  profileQuestions(
    profile({ places: [place({ ...COMPLETE, ...rest })], answers }),
    civilDate(day),
  ).map(({ message, severity }) => `${message} ${severity}`);

describe('what the profile leaves open', () => {
  it('nothing, once all is told', () => expect(said({})).toEqual([]));
  it('names the place it is about', () => {
    const places = [place(COMPLETE), place({ ...COMPLETE, id: 'second', cptsProofOn: null })];
    const [question] = profileQuestions(profile({ places }), civilDate('2026-11-21'));
    expect(question).toMatchObject({ message: 'ELI_04_missing', subject: 'second' });
  });
  it('a remplaçant is told once, and asked nothing', () => {
    const who = profile({ status: 'remplacant', places: [place({ cptsProofOn: null })] });
    expect(profileQuestions(who, civilDate('2026-11-21'))).toMatchObject([{ rule: 'ELI-03' }]);
  });
  it('a place outside the twenty is told, and asked nothing', () => {
    expect(said({ department: '41' })).toEqual(['ELI_01_department alert']);
  });
  it('the permanent regime is asked nothing', () => {
    const rest = { regime: 'structure', department: '41', cptsProofOn: null } as const;
    expect(said(rest)).toEqual([]);
  });
});

describe('the CPTS, each year (ELI-04)', () => {
  it.each([
    ['2027-01-09', []],
    ['2027-01-10', ['ELI_04_yearly ask']],
  ])('proved on 10 January 2026, asked on %s', (day, expected) =>
    expect(said({}, day)).toEqual(expected),
  );
  it('never proved', () => expect(said({ cptsProofOn: null })).toEqual(['ELI_04_missing ask']));
  it('a CPTS that the territory does not name is asked about, where it names any', () => {
    expect(said({ cpts: 'CPTS d’Essai' })).toEqual(['ELI_04_unlisted ask']);
    expect(said({ cpts: 'CPTS Sud 28' })).toEqual([]);
    expect(said({ cpts: '' })).toEqual([]);
  });
});

describe('the ARS list (ELI-05, ELI-08)', () => {
  it('is asked for, with the last day to register', () => {
    const who = profile({ places: [place({ ...COMPLETE, arsListDate: null })] });
    expect(profileQuestions(who, civilDate('2026-11-21'))).toMatchObject([
      { message: 'ELI_05_missing', severity: 'ask' },
      { message: 'ELI_08_open', severity: 'info', values: { until: '2029-02-28' } },
    ]);
  });
  it('is awaited once she has declared herself', () => {
    const rest = { arsListDate: null, arsDeclaredOn: civilDate('2026-10-02') };
    const who = profile({ places: [place({ ...COMPLETE, ...rest })] });
    expect(profileQuestions(who, civilDate('2026-11-21'))).toMatchObject([
      { message: 'ELI_05_waiting', severity: 'ask', values: { declared: '2026-10-02' } },
      { message: 'ELI_08_open' },
    ]);
  });
  it.each([
    ['2026-08-31', []],
    ['2026-09-01', ['ELI_05_yearly info']],
    ['2026-09-30', ['ELI_05_yearly info']],
    ['2026-10-01', []],
    ['2027-09-05', ['ELI_05_yearly info']],
  ])('on it since 1 September 2025: on %s', (day, expected) =>
    expect(
      said({ cptsProofOn: civilDate('2026-08-01') }, day).filter((one) => one.includes('ELI_05')),
    ).toEqual(expected),
  );
  it('the reminder runs over the new year', () => {
    const rest = { arsListDate: civilDate('2025-12-20'), cptsProofOn: civilDate('2026-12-01') };
    expect(said(rest, '2027-01-10')).toEqual(['ELI_05_yearly info']);
    expect(said(rest, '2026-01-10')).toEqual([]);
  });
  it.each([
    ['45', '2029-02-28', 'open'],
    ['45', '2029-03-01', 'closed'],
    ['79', '2029-12-31', 'open'],
    ['79', '2030-01-01', 'closed'],
    ['85', '2029-12-08', 'open'],
    ['85', '2029-12-09', 'closed'],
  ])('department %s on %s: %s', (department, day, variant) => {
    const rest = { department, arsListDate: null, cpts: '', cptsProofOn: civilDate(day) };
    expect(said(rest, day)).toContain(`ELI_08_${variant} info`);
  });
});

describe('the supporting document (JUS-03)', () => {
  const answer = (value: string): Answer => ({
    question: 'supporting-document',
    department: '59',
    value,
    on: civilDate('2026-10-01'),
    source: 'CPAM',
  });
  it('is asked where no text tells, until she answers', () => {
    const nord = { department: '59', cpts: '' };
    expect(said(nord)).toEqual(['JUS_03_ask ask']);
    expect(said(nord, '2026-11-21', [answer('none')])).toEqual([]);
    expect(said(nord, '2026-11-21', [answer('required')])).toEqual([]);
    expect(said(nord, '2026-11-21', [{ ...answer('none'), department: '32' }])).toEqual([
      'JUS_03_ask ask',
    ]);
  });
  it('is not asked where one is stated', () =>
    expect(said({ department: '38', cpts: '' })).toEqual([]));
});

describe('her numbers (PRE-02, PRE-05)', () => {
  it('the third character is usually a 7', () => {
    expect(said({ amNumber: '450000005' })).toEqual(['PRE_02_shape warn']);
  });
  it('the structure’s number is not hers', () => {
    expect(said({ finess: '457000016' })).toEqual(['PRE_05_same warn']);
    expect(said({ finess: '450000005' })).toEqual([]);
  });
});
