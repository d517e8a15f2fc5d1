import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened, session } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { DEFAULT_SETTINGS, type ReadingSettings } from '../domain/profile.ts';
import type { ReadingId } from '../domain/verdict.ts';
import { readingsOf } from './readings.ts';

const SEVEN = ['01', '05', '08', '12', '15', '19', '22'].map((day) => `2026-10-${day}`);
const NEXT = ['2026-10-26', '2026-10-29'];

interface Given {
  facts?: Fact[];
  onForm?: string[];
  settings?: Partial<ReadingSettings>;
  assessments?: string[];
}

function totals({ facts = [], onForm = [], settings = {}, assessments = [] }: Given) {
  const { episodes } = foldHistory([opened(), ...facts]);
  const [episode] = episodes.filter(({ id }) => id === 'knee');
  if (!episode) throw new Error('no episode');
  const readings = readingsOf({
    episode,
    others: episodes.filter(({ id }) => id !== 'knee'),
    onForm: onForm.map((date) => session(date)),
    assessmentsOnForm: assessments.map(civilDate),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  return (id: ReadingId) => {
    const found = readings.find((reading) => reading.id === id);
    return [found?.total, found?.exceeding];
  };
}

describe('the count under each published reading', () => {
  it('all agree where nothing is open', () => {
    const of = totals({ facts: billed('i', SEVEN), onForm: NEXT.slice(0, 1) });
    for (const id of ['setting', 'most-lenient', 'with-assessment', 'with-elsewhere'] as const) {
      expect(of(id)).toEqual([8, []]);
    }
  });
  it('the ninth exceeds under every one', () => {
    const of = totals({ facts: billed('i', SEVEN), onForm: NEXT });
    expect(of('most-lenient')).toEqual([9, ['2026-10-29']]);
    expect(of('setting')).toEqual([9, ['2026-10-29']]);
    expect(of('per-patient')).toEqual([9, ['2026-10-29']]);
  });
  it('another kiné’s sessions count under one', () => {
    const facts = [opened({ elsewhere: 2 }), ...billed('i', SEVEN)];
    const of = totals({ facts, onForm: NEXT.slice(0, 1) });
    expect(of('most-lenient')).toEqual([8, []]);
    expect(of('with-elsewhere')).toEqual([10, ['2026-10-26']]);
  });
  it('each initial assessment counts under one, on the form or billed before, one a day', () => {
    const facts = billed('i', SEVEN, 'success', { assessments: [civilDate('2026-10-01')] });
    const given = { facts, onForm: NEXT.slice(0, 1) };
    expect(totals(given)('with-assessment')).toEqual([9, ['2026-10-26']]);
    expect(totals({ ...given, assessments: ['2026-10-01'] })('with-assessment')[0]).toBe(9);
    expect(totals({ ...given, assessments: ['2026-10-26'] })('with-assessment')[0]).toBe(10);
    expect(totals(given)('most-lenient')).toEqual([8, []]);
  });
  it('her setting leads without changing what the others say', () => {
    const facts = billed('i', SEVEN, 'success', { assessments: [civilDate('2026-10-01')] });
    const of = totals({ facts, onForm: NEXT.slice(0, 1), settings: { assessmentCounts: true } });
    expect(of('setting')).toEqual([9, ['2026-10-26']]);
    expect(of('most-lenient')).toEqual([8, []]);
  });
  it('an ALD without link lifts the limit from its day on, under one', () => {
    const ald = diagnosed('2026-10-20', { kind: 'ald', linked: false });
    const of = totals({ facts: [...billed('i', SEVEN), ald], onForm: NEXT });
    expect(of('without-ald')).toEqual([9, ['2026-10-29']]);
    // Six before the 20th, the seventh and both on the form from it on.
    expect(of('most-lenient')).toEqual([6, []]);
  });
  it('a document linked to the complaint lifts it under all', () => {
    const of = totals({ facts: [...billed('i', SEVEN), diagnosed('2026-10-20')], onForm: NEXT });
    expect(of('setting')).toEqual([6, []]);
    expect(of('without-ald')).toEqual([6, []]);
  });
  it('an ordonnance for the same complaint does so too, for another one nothing (CNT-11)', () => {
    const obtained = (sameComplaint: boolean) =>
      fact('prescription-obtained', {
        episode: 'knee',
        date: civilDate('2026-10-20'),
        author: 'Dr ESSAI',
        sameComplaint,
      });
    const given = { onForm: NEXT, facts: billed('i', SEVEN) };
    expect(totals({ ...given, facts: [...given.facts, obtained(true)] })('setting')[0]).toBe(6);
    expect(totals({ ...given, facts: [...given.facts, obtained(false)] })('setting')[0]).toBe(9);
  });
  it('what was noted by hand near an invoice is one session under the most lenient (CNT-05)', () => {
    const noted = fact('session-by-hand', {
      episode: 'knee',
      gesture: 'g',
      session: session('2026-10-23'),
    });
    const of = totals({ facts: [noted, ...billed('i', SEVEN)], onForm: NEXT.slice(0, 1) });
    expect(of('most-lenient')).toEqual([8, []]);
    expect(of('noted-apart')).toEqual([9, ['2026-10-26']]);
    expect(of('setting')).toEqual([9, ['2026-10-26']]);
  });
});

describe('the patient’s other episodes', () => {
  const earlier = (region: string, start: string) => [
    opened({ episode: 'old', region, firstDate: civilDate(start) }),
    fact('intent-to-bill', {
      intent: 'old',
      episode: 'old',
      invoice: 'old',
      sessions: [session(start)],
      assessments: [],
    }),
    fact('outcome-seen', { intent: 'old', outcome: 'success', evidence: [], filedAs: null }),
  ];
  it('count by the letter of the decree (CNT-07)', () => {
    const facts = [...earlier('épaule', '2025-10-01'), ...billed('i', SEVEN)];
    const of = totals({ facts, onForm: NEXT.slice(0, 1) });
    expect(of('per-patient')).toEqual([9, ['2026-10-26']]);
    expect(of('setting')).toEqual([8, []]);
    const hers = totals({ facts, onForm: NEXT.slice(0, 1), settings: { counting: 'per-patient' } });
    expect(hers('setting')).toEqual([9, ['2026-10-26']]);
    expect(hers('most-lenient')).toEqual([8, []]);
  });
  it.each([
    ['2026-07-01', 9],
    ['2026-06-30', 8],
  ])('same region, begun %s: within three months it is the same care (DUR-05)', (start, total) => {
    const facts = [...earlier('Genou', start), ...billed('i', SEVEN)];
    expect(totals({ facts, onForm: NEXT.slice(0, 1) })('same-care')[0]).toBe(total);
  });
  it('another region is never the same care', () => {
    const facts = [...earlier('épaule', '2026-09-01'), ...billed('i', SEVEN)];
    expect(totals({ facts, onForm: NEXT.slice(0, 1) })('same-care')[0]).toBe(8);
  });
  it('sessions of an episode with a diagnosis are not among the eight', () => {
    const old = diagnosed('2025-09-01');
    const facts = [
      ...earlier('épaule', '2025-10-01'),
      { ...old, episode: 'old' } as Fact,
      ...billed('i', SEVEN),
    ];
    expect(totals({ facts, onForm: NEXT.slice(0, 1) })('per-patient')[0]).toBe(8);
  });
});
