import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import type { Fact } from '../../../domain/facts.ts';
import { sessionId } from '../../../domain/sessions.ts';
import { billed, fact, opened, session } from '../../../../test/fakes/facts.ts';
import { entryWords } from './entry-words.ts';
import { dayOfSession, episodesOf, isUndoable, timelineOf } from './timeline.ts';

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

describe('a billing in two episodes', () => {
  const share = (episode: string) =>
    fact('intent-to-bill', {
      key: `intent|i|${episode}`,
      intent: 'i',
      episode,
      invoice: 'a',
      sessions: [session('2026-10-01')],
      assessments: [],
      prescribedOn: null,
    });
  it('is one line that names both', () => {
    const outcome = fact('outcome-seen', {
      intent: 'i',
      outcome: 'success',
      evidence: [],
      filedAs: null,
    });
    const [line, ...more] = timelineOf([share('knee'), share('back'), outcome]);
    expect(more).toEqual([]);
    expect(line && episodesOf(line)).toEqual(['knee', 'back']);
  });
});

describe('a line undone', () => {
  const closed = fact('episode-closed', {
    key: 'closed',
    episode: 'knee',
    on: civilDate('2026-10-20'),
    result: null,
  });
  const undoing = (key: string, what: string) =>
    fact('fact-voided', { key, fact: what, reason: 'trop tôt' });
  const seen = (facts: Fact[]) =>
    timelineOf(facts).map((entry) => [entry.key, entry.undone, isUndoable(entry)]);

  it('stays, marked; what undid it can be undone', () => {
    expect(seen([closed])).toEqual([['closed', false, true]]);
    expect(seen([closed, undoing('u1', 'closed')])).toEqual([
      ['u1', false, true],
      ['closed', true, false],
    ]);
  });
  it('stands again once what undid it is undone', () => {
    const facts = [closed, undoing('u1', 'closed'), undoing('u2', 'u1')];
    expect(seen(facts)).toContainEqual(['closed', false, true]);
    expect(seen(facts)).toContainEqual(['u1', false, false]);
  });
  it('says what was undone', () => {
    const [line] = timelineOf([closed, undoing('u1', 'closed')]);
    expect(line?.kind === 'undoing' && line.about?.key).toBe('closed');
    expect(line && entryWords(line).title).toMatch(/^Annulé\s: Épisode terminé/);
    const [again] = timelineOf([closed, undoing('u1', 'closed'), undoing('u2', 'u1')]);
    expect(again && entryWords(again).title).toMatch(/^Rétabli\s: Épisode terminé/);
  });
});

describe('names joined and split', () => {
  const join = (tag: string, other: string, into: boolean) =>
    ({ ...fact('patients-joined', { key: `${tag}|${other}`, other, into }), tag }) as Fact;
  const joins = [join('a', 'b', true), join('b', 'a', false)];
  const split = joins.map(({ key, tag }) => {
    const undone = fact('fact-voided', { key: `undone ${key}`, fact: key, reason: '' });
    return { ...undone, tag };
  });
  it('are one line each where both names are read together', () => {
    expect(timelineOf(joins).map(({ key }) => key)).toEqual(['a|b']);
    const lines = timelineOf([...joins, ...split]);
    expect(lines.map(({ key }) => key).toSorted()).toEqual(['a|b', 'undone a|b']);
    expect(lines.some(isUndoable)).toBe(false);
  });
  it('are told under the second name too, once it stands alone', () => {
    const alone = [...joins, ...split].filter(({ tag }) => tag === 'b');
    expect(
      timelineOf(alone)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['b|a', 'undone b|a']);
  });
});

it('reads the day of a session out of its name', () => {
  expect(dayOfSession(sessionId('carrier#1', session('2026-10-12')))).toBe('2026-10-12');
});
