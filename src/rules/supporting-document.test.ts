import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import { DEFAULT_SETTINGS, type Answer, type Place } from '../domain/profile.ts';
import { checkSupportingDocument } from './supporting-document.ts';

interface Given {
  here?: Partial<Place>;
  attached?: (string | null)[];
  once?: boolean;
  answers?: Answer[];
}

const said = ({ here = { department: '45' }, attached = [], once = false, answers = [] }: Given) =>
  checkSupportingDocument({
    profile: profile({
      answers,
      settings: { ...DEFAULT_SETTINGS, supportingDocument: once ? 'per-treatment' : 'per-invoice' },
    }),
    place: place(here),
    episode: { attached },
    invoiceMark: 'this',
  }).map(({ message, severity, subject }) => `${message} ${severity} ${subject}`);

const answer = (value: string): Answer => ({
  question: 'supporting-document',
  department: '59',
  value,
  on: civilDate('2026-10-01'),
  source: 'CPAM',
});

describe('the supporting document (JUS-01, JUS-02)', () => {
  it('Loiret asks for annexe 1 with each invoice', () => {
    expect(said({})).toEqual(['JUS_01_annexe warn this']);
    expect(said({ attached: ['another'] })).toEqual(['JUS_01_annexe warn this']);
    expect(said({ attached: ['this'] })).toEqual([]);
  });
  it('once for the treatment, when she set it so', () => {
    expect(said({ once: true })).toEqual(['JUS_01_annexe warn this']);
    expect(said({ once: true, attached: ['another'] })).toEqual([]);
    expect(said({ attached: [null] })).toEqual([]);
  });
  it('nothing in the permanent regime, in Loiret too (JUS-02)', () => {
    expect(said({ here: { department: '45', regime: 'structure' } })).toEqual([]);
    expect(said({ here: { department: '45', regime: 'etablissement' } })).toEqual([]);
  });
  it('nothing where none is stated, nor while nobody knows', () => {
    expect(said({ here: { department: '38' } })).toEqual([]);
    expect(said({ here: { department: '59' } })).toEqual([]);
  });
  it('what her CPAM told her decides where no text does', () => {
    const here = { department: '59' };
    expect(said({ here, answers: [answer('required')] })).toEqual(['JUS_01_required warn this']);
    expect(said({ here, answers: [answer('required'), answer('none')] })).toEqual([]);
  });
  it('an unknown place is not guessed', () => {
    const about = { profile: profile(), episode: { attached: [] }, invoiceMark: 'this' };
    expect(checkSupportingDocument({ ...about, place: null })).toEqual([]);
  });
});
