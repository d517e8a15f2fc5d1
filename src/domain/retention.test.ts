import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyOpening } from '../../test/fakes/any-facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { runs } from '../../test/fakes/runs.ts';
import { civilDate } from './civil-date.ts';
import { foldHistory } from './episode.ts';
import type { Fact } from './facts.ts';
import { expiredOn, judgeClock, RETENTIONS } from './retention.ts';

const day = civilDate;
const on = (date: string, facts: Fact[]) => facts.map((one) => ({ ...one, day: day(date) }));

describe('what has expired', () => {
  const first = on('2026-10-01', [fact('patient-seen', { patient: PATIENT }), opened()]);
  const journal = [...first, ...on('2026-10-05', billed('a', ['2026-10-05']))];
  it.each([
    ['2030-01-05', false],
    ['2030-01-06', true],
    ['2026-10-06', false],
  ])('39 months after 5 October 2026, on %s: %s', (today, gone) => {
    const { keys, everything } = expiredOn(journal, day(today), 39);
    expect(everything).toBe(gone);
    expect(keys).toHaveLength(gone ? journal.length : 0);
  });
  it('a session of a later day than its writing counts by its own day', () => {
    const early = on('2026-10-01', billed('a', ['2026-12-24']));
    expect(expiredOn([...first, ...early], day('2027-12-20'), 12).everything).toBe(false);
  });
  it('an old episode goes with all that was said of it; a young one keeps the names', () => {
    const back = on('2029-12-01', [opened({ episode: 'back' })]);
    const undone = on('2026-10-06', [fact('fact-voided', { fact: 'outcome', reason: '' })]);
    const outcome = on('2026-10-05', billed('b', ['2026-10-07'])).map((one) =>
      one.kind === 'outcome-seen' ? { ...one, key: 'outcome' } : one,
    );
    const all = [...journal, ...outcome, ...undone, ...back];
    const { keys, everything } = expiredOn(all, day('2030-02-01'), 39);
    expect(everything).toBe(false);
    const left = all.filter(({ key }) => !keys.includes(key));
    expect(left.map(({ kind }) => kind).toSorted()).toEqual(['episode-opened', 'patient-seen']);
    expect(foldHistory(left).episodes.map(({ id }) => id)).toEqual(['back']);
  });
  it('nothing younger than the retention ever goes, and a longer retention keeps more', async () => {
    fc.assert(
      fc.property(anyOpening, anyFacts, fc.nat(300), (opening, facts, months) => {
        const all = [...opening, ...facts];
        const today = day('2040-01-01');
        const gone = new Set(expiredOn(all, today, months).keys);
        const longer = expiredOn(all, today, months + 12).keys;
        return longer.every((key) => gone.has(key)) && (months < 170 || gone.size === 0);
      }),
      runs(100),
    );
    expect(RETENTIONS).toContain(39);
  });
});

describe('the clock', () => {
  it.each([
    [null, '2026-11-22', 'fine'],
    ['2026-11-22', '2026-11-22', 'fine'],
    ['2026-11-22', '2027-01-06', 'fine'],
    ['2026-11-22', '2027-01-07', 'leapt'],
    ['2026-11-22', '2076-11-22', 'leapt'],
    ['2026-11-22', '2026-11-21', 'behind'],
  ] as const)('last believed %s, now %s: %s', (trusted, today, judged) => {
    expect(judgeClock(trusted === null ? null : day(trusted), day(today))).toBe(judged);
  });
});
