import { afterEach, describe, expect, it, vi } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Person } from '../ledger/people.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { opened } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { homonymsAmong, judgePeople } from './caseload.ts';

/** Somebody whose three months end on 5 January 2027. */
function treatedAt(where: string): Person {
  const firstDate = civilDate('2026-10-05');
  const { episodes } = foldHistory([opened({ place: where, before: 1, firstDate })]);
  return { tag: where, patient: PATIENT, alsoKnownAs: [], episodes };
}

describe('one list', () => {
  afterEach(() => void vi.restoreAllMocks());
  const leftWhile = async (now: string[], where: string[]) => {
    const clock = vi.spyOn(Date, 'now');
    for (const instant of now) clock.mockReturnValueOnce(Date.parse(instant));
    const places = [place(), place({ id: 'there', department: '974' })];
    const cases = await judgePeople(where.map(treatedAt), profile({ places }));
    return cases.map(({ verdict }) => verdict.daysLeft);
  };

  it('is judged for one day, though midnight passes meanwhile', async () => {
    const midnight = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:01Z'];
    expect(await leftWhile(midnight, ['here', 'here'])).toEqual([5, 5]);
  });
  it('is judged for the day of each place', async () => {
    const evening = ['2026-12-31T21:00:00Z', '2026-12-31T21:00:00Z'];
    expect(await leftWhile(evening, ['here', 'there'])).toEqual([5, 4]);
  });
});

describe('two patients of one name', () => {
  const one = { tag: 'a', patient: PATIENT };
  it.each([
    ['with another birth date', { ...PATIENT, birthDate: '1990-01-01' as never }, true],
    ['typed otherwise', { ...PATIENT, birthName: 'demo testeur' }, true],
    ['with another first name', { ...PATIENT, firstName: 'Noa' }, false],
  ])('%s', (_, patient, expected) => {
    const known = [
      one,
      one,
      { tag: 'b', patient },
      { tag: 'c', patient: { ...PATIENT, birthName: 'FICTIF' } },
    ];
    expect([...homonymsAmong(known)]).toEqual(expected ? ['a', 'b'] : []);
  });
});
