import { expect, it } from 'vitest';
import { foldHistory } from '../../../domain/episode.ts';
import { billed, fact, opened, session } from '../../../../test/fakes/facts.ts';
import { openQuestions } from './to-confirm.ts';

it('asks once per invoice, and once per day that two invoices claim', () => {
  const facts = [
    opened(),
    ...billed('a', ['2026-10-01', '2026-10-03'], 'unknown'),
    ...billed('b', ['2026-10-05']),
    ...billed('c', ['2026-10-05']),
    ...billed('d', ['2026-10-07'], null),
  ];
  const sessions = foldHistory(facts).episodes[0]?.sessions ?? [];
  const asked = openQuestions(sessions).map((question) =>
    question.kind === 'outcome' ? question.dates : question.session.date,
  );
  expect(asked).toEqual([['2026-10-01', '2026-10-03'], ['2026-10-07'], '2026-10-05']);
});

it('asks nothing about certain sessions', () => {
  const sessions = foldHistory([opened(), ...billed('a', ['2026-10-01'])]).episodes[0]?.sessions;
  expect(openQuestions(sessions ?? [])).toEqual([]);
});

it('asks whether what was noted by hand is what an invoice of another day bills', () => {
  const noted = fact('session-by-hand', {
    episode: 'knee',
    gesture: 'g1',
    session: session('2026-10-12'),
  });
  const facts = [opened(), noted, ...billed('a', ['2026-10-13'])];
  const sessions = foldHistory(facts).episodes[0]?.sessions ?? [];
  expect(openQuestions(sessions)).toMatchObject([
    { kind: 'near', session: { date: '2026-10-12' }, billed: '2026-10-13' },
  ]);
});
