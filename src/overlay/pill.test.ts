import { describe, expect, it } from 'vitest';
import type { Verdict } from '../domain/verdict.ts';
import { pill } from './pill.ts';
import type { Showing } from './showing.ts';

/** The folded card of a verdict, as far as its words are concerned. */
function words(verdict: Record<string, unknown>): unknown {
  const whole = {
    episode: 'e',
    total: 3,
    limit: 8,
    daysLeft: 40,
    count: { possible: 0, onForm: 1 },
    standing: { kind: 'within' },
    findings: [],
    ...verdict,
  } as unknown as Verdict;
  const screen = { assessment: { verdict: whole }, notice: null } as unknown as Showing['screen'];
  const { children, attributes } = pill({ screen } as unknown as Showing, () => undefined);
  // What can be seen stands in what is read aloud.
  expect(attributes['aria-label']).toContain(children[0]);
  return children[0];
}

describe('the folded card', () => {
  it.each([
    ['count and days left', {}, '3 sur 8 · 40 j'],
    ['the last day', { daysLeft: 0 }, '3 sur 8 · 0 j'],
    ['past its end', { daysLeft: -1 }, '3 sur 8 · délai dépassé'],
    ['without an end', { daysLeft: null }, '3 sur 8'],
    [
      'a session that is not certain',
      { count: { possible: 1, onForm: 0 } },
      '3 sur 8 · 40 j · à confirmer',
    ],
    ['no episode yet', { episode: null, standing: { kind: 'to-qualify' } }, 'Accès direct\u202f?'],
  ])('%s', (_, verdict, said) => expect(words(verdict)).toBe(said));
});
