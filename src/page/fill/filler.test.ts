import { describe, expect, it, vi } from 'vitest';
import { HER_PLAN } from '../../../test/fakes/fill-plan.ts';
import type { Look } from '../read/form.ts';
import type { Notice } from '../view.ts';
import type { Filled, FillResult } from './fill.ts';
import { createFiller } from './filler.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a filler looks at no more of it
const FORM = { draft: { kind: 'invoice', prescriber: [] }, prescriber: {}, frame: null } as never;

const NOTHING: FillResult = { ok: false, why: 'nothing-to-fill' };
const isBack = () => Promise.resolve(true);
const filled = (undo: Filled['undo'] = isBack, isLost = false): FillResult => ({
  ok: true,
  filled: { with: 'rpps', dateByHand: false, isLost: () => isLost, undo },
});

/** A filler on a form whose page answers with these, one fill after the other; each on demand. */
function scene(...results: FillResult[]) {
  const answers: (() => void)[] = [];
  const asked: boolean[] = [];
  const said: Notice['kind'][] = [];
  const filler = createFiller(
    (): Look => FORM,
    () => ({ ...HER_PLAN, unasked: true }),
    ({ kind }) => void said.push(kind),
    (_fresh, _plan, options) =>
      new Promise((resolve) => {
        const result = results[asked.push(options.asked) - 1] ?? NOTHING;
        answers.push(() => resolve(result));
      }),
    () => Promise.resolve(NOTHING),
  );
  const answer = async () => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
    answers.shift()?.();
  };
  return { filler, answer, asked, said };
}

describe('a filler', () => {
  it.each([
    ['came to nothing', NOTHING],
    ['was refused', { ok: false, why: 'not-accepted' } as const],
  ])('does what she asked after a fill by itself that %s', async (_what, first) => {
    const { filler, answer, asked, said } = scene(first, filled());
    const own = filler.fillUnasked();
    const hers = filler.fill();
    await answer();
    await answer();
    await Promise.all([own, hers]);
    expect(asked).toEqual([false, true]);
    expect(said).toEqual(['filled']);
  });

  it('fills by itself once, and not again after an undo', async () => {
    const { filler, answer, asked, said } = scene(filled());
    const own = filler.fillUnasked();
    await answer();
    await own;
    await filler.undo();
    await filler.fillUnasked();
    expect(asked).toEqual([false]);
    expect(said).toEqual(['filled', 'undone']);
  });

  it('says when an undo left something behind', async () => {
    const { filler, answer, said } = scene(filled(() => Promise.resolve(false)));
    const hers = filler.fill();
    await answer();
    await hers;
    await filler.undo();
    expect(said).toEqual(['filled', 'not-undone']);
  });

  it('takes back the rest of what the page wiped a moment later, and says so', async () => {
    vi.useFakeTimers();
    try {
      const undo = vi.fn<Filled['undo']>(isBack);
      const { filler, answer, said } = scene(filled(undo, true));
      const hers = filler.fill();
      await answer();
      await hers;
      await vi.runAllTimersAsync();
      expect(undo).toHaveBeenCalledOnce();
      expect(said).toEqual(['filled', 'not-accepted']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps what it can undo while another fill is on its way', async () => {
    const undo = vi.fn<Filled['undo']>(isBack);
    const { filler, answer, said } = scene(filled(undo), NOTHING);
    const first = filler.fill();
    await answer();
    await first;
    const second = filler.fill();
    await filler.undo();
    expect(undo).not.toHaveBeenCalled();
    await answer();
    await second;
    await filler.undo();
    expect(said).toEqual(['filled', 'undone']);
  });
});
