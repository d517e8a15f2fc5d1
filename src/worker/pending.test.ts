import { invoice } from '../../test/fakes/draft.ts';
import { session } from '../../test/fakes/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropPending, keepPending, pendingIn, strayPending } from './pending.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const PLACE = { origin: 'https://logiciel.example', tabId: 1, frameId: 0 };
const draft = invoice(['2026-11-16'], { invoiceId: 'new:1' });
const at = (instant: number) => () => instant;
const keep = () => keepPending(PLACE, { draft, intent: 'i', heard: [7] }, at(1000));

beforeEach(() => session.clear());

describe('an invoice on its way between two documents', () => {
  it('is told to the next document of that frame, with its age', async () => {
    await keep();
    expect(await pendingIn(PLACE, at(1800))).toEqual({
      intent: 'i',
      invoiceId: 'new:1',
      dates: ['2026-11-16'],
      heard: [7],
      strayed: false,
      ageMs: 800,
    });
  });
  it.each([
    ['another tab', { tabId: 2 }],
    ['another frame', { frameId: 3 }],
    ['another origin', { origin: 'https://autre.example' }],
  ])('is not told to %s', async (_, rest) => {
    await keep();
    expect(await pendingIn({ ...PLACE, ...rest })).toBeNull();
  });
  it('keeps no name of a patient', async () => {
    await keep();
    expect(JSON.stringify([...session])).not.toMatch(/DÉMO-TESTEUR|Zoé|1980/);
  });
  it('says that she turned away, of that very intent only', async () => {
    await keep();
    await strayPending(PLACE, 'another');
    expect((await pendingIn(PLACE))?.strayed).toBe(false);
    await strayPending(PLACE, 'i');
    expect((await pendingIn(PLACE))?.strayed).toBe(true);
  });
  it('is gone with its outcome, of that very intent only', async () => {
    await keep();
    await dropPending(PLACE, 'another');
    expect(await pendingIn(PLACE)).not.toBeNull();
    await dropPending(PLACE, 'i');
    expect(await pendingIn(PLACE)).toBeNull();
  });
  it('that cannot be read is nothing', async () => {
    session.set('pending|1|0', { intent: 3 });
    expect(await pendingIn(PLACE)).toBeNull();
  });
});
