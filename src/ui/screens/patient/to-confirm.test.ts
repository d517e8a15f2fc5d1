import { expect, it } from 'vitest';
import { foldHistory } from '../../../domain/episode.ts';
import { billed, opened } from '../../../../test/fakes/facts.ts';
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
