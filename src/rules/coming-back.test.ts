import { describe, expect, it } from 'vitest';
import { fact, opened } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact, FactOf } from '../domain/facts.ts';
import { checkComingBack } from './coming-back.ts';

type Opening = Partial<FactOf<'episode-opened'>>;

const episode = (id: string, start: string, rest: Opening = {}): Fact =>
  opened({ episode: id, firstDate: civilDate(start), ...rest });
const closed = (id: string, on: string): Fact =>
  fact('episode-closed', { episode: id, on: civilDate(on), result: null });

function said(facts: Fact[], day = '2026-11-01') {
  const { episodes } = foldHistory(facts);
  const [current] = episodes.filter(({ id }) => id === 'now');
  if (!current) throw new Error('no episode');
  const others = episodes.filter(({ id }) => id !== 'now');
  return checkComingBack(current, others, civilDate(day));
}
const messages = (facts: Fact[], day?: string) =>
  said(facts, day).map(({ message, severity }) => `${message} ${severity}`);

describe('a patient who comes back (DUR-05)', () => {
  const now = episode('now', '2026-10-15');
  it('the first episode says nothing', () => expect(messages([now])).toEqual([]));
  it.each([
    ['2026-07-15', ['DUR_05_within warn']],
    ['2026-07-14', ['DUR_05_asked ask']],
  ])('same region, begun %s: within its three months the same care goes on', (start, expected) => {
    const before = [episode('old', start), closed('old', start)];
    expect(messages([...before, now])).toEqual(expected);
  });
  it('names the rank and the day of the first', () => {
    const facts = [
      episode('one', '2025-01-10'),
      closed('one', '2025-02-01'),
      episode('two', '2025-09-10'),
      closed('two', '2025-10-01'),
      episode('now', '2026-10-15', { comesBack: 'recurrence' }),
    ];
    expect(said(facts)).toMatchObject([
      {
        message: 'DUR_05_again',
        severity: 'info',
        values: { rank: 3, since: '2025-01-10', region: 'genou' },
      },
    ]);
  });
  it('a region is the same however it is written, and none is nobody’s repetition', () => {
    const old = (region: string) => episode('old', '2026-01-10', { region });
    expect(messages([old('GENOU '), closed('old', '2026-02-01'), now])).toHaveLength(1);
    expect(messages([old('épaule'), closed('old', '2026-02-01'), now])).toEqual([]);
    const unnamed = episode('now', '2026-10-15', { region: '' });
    expect(messages([old(''), closed('old', '2026-02-01'), unnamed])).toEqual([]);
  });
  it('« suite des mêmes soins » is for the doctor', () => {
    const back = episode('now', '2026-10-15', { comesBack: 'continuation' });
    const before = [episode('old', '2026-01-10'), closed('old', '2026-02-01')];
    expect(said([...before, back])).toMatchObject([
      { message: 'DUR_05_continuation', severity: 'alert', next: 'see-doctor' },
    ]);
  });
});

describe('two episodes at once (DUR-07)', () => {
  const now = episode('now', '2026-10-15');
  const back = (start: string) => episode('back', start, { region: 'dos' });
  it('is said, with the other region', () => {
    expect(said([back('2026-09-01'), now])).toMatchObject([
      { message: 'DUR_07_two', severity: 'warn', values: { regions: 'dos' } },
    ]);
  });
  it('not once the other is closed', () => {
    expect(messages([back('2026-09-01'), closed('back', '2026-10-20'), now])).toEqual([]);
  });
  it('not once the three months of the other are over, last day included', () => {
    expect(messages([back('2026-09-01'), now], '2026-12-01')).toEqual(['DUR_07_two warn']);
    expect(messages([back('2026-09-01'), now], '2026-12-02')).toEqual([]);
  });
  it('not of an episode that is over itself', () => {
    expect(messages([back('2026-12-01'), now], '2027-01-15')).toEqual(['DUR_07_two warn']);
    expect(messages([back('2026-12-01'), now], '2027-01-16')).toEqual([]);
  });
});
