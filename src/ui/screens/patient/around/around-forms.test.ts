import { describe, expect, it } from 'vitest';
import { diagnosed, fact, opened, session } from '../../../../../test/fakes/facts.ts';
import { civilDate } from '../../../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../../../domain/episode.ts';
import type { Fact } from '../../../../domain/facts.ts';
import { askedAtClosing, closingAnswers, closingFault, emptyClosing } from './closing-form.ts';
import { notedOf, sentTo } from './sent-form.ts';

const TODAY = civilDate('2026-11-01');

function episode(...facts: Fact[]): Episode {
  const [one] = foldHistory([
    opened(),
    fact('session-by-hand', { episode: 'knee', gesture: 'g', session: session('2026-10-05') }),
    ...facts,
  ]).episodes;
  if (!one) throw new Error('no episode');
  return one;
}
const none = fact('adverse-event', { episode: 'knee', date: TODAY, what: '' });

describe('what closing asks', () => {
  it('only what nobody said, and no decision where nothing limits', () => {
    expect(askedAtClosing(episode(), TODAY)).toEqual({ event: true, referral: true });
    expect(askedAtClosing(episode(none), TODAY)).toEqual({ event: false, referral: true });
    const uncapped = episode(diagnosed('2026-10-01'));
    expect(askedAtClosing(uncapped, TODAY)).toEqual({ event: true, referral: false });
  });
  it('each answer in the order of the screen; a day before the last session is none', () => {
    const about = episode();
    let draft = { ...emptyClosing(TODAY), date: '2026-10-04' };
    const next = (change: Partial<typeof draft>) => {
      draft = { ...draft, ...change };
      return closingFault(draft, about, TODAY);
    };
    expect(next({})).toBe('date');
    expect(next({ date: '2026-11-02' })).toBe('date');
    expect(next({ date: '2026-10-05' })).toBe('result');
    expect(next({ result: 'improved' })).toBe('answer');
    expect(next({ event: 'some' })).toBe('what');
    expect(next({ what: ' chute ' })).toBe('referral');
    expect(next({ referral: 'later' })).toBeNull();
    expect(closingAnswers(draft, about, TODAY)).toEqual({ event: 'chute', referral: null });
  });
  it('what was said before is not written again', () => {
    const draft = { ...emptyClosing(TODAY), event: 'some', what: 'x', referral: 'later' } as const;
    expect(closingAnswers(draft, episode(none), TODAY)).toEqual({ event: null, referral: null });
  });
});

describe('documents sent', () => {
  it('the usual way is proposed; an obstacle is no way', () => {
    const sent = sentTo('report', ['dmp', 'patient'], TODAY, { dmp: 'no-dmp' });
    expect(sent.map(({ channel, impossible }) => [channel, impossible])).toEqual([
      [null, 'no-dmp'],
      ['by-hand', null],
    ]);
  });
  it('sent twice to somebody, the latest word is shown', () => {
    const [first, second] = ['2026-10-06', '2026-10-08'].map((date) =>
      fact('document-sent', {
        episode: 'knee',
        document: 'report',
        recipient: 'patient',
        date: civilDate(date),
        channel: 'post',
        impossible: null,
      }),
    ) as [Fact, Fact];
    expect(notedOf(episode(first, second), 'report').map(({ date }) => date)).toEqual([
      '2026-10-08',
    ]);
  });
});
