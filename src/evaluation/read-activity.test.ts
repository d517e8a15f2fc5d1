import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { ACTIVITY } from '../domain/practice-facts.ts';
import { append } from '../ledger/append.ts';
import { purge } from '../ledger/purge.ts';
import { figuresOf } from './figures.ts';
import { civilYear } from './period.ts';
import { readActivity } from './read-activity.ts';

const seen = () => fact('patient-seen', { patient: PATIENT });
const old = (facts: Fact[]) => facts.map((one) => ({ ...one, day: civilDate('2022-03-01') }));
const YEAR = { ...civilYear(2022), practitioner: null };

describe('what the figures are read from', () => {
  it('an empty ledger has nothing, and an answer', async () => {
    const read = await readActivity(await newLedger());
    expect(read).toEqual({ episodes: [], prescribed: [], purged: [] });
  });
  it('names that are joined are one patient', async () => {
    const ledger = await newLedger();
    const join = (other: string, into: boolean) => fact('patients-joined', { other, into });
    const under = (tag: string, facts: Fact[]) => facts.map((one) => ({ ...one, tag }));
    await append(ledger, {
      facts: [
        ...under('one', [seen(), opened(), ...billed('i', ['2026-03-01']), join('two', false)]),
        ...under('two', [seen(), opened({ episode: 'back' }), join('one', true)]),
        ...under('two', [
          fact('assessment-noted', { episode: 'back', date: civilDate('2026-04-01') }),
        ]),
      ],
    });
    const read = await readActivity(ledger);
    const asked = { ...civilYear(2026), practitioner: null, totalActs: null };
    expect(figuresOf(read, asked).groups.all).toMatchObject({ patients: 1, episodes: 2 });
  });
  it('after a purge the share stays what it was, and the other figures say what they lost', async () => {
    const ledger = await newLedger();
    const prescribed = fact('prescribed-seen', { invoice: 'p', month: '2022-03', sessions: 9 });
    await append(ledger, {
      facts: old([
        seen(),
        opened(),
        ...billed('i', ['2022-03-01', '2022-03-08']),
        fact('episode-closed', { episode: 'knee', on: civilDate('2022-03-09'), result: null }),
        { ...prescribed, tag: ACTIVITY },
      ]),
    });
    const figures = async (totalActs: number | null) =>
      figuresOf(await readActivity(ledger), { ...YEAR, totalActs });
    const before = await figures(40);
    expect((await figures(null)).share).toMatchObject({ how: 'seen', count: 2, outOf: 11 });
    await purge(ledger, civilDate('2026-11-23'), 36);
    const after = await figures(40);
    expect(after.share).toEqual(before.share);
    expect(after.groups.all.episodes).toBe(0);
    expect(after.limits.purged).toEqual({ episodes: 1, sessions: 2 });
    expect((await figures(null)).share).toEqual({ kind: 'not-calculable', why: 'purged' });
  });
});
