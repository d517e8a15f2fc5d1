import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import { DEFAULT_SETTINGS, type Answer, type Place } from '../domain/profile.ts';
import type { CountedSession } from '../domain/sessions.ts';
import { checkSupportingDocument, documentsDue } from './supporting-document.ts';

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

describe('invoices that left without it, as far as she said', () => {
  const day = (date: string) => ({ date: civilDate(date) });
  const sure = { certainty: 'certain' } as const;
  const sessions = [
    { ...day('2026-10-05'), invoice: 'one', ...sure },
    { ...day('2026-10-08'), invoice: 'one', ...sure },
    { ...day('2026-10-12'), invoice: 'two', ...sure },
    { ...day('2026-10-14'), invoice: null, ...sure },
    { ...day('2026-10-15'), invoice: 'three', certainty: 'possible' },
  ] as CountedSession[];
  const due = (attached: (string | null)[], once = false, onScreen = '') =>
    documentsDue(
      {
        profile: profile({
          settings: {
            ...DEFAULT_SETTINGS,
            supportingDocument: once ? 'per-treatment' : 'per-invoice',
          },
        }),
        place: place({ department: '45' }),
      },
      { sessions, attached },
      onScreen,
    ).map(({ message, dates, values }) => [message, dates[0], values['missing']]);
  it('each is counted, those that are not sure to be billed are not', () => {
    expect(due([])).toEqual([['JUS_01_not_noted', '2026-10-05', 2]]);
    expect(due(['one'])).toEqual([['JUS_01_not_noted', '2026-10-12', 1]]);
    expect(due(['one', 'two'])).toEqual([]);
    expect(due([null])).toEqual([]);
  });
  it('the one on screen has its own reminder', () => {
    expect(due(['one'], false, 'two')).toEqual([]);
  });
  it('once for the treatment, one is enough', () => {
    expect(due([], true)).toEqual([['JUS_01_not_noted_once', '2026-10-05', undefined]]);
    expect(due(['two'], true)).toEqual([]);
  });
  it('nothing where no document is asked for', () => {
    const where = { profile: profile(), place: place({ department: '38' }) };
    expect(documentsDue(where, { sessions, attached: [] }, '')).toEqual([]);
  });
});
