import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAdditions, anyDay, anyFacts, anyOpening } from '../../test/fakes/any-facts.ts';
import { billed, fact, session } from '../../test/fakes/facts.ts';
import { runs } from '../../test/fakes/runs.ts';
import { civilDate } from './civil-date.ts';
import { foldHistory } from './episode.ts';
import { ofKind, type Fact } from './facts.ts';

const RUNS = runs(400);
const journal = fc.tuple(anyOpening, anyFacts).map(([opening, facts]) => [...opening, ...facts]);
const additions = fc
  .tuple(anyOpening, anyAdditions)
  .map(([opening, facts]) => [...opening, ...facts]);
/** Certain and possible, in both episodes together: what the guard judges on. */
const places = (facts: readonly Fact[]) =>
  foldHistory(facts).episodes.reduce((sum, { sessions }) => sum + sessions.length, 0);

describe('the fold of any journal', () => {
  it('does not depend on the order in which the facts come', () => {
    const shuffled = journal.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(foldHistory(other)).toEqual(foldHistory(facts));
      }),
      RUNS,
    );
  });

  it('is the same when facts are replayed', () => {
    fc.assert(
      fc.property(journal, fc.nat(20), (facts, from) => {
        expect(foldHistory([...facts, ...facts.slice(from)])).toEqual(foldHistory(facts));
      }),
      RUNS,
    );
  });

  it('an undone fact was never there, whatever it said', () => {
    const oneMore = fc.tuple(
      journal,
      anyFacts.filter((facts) => facts.length > 0),
    );
    fc.assert(
      fc.property(oneMore, ([facts, more]) => {
        const [added] = more;
        if (!added) throw new Error('nothing added');
        const undone = fact('fact-voided', { fact: added.key, reason: '' });
        expect(foldHistory([...facts, added, undone])).toEqual(foldHistory(facts));
        const again = fact('fact-voided', { fact: undone.key, reason: '' });
        expect(foldHistory([...facts, added, undone, again])).toEqual(
          foldHistory([...facts, added]),
        );
      }),
      RUNS,
    );
  });

  it('taking a session back restores the count', () => {
    // A day that nothing else touches: two notes of one day are shown, and taken back, as one.
    const date = civilDate('2026-12-24');
    fc.assert(
      fc.property(journal, (facts) => {
        const noted = fact('session-by-hand', {
          episode: 'knee',
          gesture: 'new',
          session: session(date),
        });
        const taken = fact('session-voided', {
          episode: 'knee',
          session: `new#${date}#1`,
          reason: '',
        });
        expect(places([...facts, noted])).toBe(places(facts) + 1);
        expect(foldHistory([...facts, noted, taken])).toEqual(foldHistory(facts));
      }),
      RUNS,
    );
  });

  it('a session more never lowers the count', () => {
    const how = fc.constantFrom('by-hand', 'success', 'unknown', null);
    fc.assert(
      fc.property(
        additions,
        anyDay,
        how,
        fc.constantFrom('i1', 'new'),
        (facts, date, by, invoice) => {
          const more =
            by === 'by-hand'
              ? [fact('session-by-hand', { episode: 'knee', gesture: 'm', session: session(date) })]
              : billed('more', [date], by, { invoice });
          expect(places([...facts, ...more])).toBeGreaterThanOrEqual(places(facts));
        },
      ),
      RUNS,
    );
  });

  it('certain and possible never fall below what was really billed', () => {
    fc.assert(
      fc.property(additions, (facts) => {
        const accepted = new Set(
          ofKind(facts, 'outcome-seen')
            .filter(({ outcome }) => outcome === 'success')
            .map(({ intent }) => intent),
        );
        const slots = ofKind(facts, 'intent-to-bill')
          .filter(({ intent }) => accepted.has(intent))
          .flatMap(({ episode, sessions }) =>
            sessions.map(({ date, rank }) => `${episode} ${date} ${rank}`),
          );
        expect(places(facts)).toBeGreaterThanOrEqual(new Set(slots).size);
      }),
      RUNS,
    );
  });

  it('no session is there twice under one name', () => {
    fc.assert(
      fc.property(journal, (facts) => {
        for (const { sessions } of foldHistory(facts).episodes) {
          const names = sessions.map(({ id }) => id);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      RUNS,
    );
  });
});
