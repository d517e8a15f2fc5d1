import { describe, expect, it } from 'vitest';
import { allRules } from '../../../rules/catalogue.ts';
import { EVERYTHING, shownRules } from './shown-rules.ts';

const idsOf = (filter: Partial<typeof EVERYTHING>) =>
  shownRules({ ...EVERYTHING, ...filter }, 'fr').flatMap(({ rules }) => rules.map(({ id }) => id));

describe('the rules that are shown', () => {
  it('are all of them, in the order of the catalogue, while nothing is asked', () => {
    expect(idsOf({})).toEqual(allRules().map(({ id }) => id));
  });
  it.each(['CNT-01', 'cnt-01', '  CNT-01 '])('%j finds that rule', (typed) => {
    expect(idsOf({ typed })).toContain('CNT-01');
    expect(idsOf({ typed }).length).toBeLessThan(allRules().length);
  });
  it('are found whatever the accents and the apostrophe, every word anywhere', () => {
    const found = idsOf({ typed: 'diagnostic médical préalable' });
    expect(found.length).toBeGreaterThan(0);
    expect(idsOf({ typed: 'PREALABLE diagnostic medical' })).toEqual(found);
    expect(idsOf({ typed: "d'un acces direct" })).toEqual(idsOf({ typed: 'd’un accès direct' }));
  });
  it('are found by their source', () => {
    expect(idsOf({ typed: 'Loiret' })).toContain('JUS-01');
  });
  it('are those of one family, or of one certainty', () => {
    expect(idsOf({ family: 'duration' }).every((id) => id.startsWith('DUR-'))).toBe(true);
    const inferred = allRules().filter(({ certainty }) => certainty === 'D');
    expect(idsOf({ certainty: 'D' })).toEqual(inferred.map(({ id }) => id));
  });
  it('leave no empty family behind', () => {
    expect(shownRules({ ...EVERYTHING, typed: 'xyzzy' }, 'fr')).toEqual([]);
  });
});
