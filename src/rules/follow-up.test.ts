import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened } from '../../test/fakes/facts.ts';
import type { DocumentSent } from '../domain/care.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact, FactOf } from '../domain/facts.ts';
import { dutiesOf, type FollowUpQuestion } from './follow-up.ts';

const DEADLINE = civilDate('2027-01-05');

function due(
  facts: Fact[] = [],
  about: Partial<FollowUpQuestion> = {},
  opening: Partial<FactOf<'episode-opened'>> = {},
) {
  const [episode] = foldHistory([opened(opening), ...facts]).episodes;
  if (!episode) throw new Error('no episode');
  const question = { total: 3, deadline: DEADLINE, day: civilDate('2026-11-01'), ...about };
  return dutiesOf({ episode, ...question });
}
const messages = (...given: Parameters<typeof due>) =>
  due(...given).map(({ message, severity }) => `${message} ${severity}`);

const sent = (rest: Partial<DocumentSent>): Fact =>
  fact('document-sent', {
    episode: 'knee',
    document: 'assessment',
    recipient: 'dmp',
    date: civilDate('2026-10-10'),
    channel: 'dmp',
    impossible: null,
    ...rest,
  });
const allSent = (document: DocumentSent['document']) => [
  sent({ document, recipient: 'dmp' }),
  sent({ document, recipient: 'patient', channel: 'by-hand' }),
  sent({ document, recipient: 'treating-doctor', channel: null, impossible: 'no-mssante' }),
];
const closed = fact('episode-closed', {
  episode: 'knee',
  on: civilDate('2026-10-30'),
  result: 'improved',
});
const referral = fact('referral-decided', {
  episode: 'knee',
  date: civilDate('2026-10-30'),
  decision: 'none-needed',
});

describe('the initial assessment (FUP-01, FUP-03)', () => {
  it('is due after the first session, not before', () => {
    expect(messages([], { total: 0 })).toEqual([]);
    expect(messages([], { total: 1 })).toEqual(['FUP_01_due ask']);
  });
  it('counts who is left; what could not be sent is settled too', () => {
    expect(due([sent({})])).toMatchObject([{ values: { missing: 2 }, next: 'send-assessment' }]);
    expect(messages(allSent('assessment'))).toEqual([]);
  });
  it('without a treating doctor two recipients are enough', () => {
    const two = allSent('assessment').slice(0, 2);
    expect(messages(two)).toEqual(['FUP_01_due ask']);
    expect(messages(two, {}, { treatingDoctor: false })).toEqual([]);
    expect(messages(two, {}, { treatingDoctor: true })).toEqual(['FUP_01_due ask']);
  });
});

describe('the report and the decision to refer (FUP-02, FUP-04)', () => {
  const done = allSent('assessment');
  it('are due with the eighth session', () => {
    expect(messages(done, { total: 7 })).toEqual([]);
    expect(messages(done, { total: 8 })).toEqual(['FUP_02_due ask', 'FUP_04_due ask']);
  });
  it('are due from the day after the three months, when closing is proposed', () => {
    expect(messages(done, { day: DEADLINE })).toEqual([]);
    expect(messages(done, { day: civilDate('2027-01-06') })).toEqual([
      'FUP_02_due ask',
      'FUP_04_due ask',
      'FUP_04_close ask',
    ]);
  });
  it('are settled by what was recorded', () => {
    const all = [...done, ...allSent('report'), referral];
    expect(messages(all, { total: 8 })).toEqual([]);
  });
  it('with a diagnosis no referral is due', () => {
    expect(messages([...done, diagnosed('2026-10-01')], { total: 12, deadline: null })).toEqual([
      'FUP_02_due ask',
      'DIA_04_keep info',
    ]);
  });
});

describe('closing (FUP-05) and what is kept (DIA-04)', () => {
  it('asks about adverse events, until something or nothing was recorded', () => {
    const facts = [...allSent('assessment'), ...allSent('report'), referral, closed];
    expect(messages(facts)).toEqual(['FUP_05_due ask']);
    const nothing = fact('adverse-event', {
      episode: 'knee',
      date: civilDate('2026-10-30'),
      what: '',
    });
    expect(messages([...facts, nothing])).toEqual([]);
  });
  it('keeps the latest document for thirty-three months', () => {
    const found = due([diagnosed('2026-01-31'), diagnosed('2025-01-10')], { total: 0 });
    expect(found).toMatchObject([{ dates: ['2026-01-31'], values: { until: '2028-10-31' } }]);
  });
});
describe('until when, and since when', () => {
  it('the document is no longer spoken of after its day (DIA-04)', () => {
    const facts = [diagnosed('2024-01-31')];
    const about = { total: 0, deadline: null };
    expect(messages(facts, { ...about, day: civilDate('2026-10-31') })).toEqual([
      'DIA_04_keep info',
    ]);
    expect(messages(facts, { ...about, day: civilDate('2026-11-01') })).toEqual([]);
  });
  it('a duty names the day since which it is due', () => {
    const days = ['2026-10-05', '2026-10-08', '2026-10-12', '2026-10-15'];
    const later = ['2026-10-19', '2026-10-22', '2026-10-26', '2026-10-29'];
    const eight = billed('all', [...days, ...later]);
    expect(due(eight, { total: 8 }).map(({ dates }) => dates)).toEqual([
      ['2026-10-05'],
      ['2026-10-29'],
      ['2026-10-29'],
    ]);
    expect(due([...allSent('assessment'), ...allSent('report'), closed])).toMatchObject([
      { message: 'FUP_04_due', dates: ['2026-10-30'] },
      { message: 'FUP_05_due', dates: ['2026-10-30'] },
    ]);
  });
});

describe('after a referral', () => {
  const referred = fact('referral-decided', {
    episode: 'knee',
    date: civilDate('2026-10-12'),
    decision: 'treating-doctor',
  });
  const done = [...allSent('assessment'), referred];
  const day = civilDate('2026-11-02');
  it('news are asked for on the twenty-first day, not before; no text says so', () => {
    expect(messages(done, { day: civilDate('2026-11-01') })).toEqual([]);
    expect(due(done, { day })).toMatchObject([
      { rule: 'FUP-04', message: 'FUP_04_news', dates: [day], next: 'ask-news' },
    ]);
  });
  it('an improvement needs no news', () => {
    expect(
      messages([...allSent('assessment'), referral], { day: civilDate('2027-01-01') }),
    ).toEqual([]);
  });
  it('« toujours pas de nouvelles » moves it', () => {
    const asked = fact('no-news-noted', { episode: 'knee', date: day });
    expect(messages([...done, asked], { day: civilDate('2026-11-22') })).toEqual([]);
    expect(messages([...done, asked], { day: civilDate('2026-11-23') })).toEqual([
      'FUP_04_news ask',
    ]);
  });
  it.each([
    fact('prescription-obtained', {
      episode: 'knee',
      date: civilDate('2026-10-20'),
      author: '',
      sameComplaint: true,
    }),
    // Older than the referral, and brought since.
    { ...diagnosed('2026-09-01', { linked: false }), at: referred.at + 1000 },
  ])('what arrived since ends it: $kind', (arrived) => {
    expect(messages([...done, arrived], { day }).filter((one) => one.includes('news'))).toEqual([]);
  });
});
