import { describe, expect, it } from 'vitest';
import { billed, fact, opened, session } from '../../../../test/fakes/facts.ts';
import type { Fact } from '../../../domain/facts.ts';
import { foldHistory } from '../../../domain/episode.ts';
import { annexeChoices, firstChoice } from './annexe-choice.ts';

const choicesOf = (...facts: Fact[]) => {
  const [episode] = foldHistory([opened(), ...facts]).episodes;
  return annexeChoices(episode ?? { sessions: [], attached: [] });
};
const attached = (invoice: string | null) =>
  fact('supporting-document-attached', { episode: 'knee', invoice });

describe('what annexe 1 can go with', () => {
  it('the treatment, and each invoice seen, the latest first', () => {
    const choices = choicesOf(
      ...billed('a', ['2026-10-05', '2026-10-07']),
      ...billed('b', ['2026-10-12']),
      fact('session-by-hand', { episode: 'knee', gesture: 'g', session: session('2026-10-20') }),
      attached('invoice-b'),
    );
    expect(choices.map(({ invoice, dates }) => [invoice === null, dates])).toEqual([
      [true, ['2026-10-05', '2026-10-07', '2026-10-12', '2026-10-20']],
      [false, ['2026-10-12']],
      [false, ['2026-10-05', '2026-10-07']],
    ]);
  });
  it('proposes the latest invoice without one, or the treatment', () => {
    const [whole, b, a] = choicesOf(...billed('a', ['2026-10-05']), ...billed('b', ['2026-10-12']));
    const all = [whole, b, a].flatMap((choice) => choice ?? []);
    expect(firstChoice(all, 'per-invoice')).toBe(b);
    expect(firstChoice(all, 'per-treatment')).toBe(whole);
    const done = all.map((choice) => ({ ...choice, attached: true }));
    expect(firstChoice(done, 'per-invoice')).toBe(done[0]);
    expect(choicesOf()).toHaveLength(1);
  });
});
