import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../../test/fakes/facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { runs } from '../../test/fakes/runs.ts';
import type { Fact } from '../domain/facts.ts';
import { MOST_IN_A_SLICE, slicesOf } from './slices.ts';

const factsOf = (tag: string, many: number): Fact[] =>
  Array.from({ length: many }, () => ({ ...fact('patient-seen', { patient: PATIENT }), tag }));

describe('a restore in slices', () => {
  it('holds everything once, in slices that a message may carry, patients whole where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { maxLength: 8 }), fc.nat(1200), (sizes, marks) => {
        const facts = sizes.flatMap((many, index) => factsOf(`tag-${index}`, many));
        const aliases = Array.from({ length: marks }, (_, n) => ({
          alias: `alias-${n}`,
          tag: `tag-${n % 10}`,
        }));
        const slices = slicesOf({ facts, aliases });
        expect(slices.flatMap((slice) => slice.facts)).toEqual(facts);
        const carried = slices.flatMap((slice) => slice.aliases.map(({ alias }) => alias));
        expect(carried.toSorted()).toEqual(aliases.map(({ alias }) => alias).toSorted());
        for (const slice of slices) {
          expect(slice.facts.length).toBeLessThanOrEqual(MOST_IN_A_SLICE);
          expect(slice.aliases.length).toBeLessThanOrEqual(MOST_IN_A_SLICE);
        }
        for (const [index, many] of sizes.entries()) {
          const holding = slices.filter((slice) =>
            slice.facts.some(({ tag }) => tag === `tag-${index}`),
          );
          expect(holding.length).toBeLessThanOrEqual(Math.ceil(many / MOST_IN_A_SLICE));
        }
      }),
      runs(40),
    );
  });
});
