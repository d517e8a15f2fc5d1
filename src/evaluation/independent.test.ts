import { describe, expect, it } from 'vitest';
import { generatedYear, KINES } from '../../test/fakes/generated-year.ts';
import { rawFigures } from '../../test/fakes/raw-figures.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { append } from '../ledger/append.ts';
import { activityOf } from './activity.ts';
import { figuresOf, GROUPS, type Activity } from './figures.ts';
import { peopleOf, readActivity } from './read-activity.ts';

const YEAR = generatedYear(9);
const SESSIONS = 5000;

function activity(facts: typeof YEAR): Activity {
  const byTag = Map.groupBy(facts, ({ tag }) => tag);
  byTag.delete('activity');
  return {
    episodes: peopleOf(byTag).flatMap((own) => activityOf(own[0]?.tag ?? '', own)),
    prescribed: facts.filter((fact) => fact.kind === 'prescribed-seen'),
    purged: [],
  };
}

describe('the figures of a generated year, and the same worked out a second time', () => {
  it('is a year of three kinés, 400 patients and 5 000 sessions', () => {
    const all = rawFigures(YEAR, { from: '2000-01-01', to: '2099-12-31', kine: null });
    expect(new Set(YEAR.map(({ practitioner }) => practitioner)).size).toBe(3);
    expect(YEAR.filter(({ kind }) => kind === 'patient-seen')).toHaveLength(400);
    expect(Math.abs(all.given - SESSIONS)).toBeLessThan(SESSIONS / 10);
  });
  const read = activity(YEAR);
  const PERIODS = [
    ['2026-01-01', '2026-12-31'],
    ['2025-01-01', '2025-12-31'],
    ['2026-03-01', '2026-08-31'],
    ['2026-05-04', '2026-05-04'],
  ] as const;
  it.each(PERIODS.flatMap((days) => [null, ...KINES].map((kine) => [...days, kine] as const)))(
    'from %s to %s, of %s',
    (from, to, practitioner) => {
      const raw = rawFigures(YEAR, { from, to, kine: practitioner });
      const period = { from: civilDate(from), to: civilDate(to) };
      const { groups, share, limits } = figuresOf(read, {
        ...period,
        practitioner,
        totalActs: null,
      });
      for (const id of GROUPS) {
        const { over20, distribution, types, ...rest } = raw[id];
        expect(groups[id]).toMatchObject(rest);
        expect(groups[id].distribution).toEqual([...distribution, over20]);
        expect(Object.fromEntries(groups[id].types)).toEqual(types);
      }
      expect(limits).toMatchObject(raw.limits);
      // What is prescribed is known by month.
      const known = from.endsWith('-01') && raw.share.outOf > raw.share.count;
      const seen = { kind: 'share', how: 'seen', ...raw.share };
      expect(share).toMatchObject(known ? seen : { kind: 'not-calculable' });
      const typed = figuresOf(read, { ...period, practitioner, totalActs: 9999 });
      expect(typed.share).toMatchObject({ how: 'typed', count: raw.given, outOf: 9999 });
    },
  );
  it('read from a sealed ledger they are the same, and how far it is gets told', async () => {
    const ledger = await newLedger();
    const some = generatedYear(4, { patients: 12, sessions: 120 });
    await append(ledger, { facts: some });
    const told: number[] = [];
    const kept = await readActivity(ledger, (done, of) => told.push(done / of));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((part) => part > 0 && part <= 1)).toBe(true);
    const question = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') };
    const asked = { ...question, practitioner: null, totalActs: null };
    expect(figuresOf(kept, asked)).toEqual(figuresOf(activity(some), asked));
  });
});
