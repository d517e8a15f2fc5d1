import { describe, expect, it } from 'vitest';
import { opened, session, fact } from '../../../../../test/fakes/facts.ts';
import { profile } from '../../../../../test/fakes/profile.ts';
import { civilDate } from '../../../../domain/civil-date.ts';
import { foldHistory } from '../../../../domain/episode.ts';
import { standingOf } from '../../../../rules/check.ts';
import { rowsOf, type Row } from '../list/rows.ts';
import {
  AT_ONCE,
  closeMany,
  endsTooEarly,
  reopenMany,
  type Ask,
  type Outcome,
} from './close-many.ts';

const DAY = civilDate('2026-11-16');
const ENDING = { date: DAY, result: 'improved', noEvent: true } as const;

function rows(count: number): Row[] {
  const [episode] = foldHistory([
    opened(),
    fact('session-by-hand', { episode: 'knee', gesture: 'one', session: session('2026-11-12') }),
  ]).episodes;
  if (!episode) throw new Error('no episode');
  const patient = { birthName: 'ESSAI', firstName: 'Camille', birthDate: DAY };
  const verdict = standingOf(episode, profile(), DAY);
  return rowsOf(
    Array.from({ length: count }, (_, at) => {
      return {
        tag: `tag-${at}`,
        patient,
        alsoKnownAs: [],
        episode: { ...episode, id: `e${at}` },
        verdict,
      };
    }),
  );
}

describe('several episodes at once', () => {
  it('go part by part, and what became of each part adds up', async () => {
    const sizes: number[] = [];
    const ask = (async (_: string, { items }: { items: { tag: string; episode: string }[] }) => {
      sizes.push(items.length);
      return { closed: items.slice(1), changed: 1, later: 0 };
    }) as unknown as Ask;
    const told: [Outcome, number][] = [];
    await closeMany(ask, rows(45), ENDING, 'g', (outcome, done) => told.push([outcome, done]));
    expect(sizes).toEqual([AT_ONCE, AT_ONCE, 5]);
    expect(told.map(([, done]) => done)).toEqual([20, 40, 45]);
    expect(told.at(-1)?.[0]).toMatchObject({ gesture: 'g', changed: 3, later: 0 });
    expect(told.at(-1)?.[0].closed).toHaveLength(42);
  });
  it('a part that fails leaves what was done before it to be taken back', async () => {
    let calls = 0;
    const ask = (async (_: string, { items }: { items: unknown[] }) => {
      calls += 1;
      if (calls === 2) throw new Error('unreachable');
      return { closed: items, changed: 0, later: 0 };
    }) as unknown as Ask;
    let last: Outcome | null = null;
    const work = closeMany(ask, rows(30), ENDING, 'g', (outcome) => (last = outcome));
    await expect(work).rejects.toThrow('unreachable');
    expect(last).toMatchObject({ closed: { length: AT_ONCE } });
  });
  it('are opened again under the name of their gesture', async () => {
    const asked: unknown[] = [];
    const ask = (async (name: string, request: object) => {
      asked.push([name, request]);
      return null;
    }) as unknown as Ask;
    const closed = [{ tag: 't', episode: 'e' }];
    await reopenMany(ask, { gesture: 'g', closed, changed: 0, later: 0 }, () => {});
    expect(asked).toEqual([['ui/undo-gesture', { items: closed, gesture: 'g' }]]);
  });
  it('a day before the last session is too early', () => {
    const [row] = rows(1);
    if (!row) throw new Error('no row');
    expect(endsTooEarly(row, '2026-11-11')).toBe(true);
    expect(endsTooEarly(row, '2026-11-12')).toBe(false);
  });
});
