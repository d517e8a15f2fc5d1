import { describe, expect, it } from 'vitest';
import { HER_PLAN } from '../../../test/fakes/fill-plan.ts';
import { planFill, type SlotState, type SlotStates } from './plan.ts';

const box = (rest: Partial<SlotState> = {}): SlotState => ({
  value: '',
  writable: true,
  type: 'text',
  longest: Infinity,
  pattern: '',
  formats: [],
  choices: null,
  ...rest,
});
const list = (...rows: [string, string][]) =>
  box({ type: 'select-one', choices: rows.map(([value, text]) => ({ value, text })) });
const planned = (states: SlotStates, plan = HER_PLAN) => planFill(states, plan);
const texts = (states: SlotStates, plan = HER_PLAN) =>
  planned(states, plan).steps.map(({ slot, text }) => `${slot} ${text}`);

describe('what is written where', () => {
  it('identifiers, names, date', () =>
    expect(
      texts({ date: box(), firstName: box(), name: box(), am: box({ longest: 9 }), rpps: box() }),
    ).toEqual([
      'rpps 10101010105',
      'am 457000016',
      'name ESSAI',
      'firstName Camille',
      'date 05/10/2026',
    ]));
  it('the whole name where it is one field', () =>
    expect(texts({ name: box() })).toEqual(['name ESSAI Camille']));
  it('no first name alone', () => expect(texts({ firstName: box() })).toEqual([]));
  it('an empty mask is empty, and what it must hold is the number', () =>
    expect(planned({ am: box({ value: '__ _ _____ _', longest: 12 }) }).steps).toEqual([
      { slot: 'am', text: '457000016', wanted: '457000016', kind: 'number' },
    ]));
  it('a date must hold the day, in whatever form', () =>
    expect(planned({ date: box({ formats: ['JJ-MM-AAAA'] }) }).steps).toEqual([
      { slot: 'date', text: '05-10-2026', wanted: '2026-10-05', kind: 'date' },
    ]));
  it('her own option of a native list, by its value', () => {
    const rpps = list(['', 'Choisir'], ['7', 'Dr EXEMPLE'], ['9', 'ESSAI Camille']);
    expect(texts({ rpps })).toEqual(['rpps 9']);
    expect(texts({ rpps: list(['', 'Choisir'], ['7', 'Dr ESSAI Camille']) })).toEqual([]);
  });
});

describe('never shortened', () => {
  it.each([
    ['an RPPS in a box of nine', { rpps: box({ longest: 9 }) }],
    ['an RPPS where nine digits are asked for', { rpps: box({ pattern: String.raw`\d{9}` }) }],
    ['an AM number in a box of eight', { am: box({ longest: 8 }) }],
    ['an AM number where eleven digits are asked for', { am: box({ pattern: '[0-9]{11}' }) }],
    ['a name in a box too short', { name: box({ longest: 10 }) }],
    ['one free field of any length', { search: box() }],
    ['one free field of thirteen', { search: box({ longest: 13 }) }],
  ])('%s', (_what, states) => expect(texts(states)).toEqual([]));
  it('one free field takes the number of its length (PRE-04)', () => {
    expect(texts({ search: box({ longest: 11 }) })).toEqual(['search 10101010105']);
    expect(texts({ search: box({ longest: 9 }) })).toEqual(['search 457000016']);
  });
  it('no AM number where the place is not sure', () =>
    expect(texts({ am: box({ longest: 9 }) }, { ...HER_PLAN, amNumber: null })).toEqual([]));
});

describe('only what is empty', () => {
  it.each([
    ['a doctor’s name', { name: box({ value: 'Dr EXEMPLE' }) }],
    ['a doctor’s number', { rpps: box({ value: '10100123453', writable: false }) }],
    ['somebody chosen in the search', { search: box({ value: 'EXEMPLE Dominique' }) }],
    ['an AM number that may be anybody’s', { am: box({ value: '451234561' }) }],
    ['a first name that is not hers', { firstName: box({ value: 'Dominique' }) }],
  ])('%s is taken', (_what, states) => {
    expect(planned({ rpps: box(), ...states })).toMatchObject({ taken: true, hers: false });
  });
  it('her own entries are hers, and what is missing beside them is written', () => {
    const states = {
      rpps: box({ value: '10101010105' }),
      name: box({ value: 'Essai' }),
      firstName: box({ value: 'CAMILLE' }),
      am: box(),
    };
    expect(planned(states)).toMatchObject({ taken: false, hers: true });
    expect(texts(states)).toEqual(['am 457000016']);
  });
  it('a list that asks to choose is empty', () => {
    const name = { ...list(['', 'Choisir…'], ['9', 'ESSAI Camille']), value: 'Choisir…' };
    expect(planned({ name })).toMatchObject({ taken: false, hers: false });
  });
  it('nothing that cannot be written', () =>
    expect(texts({ rpps: box({ writable: false }), date: box({ writable: false }) })).toEqual([]));
  it('a date that stands there stays, and takes nobody’s place', () =>
    expect(planned({ rpps: box(), date: box({ value: '01/09/2026' }) })).toMatchObject({
      taken: false,
      steps: [{ slot: 'rpps' }],
    }));
  it('no date is known: none is written', () =>
    expect(texts({ date: box() }, { ...HER_PLAN, prescriptionDate: null })).toEqual([]));
});

describe('a split date', () => {
  const day = list(['', 'Jour'], ['05', '05']);
  const month = list(['', ''], ['10', 'Octobre']);
  it('by its lists and boxes', () =>
    expect(texts({ day: { ...day, value: 'Jour' }, month, year: box({ longest: 4 }) })).toEqual([
      'day 05',
      'month 10',
      'year 2026',
    ]));
  it('whole or not at all', () => {
    expect(texts({ day, month, year: list(['', ''], ['2025', '2025']) })).toEqual([]);
    expect(texts({ day, month, year: { ...box(), value: '2025' } })).toEqual([]);
    expect(texts({ day, month })).toEqual([]);
  });
});
