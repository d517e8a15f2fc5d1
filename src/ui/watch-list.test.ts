import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { standingOf } from '../rules/check.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { soonestFirst, type Case } from './caseload.ts';
import { warningBefore } from './session-warning.ts';
import { stateOf, watchedFor } from './watch-list.ts';

const TODAY = civilDate('2026-10-20');
const PROFILE = profile({ places: [place({ department: '45', arsListDate: null })] });

function caseOf(facts: Fact[], name = 'ESSAI'): Case {
  const [episode] = foldHistory(facts).episodes;
  if (!episode) throw new Error('no episode in these facts');
  const patient = { birthName: name, firstName: 'Camille', birthDate: civilDate('1980-05-12') };
  const verdict = standingOf(episode, PROFILE, TODAY);
  return { tag: name, patient, alsoKnownAs: [], episode, verdict };
}

function byHand(count: number): Fact[] {
  return Array.from({ length: count }, (_, index) =>
    fact('session-by-hand', {
      episode: 'knee',
      gesture: `g${index}`,
      session: session(`2026-10-${String(index + 2).padStart(2, '0')}`),
    }),
  );
}

describe('the state of an episode', () => {
  it.each([
    [5, 'current', ['assessment']],
    [6, 'watch', ['near-limit', 'assessment']],
    [8, 'full', ['near-limit', 'assessment', 'report', 'referral']],
    [9, 'beyond', ['near-limit', 'assessment', 'report', 'referral']],
  ] as const)('%i sessions: %s', (count, state, watched) => {
    const subject = caseOf([opened(), ...byHand(count)]);
    expect(stateOf(subject)).toBe(state);
    expect(watchedFor(subject)).toEqual(watched);
  });

  it.each([
    ['2026-07-19', 'late', true],
    ['2026-07-20', 'watch', true],
    ['2026-08-02', 'watch', true],
    ['2026-08-03', 'current', false],
  ] as const)('first session on %s: %s', (firstDate, state, near) => {
    const subject = caseOf([opened({ firstDate: civilDate(firstDate) })]);
    expect(stateOf(subject)).toBe(state);
    expect(watchedFor(subject).includes('near-end')).toBe(near);
  });

  it('without limit once a linked diagnosis is recorded', () => {
    const subject = caseOf([opened(), ...byHand(9), diagnosed('2026-10-01')]);
    expect(stateOf(subject)).toBe('uncapped');
    // Nothing limits; the documents are due all the same.
    expect(watchedFor(subject)).toEqual(['assessment', 'report']);
    expect(warningBefore(subject.verdict, TODAY)).toBeNull();
  });

  it('is watched while an invoice waits for a word', () => {
    const subject = caseOf([opened(), ...billed('i', ['2026-10-02'], 'unknown')]);
    expect(watchedFor(subject)).toContain('to-confirm');
  });

  it('a closed episode nears no limit; its documents and decision are still due', () => {
    const closed = fact('episode-closed', { episode: 'knee', on: TODAY, result: null });
    const subject = caseOf([opened(), ...byHand(8), closed]);
    expect(stateOf(subject)).toBe('closed');
    expect(watchedFor(subject)).toEqual(['assessment', 'report', 'referral', 'event']);
  });
});

describe('before one more session is noted', () => {
  it('warns of the ninth, not of the eighth', () => {
    const { verdict } = caseOf([opened(), ...byHand(7)]);
    expect(warningBefore(verdict, TODAY)).toBeNull();
    expect(warningBefore(caseOf([opened(), ...byHand(8)]).verdict, TODAY)).toBe('ninth');
  });

  it('warns past the three months, not on their last day', () => {
    const { verdict } = caseOf([opened({ firstDate: civilDate('2026-07-20') })]);
    expect(warningBefore(verdict, civilDate('2026-10-20'))).toBeNull();
    expect(warningBefore(verdict, civilDate('2026-10-21'))).toBe('late');
  });
});

it('lists full episodes first, then by the soonest limit, those without one last', () => {
  const full = caseOf([opened(), ...byHand(8)], 'PLEIN');
  const soon = caseOf([opened({ firstDate: civilDate('2026-07-25') })], 'BIENTOT');
  const far = caseOf([opened({ firstDate: civilDate('2026-10-10') })], 'LOIN');
  const unstarted = caseOf([opened()], 'NEUF');
  const names = soonestFirst([unstarted, far, soon, full]).map(({ tag }) => tag);
  expect(names).toEqual(['PLEIN', 'BIENTOT', 'LOIN', 'NEUF']);
});
