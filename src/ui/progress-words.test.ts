import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { standingOf } from '../rules/check.ts';
import { billed, diagnosed, opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { placesOf, progressWords } from './progress-words.ts';

const day = (index: number) => `2026-10-${String(index + 1).padStart(2, '0')}`;
const days = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => day(from + at));

function places(facts: Fact[]) {
  const [episode] = foldHistory([opened(), ...facts]).episodes;
  if (!episode) throw new Error('no episode in these facts');
  return placesOf(standingOf(episode, profile(), civilDate('2026-10-20')));
}

describe('the eight places of an episode', () => {
  it('done, to confirm, left: in marks and in words', () => {
    const five = places([...billed('a', days(0, 4)), ...billed('b', [day(6)], 'unknown')]);
    expect(five).toEqual([...Array(4).fill('done'), 'possible', ...Array(3).fill('left')]);
    expect(progressWords(five ?? [])).toEqual(['4 faites', '1 à confirmer', '3 restantes']);
  });

  it('nothing yet, one left, none left, more than there are', () => {
    const words = (count: number) => progressWords(places(billed('a', days(0, count))) ?? []);
    expect(words(0)).toEqual(['8 restantes']);
    expect(words(7)).toEqual(['7 faites', '1 restante']);
    expect(words(8)).toEqual(['8 faites', 'aucune restante']);
    expect(words(10)).toEqual(['8 faites', '2 au-delà de 8', 'aucune restante']);
  });

  it('there are none where a diagnosis lifts the limit', () => {
    expect(places([...billed('a', days(3, 2)), diagnosed('2026-10-01')])).toBeNull();
  });
});
