import { describe, expect, it, vi } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { bare } from '../rules/bare.ts';
import { createAssessor } from './assessor.ts';
import type { Ask } from './attended.ts';

const EXCEEDS = { ...bare({ kind: 'exceeds', dates: ['2026-11-16'] } as never), passed: [] };

/** An assessor of a form with these dates, and a worker that answers until it is gone. */
function attended() {
  let dates = ['2026-11-16'];
  let isThere = true;
  let revision = 1;
  const ask = () =>
    isThere
      ? Promise.resolve({ verdict: EXCEEDS, revision })
      : Promise.reject(Object.assign(new Error('gone'), { code: 'unreachable' }));
  const failed = vi.fn<(code: string) => void>();
  const listeners = { onAssessed: () => {}, onFailed: failed };
  const assessor = createAssessor(ask as unknown as Ask, () => invoice(dates), listeners);
  return {
    assessor,
    /** The worker is gone, as after an update. */
    cutOff: () => void (isThere = false),
    /** The worker is back, with what was written meanwhile. */
    comeBack: () => void ((isThere = true), (revision += 1)),
    type: (typed: string) => void (dates = [typed]),
    judged: () => {
      assessor.refresh();
      return vi.waitUntil(() => assessor.isFresh() && !assessor.isOutOfReach());
    },
    refused: () => vi.waitUntil(() => failed.mock.calls.length > 0),
  };
}

describe('the verdict on a form', () => {
  it('is fresh until a key, or a write somewhere, makes it an older one', async () => {
    const { assessor, judged, type, comeBack } = attended();
    expect(assessor.isFresh()).toBe(false);
    await judged();
    expect(assessor.mustStop()).toBe(true);
    type('2026-11-17');
    expect(assessor.isFresh()).toBe(false);
    await judged();
    comeBack();
    assessor.onRevision(2);
    expect(assessor.isFresh()).toBe(false);
    await judged();
  });

  it('stands for this very form where nobody can give a newer one, so that its stop does too', async () => {
    const { assessor, judged, cutOff, refused, type, comeBack } = attended();
    await judged();
    cutOff();
    assessor.onRevision(2);
    expect(assessor.isFresh()).toBe(false);
    await refused();
    expect([assessor.isOutOfReach(), assessor.isFresh(), assessor.mustStop()]).toEqual([
      true,
      true,
      true,
    ]);
    type('2026-11-17');
    expect(assessor.isFresh()).toBe(false);
    comeBack();
    await judged();
  });
});
