import { describe, expect, it } from 'vitest';
import { sessionId } from '../../../domain/sessions.ts';
import { billed, fact, opened, session } from '../../../../test/fakes/facts.ts';
import { dayOfSession, timelineOf } from './timeline.ts';

describe('the history of a patient', () => {
  it('shows a billing once: its outcome, or the wait for one; latest first', () => {
    const facts = [
      opened(),
      ...billed('a', ['2026-10-01']),
      ...billed('b', ['2026-10-03'], null),
      fact('session-voided', { episode: 'knee', session: 'g#2026-10-02#1', reason: 'double' }),
    ];
    const kinds = timelineOf(facts).map((entry) => entry.fact.kind);
    expect(kinds).toEqual(['session-voided', 'intent-to-bill', 'outcome-seen', 'episode-opened']);
  });

  it('keeps every word on the same invoice', () => {
    const facts = [
      ...billed('a', ['2026-10-01'], 'unknown'),
      fact('outcome-seen', { intent: 'a', outcome: 'success', evidence: ['kiné'], filedAs: null }),
    ];
    expect(timelineOf(facts).map(({ kind }) => kind)).toEqual(['outcome', 'outcome']);
  });
});

it('reads the day of a session out of its name', () => {
  expect(dayOfSession(sessionId('carrier#1', session('2026-10-12')))).toBe('2026-10-12');
});
