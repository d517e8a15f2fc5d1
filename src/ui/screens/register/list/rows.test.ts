import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../../domain/civil-date.ts';
import { foldHistory } from '../../../../domain/episode.ts';
import type { Fact } from '../../../../domain/facts.ts';
import { standingOf } from '../../../../rules/check.ts';
import { fact, opened, session } from '../../../../../test/fakes/facts.ts';
import { colleague, place, profile } from '../../../../../test/fakes/profile.ts';
import type { Case } from '../../../caseload.ts';
import { countWatched, rowsOf, shownRows, sortedRows } from './rows.ts';
import { WHOLE_LIST, type ListView } from './list-view.ts';

const TODAY = civilDate('2026-10-20');
const HERE = profile({ places: [place({ id: 'here' }), place({ id: 'there' })] });
const THEIRS = colleague({ places: [place({ id: 'theirs' })] });

function caseOf(birthName: string, facts: Fact[], names: string[] = []): Case {
  const [episode] = foldHistory(facts).episodes;
  if (!episode) throw new Error('no episode in these facts');
  const patient = { birthName, firstName: 'Camille', birthDate: civilDate('1980-05-12') };
  const alsoKnownAs = names.map((other) => ({
    tag: other,
    patient: { ...patient, birthName: other },
  }));
  return {
    tag: birthName,
    patient,
    alsoKnownAs,
    episode,
    verdict: standingOf(episode, HERE, TODAY),
  };
}

const byHand = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    fact('session-by-hand', {
      episode: 'knee',
      gesture: `g${index}`,
      session: session(`2026-10-${String(index + 2).padStart(2, '0')}`),
    }),
  );
const ended = (on: string) =>
  fact('episode-closed', { episode: 'knee', on: civilDate(on), result: null });

const FULL = caseOf('Plein', [opened({ place: 'here' }), ...byHand(8)]);
const SOME = caseOf('Élan d’Essai', [opened({ place: 'there' }), ...byHand(3)], ['Autrefois']);
const NEW = caseOf('Neuf', [opened({ place: 'theirs' })]);
const OVER = caseOf('Ancien', [opened({ place: 'here' }), ...byHand(2), ended('2026-10-10')]);
const LATER = caseOf('Recent', [opened({ place: 'here' }), ...byHand(1), ended('2026-10-12')]);
const ROWS = rowsOf([OVER, NEW, SOME, LATER, FULL]);

const names = (rows: readonly { subject: Case }[]) => rows.map(({ subject }) => subject.tag);
const shown = (view: Partial<ListView>, typed = '') =>
  names(shownRows(ROWS, { ...WHOLE_LIST, ...view }, typed, [HERE, THEIRS]));

it('the list itself: open first by the soonest limit, then what is over, the latest first', () => {
  expect(names(ROWS)).toEqual(['Plein', 'Élan d’Essai', 'Neuf', 'Recent', 'Ancien']);
  expect(ROWS.map(({ own }) => own)).toEqual([0, 1, 2, 3, 4]);
});

describe('sorted by a column', () => {
  const by = (column: 'patient' | 'count' | 'deadline' | 'state', way: 'up' | 'down') =>
    names(sortedRows(ROWS, { column, way }));
  it('names, without accents', () => {
    expect(by('patient', 'up')).toEqual(['Ancien', 'Élan d’Essai', 'Neuf', 'Plein', 'Recent']);
    expect(by('patient', 'down')).toEqual(['Recent', 'Plein', 'Neuf', 'Élan d’Essai', 'Ancien']);
  });
  it('the count', () => {
    expect(by('count', 'down')).toEqual(['Plein', 'Élan d’Essai', 'Ancien', 'Recent', 'Neuf']);
  });
  it('the deadline: none comes last both ways', () => {
    expect(by('deadline', 'up').at(-1)).toBe('Neuf');
    expect(by('deadline', 'down').at(-1)).toBe('Neuf');
  });
  it('the state: what is loudest first', () => {
    expect(by('state', 'up')[0]).toBe('Plein');
    expect(by('state', 'down')[0]).toBe('Recent');
  });
});

describe('filtered', () => {
  it('by names, accents aside, by any name of the person; nothing for what is no name', () => {
    expect(shown({}, 'elan')).toEqual(['Élan d’Essai']);
    expect(shown({}, 'autr cam')).toEqual(['Élan d’Essai']);
    expect(shown({}, ' ')).toHaveLength(5);
    expect(shown({}, '12')).toEqual([]);
  });
  it('by what runs and what is over', () => {
    expect(shown({ which: 'open' })).toEqual(['Plein', 'Élan d’Essai', 'Neuf']);
    expect(shown({ which: 'closed' })).toEqual(['Recent', 'Ancien']);
  });
  it('by practitioner and place', () => {
    expect(shown({ who: THEIRS.rpps })).toEqual(['Neuf']);
    expect(shown({ place: 'there' })).toEqual(['Élan d’Essai']);
    expect(shown({ who: THEIRS.rpps, place: 'there' })).toEqual([]);
  });
  it('by any of several reasons, with how many have each', () => {
    expect(shown({ watched: ['near-limit'] })).toEqual(['Plein']);
    expect(shown({ watched: ['near-limit', 'referral'] })).toEqual(['Plein', 'Recent', 'Ancien']);
    expect(countWatched(ROWS).get('referral')).toBe(3);
    expect(countWatched(ROWS).get('to-confirm')).toBeUndefined();
  });
});
