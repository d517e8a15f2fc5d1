import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { billed, fact, opened, session } from '../../test/fakes/facts.ts';
import { foldHistory } from './episode.ts';
import type { Fact } from './facts.ts';
import { sessionId } from './sessions.ts';

const fold = (facts: Fact[]) =>
  foldHistory([opened(), ...facts.flat()]).episodes[0]?.sessions ?? [];
const told = (facts: Fact[]) => fold(facts).map(({ date, certainty }) => `${date} ${certainty}`);

describe('sessions folded from the journal', () => {
  it('a billed session is certain once its outcome is a success', () => {
    expect(told(billed('a', ['2026-10-05']))).toEqual(['2026-10-05 certain']);
  });
  it('an intent reserves its place until it is settled (CNT-14)', () => {
    expect(told(billed('a', ['2026-10-05'], null))).toEqual(['2026-10-05 possible']);
    expect(told(billed('a', ['2026-10-05'], 'unknown'))).toEqual(['2026-10-05 possible']);
  });
  it('a refused invoice counts nothing; billed again it counts once', () => {
    const refused = billed('a', ['2026-10-05'], 'failure', { invoice: 'form' });
    expect(told(refused)).toEqual([]);
    const again = billed('b', ['2026-10-05'], 'success', { invoice: 'form' });
    expect(told([...refused, ...again])).toEqual(['2026-10-05 certain']);
  });
  it('the same invoice saved again, under the name the software gave it, counts once', () => {
    const first = billed('a', ['2026-10-05'], 'success', { invoice: 'form', filedAs: '12' });
    const corrected = billed('b', ['2026-10-05', '2026-10-07'], 'success', { invoice: '12' });
    expect(told([...first, ...corrected])).toEqual(['2026-10-05 certain', '2026-10-07 certain']);
  });
  it('the same date on another invoice is possible until she answers (CNT-15)', () => {
    const twice = [...billed('a', ['2026-10-05']), ...billed('b', ['2026-10-05'])];
    expect(told(twice)).toEqual(['2026-10-05 certain', '2026-10-05 possible']);
    const doubtful = sessionId('b', session('2026-10-05'));
    const answer = (said: 'same' | 'second') =>
      fact('session-doubt-settled', { episode: 'knee', session: doubtful, answer: said });
    expect(told([...twice, answer('same')])).toEqual(['2026-10-05 certain']);
    expect(told([...twice, answer('second')])).toEqual([
      '2026-10-05 certain',
      '2026-10-05 certain',
    ]);
  });
  it('noted by hand, then billed on the same day: one session (CNT-05)', () => {
    const byHand = fact('session-by-hand', {
      episode: 'knee',
      gesture: 'g',
      session: session('2026-10-05'),
    });
    expect(told([byHand, ...billed('a', ['2026-10-05'])])).toEqual(['2026-10-05 certain']);
    expect(told([byHand, ...billed('a', ['2026-10-05'], null)])).toEqual(['2026-10-05 certain']);
    expect(fold([byHand])[0]?.origin).toBe('by-hand');
  });
  it('imported: one with the invoice of its day, and never asked about one of another day (CNT-05)', () => {
    const taken = (origin: 'import' | 'popup'): Fact => ({
      ...fact('session-by-hand', {
        episode: 'knee',
        gesture: 'g',
        session: session('2026-10-05'),
      }),
      origin,
    });
    expect(fold([taken('import')])[0]?.origin).toBe('import');
    expect(told([taken('import'), ...billed('a', ['2026-10-05'])])).toEqual(['2026-10-05 certain']);
    const close = ['2026-10-05 certain', '2026-10-06 certain'];
    expect(told([taken('import'), ...billed('b', ['2026-10-06'])])).toEqual(close);
    expect(told([taken('popup'), ...billed('c', ['2026-10-06'])])).not.toEqual(close);
  });
  it('noted by hand, then claimed by two invoices: it stands for one of them only', () => {
    const byHand = fact('session-by-hand', {
      episode: 'knee',
      gesture: 'g',
      session: session('2026-10-05'),
    });
    const two = [...billed('a', ['2026-10-05'], null), ...billed('b', ['2026-10-05'], 'unknown')];
    expect(told([byHand, ...two])).toEqual(['2026-10-05 certain', '2026-10-05 possible']);
  });
  it('a session taken back is gone, and comes back when it is billed again', () => {
    const taken = fact('session-voided', {
      episode: 'knee',
      session: sessionId('form', session('2026-10-05')),
      reason: 'erreur',
    });
    const first = billed('a', ['2026-10-05'], 'success', { invoice: 'form' });
    const early = first.map((item) => ({ ...item, at: item.at - 1000 }));
    expect(told([...early, taken])).toEqual([]);
    const again = billed('b', ['2026-10-05'], 'success', { invoice: 'form' });
    expect(told([...early, taken, ...again])).toEqual(['2026-10-05 certain']);
  });
  it('taking back a billed session takes back what was noted by hand for it', () => {
    const byHand = fact('session-by-hand', {
      episode: 'knee',
      gesture: 'g',
      session: session('2026-10-05'),
    });
    const invoiced = billed('a', ['2026-10-05'], 'success', { invoice: 'form' });
    const taken = fact('session-voided', {
      episode: 'knee',
      session: sessionId('form', session('2026-10-05')),
      reason: 'erreur',
    });
    expect(told([byHand, ...invoiced, taken])).toEqual([]);
  });
});

const someFacts = fc
  .array(
    fc.record({
      invoice: fc.constantFrom('i1', 'i2', 'i3'),
      day: fc.integer({ min: 1, max: 9 }),
      outcome: fc.constantFrom('success' as const, 'failure' as const, 'unknown' as const, null),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.flatMap(({ invoice, day, outcome }, index) =>
      billed(`n${index}`, [`2026-10-0${day}`], outcome, { invoice }),
    ),
  );

describe('the fold, whatever the order', () => {
  it('gives the same history for the same set of facts, in any order and repeated', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, seed) => {
        const shuffled = [...facts, ...facts].toSorted(
          (a, b) => ((a.at * (seed + 7)) % 11) - ((b.at * (seed + 7)) % 11),
        );
        expect(fold(shuffled)).toEqual(fold(facts));
      }),
      runs(200),
    );
  });
  it('never counts fewer places than the sessions that really took place', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const real = new Set(
          facts.flatMap((item) =>
            item.kind === 'outcome-seen' && item.outcome === 'success'
              ? facts.flatMap((other) =>
                  other.kind === 'intent-to-bill' && other.intent === item.intent
                    ? other.sessions.map(({ date }) => date)
                    : [],
                )
              : [],
          ),
        );
        const counted = fold(facts).filter(({ certainty }) => certainty === 'certain');
        expect(counted.length).toBeGreaterThanOrEqual(real.size);
      }),
      runs(200),
    );
  });
});
