import { describe, expect, it, vi } from 'vitest';
import { invoice } from '../../../test/fakes/draft.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Assessment } from '../../messages/shapes.ts';
import { bare } from '../../rules/bare.ts';
import type { Look } from '../read/form.ts';
import type { Act } from './guard.ts';
import { decideOnClick, type ClickParts } from './on-click.ts';

const OWN = ['10101010105', '457000016', 'ESSAI Camille'];
const DOCTOR = ['10100123453', 'Dr TESTEUR Dominique'];
const OTHERS = { kind: 'not-concerned', why: 'other-prescriber' } as const;

/** A doctor's form with so many sessions before the ordonnance. */
function doctors(onForm: number): Verdict {
  const verdict = bare(OTHERS);
  return { ...verdict, count: { ...verdict.count, onForm } };
}

interface How {
  prescriber?: string[];
  act?: Act;
  running?: boolean;
  fresh?: boolean;
  byHer?: boolean;
  alive?: boolean;
  mustStop?: boolean;
  /** Null: no verdict told yet. */
  observes?: boolean | null;
  observers?: string[];
}

/** One click on a form, and what came of it. */
function click(verdict: Verdict | null, how: How = {}) {
  const { prescriber = DOCTOR, act = 'bill', fresh = true, byHer = true } = how;
  const { alive = true, mustStop = false, running = false } = how;
  const { observes = false, observers = [] } = how;
  const begin = vi.fn<() => void>();
  const tally = vi.fn<() => void>();
  const said: string[] = [];
  const assessment = verdict === null ? null : ({ verdict, own: OWN } as unknown as Assessment);
  const parts = {
    page: { isAlive: () => alive, window: { navigator: { userActivation: { isActive: byHer } } } },
    assessor: {
      current: () => assessment,
      isFresh: () => fresh,
      isOutOfReach: () => false,
      observes: () => observes,
      mustStop: () => mustStop,
      refresh: () => said.push('refresh'),
    },
    billing: {
      begin,
      follow: (_: Look, since: number, exceeds: boolean) =>
        said.push(`follow ${since}${exceeds ? ' exceeds' : ''}`),
      tally,
      isRunning: () => running,
    },
    own: () => OWN,
    observers: () => observers,
    stop: () => said.push('stop'),
    say: ({ kind }: { kind: string }) => said.push(kind),
    clearChecking: () => undefined,
  } as unknown as ClickParts;
  const look = { draft: invoice(['2026-11-16'], { prescriber }) } as unknown as Look;
  const decision = decideOnClick(parts, look, act, 7);
  const begun = begin.mock.calls.length;
  return { decision, begun, said, tallied: tally.mock.calls.length };
}

describe('a click on a form that names a doctor', () => {
  it.each([
    ['whatever the verdict', doctors(0), {}],
    ['while nothing is known', null, {}],
    ['with Enter', doctors(2), { act: 'key' as const }],
    ['made by the page itself', doctors(2), { byHer: false }],
    ['after an update', doctors(2), { alive: false }],
    ['with an older verdict that would stop', doctors(0), { mustStop: true, fresh: false }],
  ])('%s: passes, without a word, and records nothing', (_, verdict, how) => {
    expect(click(verdict, how)).toMatchObject({ decision: 'pass', begun: 0, said: [] });
  });
  it('with sessions before the ordonnance: passes, without a word, and is recorded (PRE-10)', () => {
    expect(click(doctors(2))).toEqual({ decision: 'pass', begun: 1, said: [], tallied: 0 });
    // The worker looks at the form itself: an older verdict is enough to tell it.
    const old = { decision: 'pass', begun: 1, said: [], tallied: 0 };
    expect(click(doctors(2), { fresh: false })).toEqual(old);
  });
  it.each([
    ['by her own press', doctors(0), {}, 1],
    ['never while nothing is known', null, {}, 0],
    ['never by the page itself', doctors(0), { byHer: false }, 0],
    ['never after an update', doctors(0), { alive: false }, 0],
    ['never by a press that is no click yet', doctors(0), { act: 'press' as const }, 0],
    ['never where the screen is hers to judge', bare({ kind: 'locked', told: false }), {}, 0],
  ])('is tallied in silence %s', (_, verdict, how, tallied) => {
    expect(click(verdict, how)).toEqual({ decision: 'pass', begun: 0, said: [], tallied });
  });
});

describe('a click on a form that names her', () => {
  const within: Verdict = {
    ...bare({ kind: 'within' }),
    episode: { id: 'e', region: '', openedOn: '2026-10-01' as never },
  };
  const hers = { prescriber: OWN };
  it('passes and is recorded where the verdict is fresh', () => {
    expect(click(within, hers)).toMatchObject({ decision: 'pass', begun: 1, said: [] });
  });
  it('is held while the verdict is not fresh', () => {
    const held = { decision: 'hold', begun: 0, said: ['checking', 'refresh'] };
    expect(click(within, { ...hers, fresh: false })).toMatchObject(held);
  });
  it('is held where every reading is exceeded', () => {
    const held = { decision: 'hold', begun: 0, said: ['stop'] };
    expect(click(within, { ...hers, mustStop: true })).toMatchObject(held);
  });
  it('passes while what she sent is on its way, though its own intent made the verdict older', () => {
    expect(click(within, { ...hers, fresh: false, running: true }).decision).toBe('pass');
  });
  it('is held at a later step where another tab has taken the last place meanwhile', () => {
    const held = { decision: 'hold', begun: 0, said: ['stop'] };
    expect(click(within, { ...hers, mustStop: true, running: true })).toMatchObject(held);
  });
  it('with a key that may finish: held where it exceeds, else followed without an intent', () => {
    const key = { ...hers, act: 'key' as const };
    expect(click(within, { ...key, mustStop: true }).said).toEqual(['stop']);
    expect(click(within, key)).toMatchObject({ decision: 'pass', begun: 0, said: ['follow 7'] });
  });
  it('by a way that nobody knows: never held, followed', () => {
    const watched = click(within, { ...hers, act: 'watch', mustStop: true });
    expect(watched).toMatchObject({ decision: 'pass', begun: 0, said: ['follow 7 exceeds'] });
  });
  it.each([
    ['a fresh verdict that stops', { mustStop: true }, 'hold'],
    ['a fresh verdict that lets through', {}, 'pass'],
    ['an old verdict, even one that would stop', { mustStop: true, fresh: false }, 'pass'],
  ])('the hand goes down, with %s: nothing is said before the click', (_, how, decision) => {
    const pressed = click(within, { ...hers, act: 'press', ...how });
    expect(pressed).toMatchObject({ decision, begun: 0, said: ['refresh'] });
  });
  it('is never her intent when the page made it', () => {
    expect(click(within, { ...hers, byHer: false }).begun).toBe(0);
  });
});

describe('a click in observation', () => {
  const within: Verdict = {
    ...bare({ kind: 'within' }),
    episode: { id: 'e', region: '', openedOn: '2026-10-01' as never },
  };
  const hers = { prescriber: OWN, observes: true };
  it.each([
    ['where every reading would be exceeded', { mustStop: true }],
    ['while the verdict is not fresh', { fresh: false }],
    ['at both', { mustStop: true, fresh: false }],
  ])('%s: passes without a word, and is recorded', (_, how) => {
    const passed = { decision: 'pass', begun: 1, said: [] };
    expect(click(within, { ...hers, ...how })).toMatchObject(passed);
  });
  it('before any verdict: passes and is recorded where the page was told that she observes', () => {
    const early = { prescriber: OWN, observes: null, fresh: false };
    expect(click(null, { ...early, observers: OWN })).toMatchObject({ decision: 'pass', begun: 1 });
    expect(click(null, early)).toMatchObject({ decision: 'hold', begun: 0 });
  });
  it('the hand goes down: nothing is kept from the page', () => {
    const pressed = click(within, { ...hers, act: 'press', mustStop: true });
    expect(pressed).toMatchObject({ decision: 'pass', said: ['refresh'] });
  });
  it('a key that may finish is followed, never held', () => {
    const key = click(within, { ...hers, act: 'key', mustStop: true });
    expect(key.decision).toBe('pass');
    expect(key.begun).toBe(0);
  });
  it('a locked ledger counts nothing', () => {
    const locked = click(bare({ kind: 'locked', told: false }), hers);
    expect(locked).toMatchObject({ decision: 'pass', begun: 0 });
  });
});
