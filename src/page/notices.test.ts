import { describe, expect, it } from 'vitest';
import type { Standing } from '../domain/verdict.ts';
import type { Assessor } from './assessor.ts';
import { markedLines, noticeAfter, noticeSaid } from './notices.ts';
import type { Look } from './read/form.ts';
import type { Notice } from './view.ts';

const judged = (kind: Standing['kind']) =>
  ({ current: () => ({ verdict: { standing: { kind } } }) }) as unknown as Assessor;
const FILLED: Notice = { kind: 'filled', with: 'rpps' };
const FAILED: Notice = { kind: 'failed', code: 'storage' };
const REMOVE: Notice = { kind: 'to-remove', dates: ['2026-11-16'] };

describe('a notice once a new verdict is there', () => {
  it.each([
    ['a held click may be made again', { kind: 'checking' }, 'within', { kind: 'checked' }],
    ['what was filled is told', FILLED, 'within', FILLED],
    ['a doctor was put in her place: it is gone', FILLED, 'not-concerned', null],
    ['lines are still there', REMOVE, 'exceeds', REMOVE],
    ['lines are off the invoice', REMOVE, 'last', null],
    ['any other stays', { kind: 'counted' }, 'within', { kind: 'counted' }],
    ['none stays none', null, 'within', null],
  ] as const)('%s', (_what, before, kind, after) => {
    expect(noticeAfter(before, judged(kind))).toEqual(after);
  });
});

describe('a notice that is said', () => {
  it.each([
    ['stands', null, FILLED, FILLED],
    ['takes the place of another', FILLED, { kind: 'counted' }, { kind: 'counted' }],
    ['of filling waits while a click is held', { kind: 'checking' }, FILLED, { kind: 'checking' }],
    ['of filling waits until she clicks again', { kind: 'checked' }, FILLED, { kind: 'checked' }],
    ['that the count failed does not', { kind: 'checking' }, FAILED, FAILED],
    ['none takes it away', { kind: 'checked' }, null, null],
  ] as const)('%s', (_what, before, next, after) => {
    expect(noticeSaid(before, next)).toEqual(after);
  });
});

describe('the lines to take off', () => {
  const row = (date: string) => ({ date, element: { of: date } });
  const look = { rows: [row('2026-11-16'), row('2026-11-17')] } as unknown as Look;
  it('are those of the dates told, as they stand now', () => {
    expect(markedLines(REMOVE, look)).toEqual([{ of: '2026-11-16' }]);
  });
  it('are none without that notice, or without a form', () => {
    expect(markedLines(FILLED, look)).toEqual([]);
    expect(markedLines(REMOVE, null)).toEqual([]);
  });
});
